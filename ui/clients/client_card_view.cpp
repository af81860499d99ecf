// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_card_view.h"

#include "ui/charts/chart_widget.h"
#include "ui/clients/client_figures.h"
#include "ui/clients/person_card.h"
#include "ui/clients/side_cards.h"
#include "ui/clients/stat_strip.h"
#include "ui/clients/talk_composer.h"
#include "ui/clients/talk_view.h"
#include "ui/clients/visits_model.h"
#include "ui/kit/table_style.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace priyom::clientsui {

using kit::FontRole;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;

namespace {

constexpr int kSide = 286;
constexpr int kScrollBar = 10; // resources/style/priyom.qss
constexpr int kGap = 10;
constexpr int kShownRows = 8;
constexpr int kChartHeight = 210;

QScrollArea* scrolling(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    inside->setProperty("ground", QStringLiteral("clear"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

// What is made anew at every reading would else come last.
void orderTabs(const QWidget& root, QWidget*& last)
{
    for (QObject* child : root.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget == nullptr || widget->isWindow())
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
            if (last != nullptr)
                QWidget::setTabOrder(last, widget);
            last = widget;
        }
        orderTabs(*widget, last);
    }
}

} // namespace

ClientCardView::ClientCardView(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_visits(new VisitsModel(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 0, 16, 12);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    QWidget* person = makeLeft();
    QScrollArea* left = scrolling(person);
    QScrollArea* middle = scrolling(makeMiddle());
    QWidget* right = makeTalk();
    columns->addWidget(left);
    columns->addSpacing(kGap - kScrollBar);
    columns->addWidget(middle, 1);
    columns->addSpacing(kGap);
    columns->addWidget(right);
    rows->addLayout(columns, 1);
    kit::followTheme(this, theme, [this, left, person, right] {
        person->setFixedWidth(m_theme.px(kSide));
        left->setFixedWidth(m_theme.px(kSide) + kScrollBar); // which stands in the gap, and cuts no card
        right->setFixedWidth(m_theme.px(kSide));
        m_chart->setFixedHeight(m_theme.px(kChartHeight));
    });
}

QWidget* ClientCardView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_back = new KeycapButton(m_theme, tr("Клиенты"), QStringLiteral("Esc"), kit::ButtonKind::Ghost);
    m_back->setLeadingIcon(theme::Icon::ChevronLeft);
    connect(m_back, &QPushButton::clicked, this, &ClientCardView::backAsked);
    row->addWidget(m_back);
    row->addWidget(m_title = new Label(m_theme, FontRole::PageTitle, Tone::Main));
    row->addWidget(m_regular = new kit::Chip(m_theme));
    row->addStretch(1);
    m_lead = new KeycapButton(m_theme, tr("К заявке"), QStringLiteral("F12"));
    m_lead->setLeadingIcon(theme::Icon::Inbox);
    connect(m_lead, &QPushButton::clicked, this, [this] {
        if (!m_shown.openLeads.empty())
            Q_EMIT leadAsked(m_shown.openLeads.front().id);
    });
    row->addWidget(m_lead);
    auto* write = new KeycapButton(m_theme, tr("Сообщение"), QStringLiteral("Ctrl M"));
    write->setLeadingIcon(theme::Icon::Message);
    connect(write, &QPushButton::clicked, this, [this] { m_composer->takeFocus(); });
    row->addWidget(write);
    m_book = new KeycapButton(m_theme, {}, QStringLiteral("F4"), kit::ButtonKind::Primary);
    m_book->setLeadingIcon(theme::Icon::Plus);
    connect(m_book, &QPushButton::clicked, this, &ClientCardView::bookAsked);
    row->addWidget(m_book);
    kit::followTheme(head, m_theme, [this, head] { head->setFixedHeight(m_theme.px(52)); });
    return head;
}

QWidget* ClientCardView::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_person = new PersonCard(m_theme));
    column->addWidget(m_duplicates = new DuplicatesCard(m_theme));
    column->addWidget(m_consents = new ConsentsCard(m_theme));
    column->addStretch(1);
    return left;
}

QWidget* ClientCardView::makeMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_stats = new StatStrip(m_theme));
    column->addWidget(makeNext());
    m_visitsCard = new kit::TitledCard(m_theme, tr("Визиты"));
    m_table = new QTableView;
    m_table->setModel(m_visits);
    kit::styleTable(m_table, m_theme);
    m_table->setAccessibleName(tr("Визиты клиента"));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(VisitsModel::ServiceColumn, QHeaderView::Stretch);
    kit::followTheme(m_table, m_theme, [this, header] {
        constexpr std::array<int, VisitsModel::ColumnCount> widths{104, 160, 96, 138, 84};
        for (int at = 0; at < VisitsModel::ColumnCount; ++at)
            header->resizeSection(at, m_theme.px(widths[static_cast<std::size_t>(at)]));
    });
    m_visitsCard->body()->setContentsMargins(1, 0, 1, 7);
    m_visitsCard->body()->addWidget(m_table);
    column->addWidget(m_visitsCard);
    m_chartCard = new kit::Card;
    m_chartCard->column(14, 4)->addWidget(m_chart = new charts::ChartWidget(m_theme));
    column->addWidget(m_chartCard);
    column->addStretch(1);
    return middle;
}

QWidget* ClientCardView::makeNext()
{
    m_next = new kit::Card(kit::Ground::Selected);
    auto* row = new QHBoxLayout;
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(m_nextTitle = new Label(m_theme, FontRole::BodyStrong, Tone::Main));
    column->addWidget(m_nextAbout = new Label(m_theme, FontRole::Secondary, Tone::Second));
    row->addLayout(column, 1);
    row->addWidget(m_confirm = new KeycapButton(m_theme, tr("Подтверждён"), QStringLiteral("F6")));
    connect(m_confirm, &QPushButton::clicked, this, &ClientCardView::confirmAsked);
    m_next->column(12, 0)->addLayout(row);
    for (Label* label : {m_nextTitle, m_nextAbout})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return m_next;
}

QWidget* ClientCardView::makeTalk()
{
    m_talkCard = new kit::TitledCard(m_theme, tr("Сообщения и звонки"));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 0, 12, 12);
    column->addStretch(1); // the last words stand at the bottom
    column->addWidget(m_talk = new TalkView(m_theme));
    QScrollArea* scroll = scrolling(inside);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll, [scroll](int, int last) { scroll->verticalScrollBar()->setValue(last); });
    m_talkCard->body()->addWidget(scroll, 1);
    m_talkCard->body()->addWidget(m_composer = new TalkComposer(m_theme));
    return m_talkCard;
}

void ClientCardView::setCard(const cards::ClientCard& card, const desk::DeskLists& lists, Instant now)
{
    const Zone& zone = lists.zone;
    m_shown = card;
    m_zone = zone;
    m_now = now;
    m_title->setText(words::clientName(card.client.name));
    const bool isRegular = card.figures.came >= 2;
    m_regular->setVisible(isRegular);
    m_regular->setLook({kit::ChipKind::Ok, tr("постоянный клиент"), theme::Icon::Check});
    m_lead->setVisible(!card.openLeads.empty());
    m_person->setCard(card, zone);
    m_consents->setCard(card, zone);
    m_duplicates->setCard(card);
    m_stats->setStats(statsOf(card, zone, now));
    showNext();
    m_visits->setVisits(card.visits, zone, now);
    const int rows = std::clamp(static_cast<int>(card.visits.size()), 1, kShownRows);
    m_table->setFixedHeight(m_theme.px(28) + rows * m_theme.px(34) + 2);
    m_visitsCard->setNote(card.visits.empty() ? tr("визитов пока нет, F4 запишет первый") : QString());
    showChart();
    m_talk->setTouches(card.touches, zone, now);
    m_talkCard->setNote(card.touches.empty() ? tr("пока нет") : QString());
    m_composer->setCard(card, nextVisit(), lists, now);
    setAccessibleName(tr("Карточка клиента: %1").arg(words::clientName(card.client.name)));
    QWidget* last = nullptr;
    orderTabs(*this, last);
}

const cards::CardVisit* ClientCardView::nextVisit() const
{
    const cards::CardVisit* next = nullptr;
    for (const cards::CardVisit& visit : m_shown.visits) // the latest first: the last one ahead is the nearest
        if (visit.startAt > m_now && (visit.state == bookings::VisitState::Planned || visit.state == bookings::VisitState::Confirmed))
            next = &visit;
    return next;
}

void ClientCardView::showNext()
{
    const cards::CardVisit* next = nextVisit();
    m_next->setVisible(next != nullptr);
    m_book->setText(next == nullptr ? tr("Записать") : tr("Перенести"));
    if (next == nullptr)
        return;
    m_confirm->setVisible(next->state == bookings::VisitState::Planned);
    m_nextTitle->setText(tr("%1, %2").arg(words::nearMoment(next->startAt, m_now, m_zone), next->service));
    m_nextAbout->setText(next->state == bookings::VisitState::Confirmed ? tr("%1, подтверждён").arg(next->specialistName)
                                                                        : tr("%1, ждёт подтверждения").arg(next->specialistName));
}

void ClientCardView::showChart()
{
    const auto spec = paymentChart(m_shown.visits, m_zone);
    m_chartCard->setVisible(spec.has_value());
    if (spec)
        m_chart->setSpec(*spec);
}

void ClientCardView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_visits->rowCount() > 0)
        m_table->setCurrentIndex(m_visits->index(0, 0));
}

} // namespace priyom::clientsui
