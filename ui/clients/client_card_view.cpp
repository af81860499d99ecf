// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_card_view.h"

#include "ui/booking/waiting_words.h"
#include "ui/charts/chart_widget.h"
#include "ui/clients/client_figures.h"
#include "ui/clients/next_visit.h"
#include "ui/clients/person_card.h"
#include "ui/clients/risk_card.h"
#include "ui/clients/side_cards.h"
#include "ui/clients/stat_strip.h"
#include "ui/clients/talk_composer.h"
#include "ui/clients/talk_view.h"
#include "ui/clients/visits_card.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/toast_place.h"
#include "ui/tasks/task_lines.h"
#include "ui/words/lead_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace priyom::clientsui {

using kit::FontRole;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;

namespace {

constexpr int kSide = 286;
constexpr int kScrollBar = 10; // resources/style/priyom.qss
constexpr int kGap = 10;
constexpr int kMargin = 16;
constexpr int kGhostEdge = 11; // of a button without a frame, to its sign
constexpr int kThreeColumns = 1070;
constexpr int kDownToTheFoot = 1000; // before the space that is left empty
constexpr int kTalkHeight = 400;
constexpr int kChartHeight = 190; // its axis can still be read

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

std::pair<ClientId, TouchId> lastSaid(const cards::ClientCard& card)
{
    return {card.client.id, card.touches.empty() ? TouchId() : card.touches.front().touch.id};
}

// Where one writes to them: the messenger of the last message.
QString writtenIn(const cards::ClientCard& card, const desk::DeskLists& lists)
{
    for (const cards::CardTouch& line : card.touches)
        for (const catalog::Channel& channel : lists.catalog.channels)
            if (line.touch.kind == touches::TouchKind::Message && channel.key == line.channelKey && channel.kind == catalog::ChannelKind::Chat)
                return words::channelWord(channel.key);
    return {};
}

} // namespace

ClientCardView::ClientCardView(const theme::Theme& theme, const Clock& clock, QWidget* strip, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin - kGhostEdge, 0, kMargin, 12); // the sign of the way back is flush with the cards below
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    auto* over = new QVBoxLayout; // a gap under the strip while there is one
    over->setSpacing(8);
    over->setContentsMargins(kGhostEdge, 0, 0, 0);
    rows->addLayout(over, 1);
    over->addWidget(strip);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(0);
    QWidget* person = makeLeft();
    QScrollArea* left = scrolling(person);
    m_middle = scrolling(makeMiddle());
    m_columns->addWidget(left);
    m_columns->addSpacing(kGap - kScrollBar);
    m_columns->addWidget(m_middle, 1);
    m_columns->addSpacing(kGap);
    m_columns->addWidget(makeTalk());
    over->addLayout(m_columns, 1);
    kit::followTheme(this, theme, [this, left, person] {
        person->setFixedWidth(m_theme.px(kSide));
        left->setFixedWidth(m_theme.px(kSide) + kScrollBar); // which stands in the gap, and cuts no card
        m_chart->setMinimumHeight(m_theme.px(kChartHeight));
        fit();
    });
}

// Where three columns have no room the talk goes on below the visits, and the buttons of the head are their signs and keys.
void ClientCardView::fit()
{
    const bool narrow = width() < m_theme.px(kThreeColumns);
    m_talkCard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.px(kSide));
    m_talkCard->setMinimumWidth(narrow ? 0 : m_theme.px(kSide));
    m_talkCard->setMinimumHeight(narrow ? m_theme.px(kTalkHeight) : 0);
    m_write->setText(narrow ? QString() : m_write->accessibleName());
    m_call->setText(narrow ? QString() : m_call->accessibleName());
    if (std::exchange(m_isNarrow, narrow) == narrow)
        return;
    if (narrow)
        m_middle->widget()->layout()->addWidget(m_talkCard);
    else
        m_columns->addWidget(m_talkCard);
    kit::tabThrough(this);
}

void ClientCardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ClientCardView::write()
{
    m_composer->takeFocus();
    if (m_isNarrow)
        m_middle->ensureWidgetVisible(m_composer);
}

QWidget* ClientCardView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_back = new KeycapButton(m_theme, {}, QStringLiteral("Esc"), kit::ButtonKind::Ghost);
    m_back->setLeadingIcon(theme::Icon::ChevronLeft);
    connect(m_back, &QPushButton::clicked, this, &ClientCardView::backAsked);
    row->addWidget(m_back);
    row->addWidget(m_title = new Label(m_theme, FontRole::PageTitle, Tone::Main));
    row->addWidget(m_regular = new kit::Chip(m_theme));
    row->addStretch(1);
    m_lead = new KeycapButton(m_theme, tr("К заявке"), QStringLiteral("F12"), kit::ButtonKind::Ghost);
    connect(m_lead, &QPushButton::clicked, this, [this] {
        if (!m_shown.openLeads.empty())
            Q_EMIT leadAsked(m_shown.openLeads.front().id);
    });
    row->addWidget(m_lead);
    m_write = new KeycapButton(m_theme, tr("Сообщение"), QStringLiteral("Ctrl M"));
    m_write->setLeadingIcon(theme::Icon::Message);
    connect(m_write, &QPushButton::clicked, this, &ClientCardView::write);
    m_call = new KeycapButton(m_theme, tr("Отметить звонок"), QStringLiteral("F5"));
    m_call->setLeadingIcon(theme::Icon::Phone);
    connect(m_call, &QPushButton::clicked, this, &ClientCardView::callAsked);
    for (KeycapButton* button : {m_write, m_call}) {
        button->setAccessibleName(button->text()); // said also where its words have no room
        button->setToolTip(button->text());
        row->addWidget(button);
    }
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
    column->addWidget(m_consents = new ConsentsCard(m_theme));
    column->addWidget(m_risk = new RiskCard(m_theme), kDownToTheFoot);
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
    column->addWidget(m_duplicates = new DuplicatesCard(m_theme));
    column->addWidget(m_next = new NextVisit(m_theme, m_clock));
    column->addWidget(m_waiting = new kit::Label(m_theme, kit::FontRole::Body, kit::Tone::Second));
    m_waiting->setWordWrap(true);
    connect(m_next, &NextVisit::confirmAsked, this, &ClientCardView::confirmAsked);
    column->addWidget(makeTasks());
    column->addWidget(m_visits = new VisitsCard(m_theme));
    m_payments = new kit::Card;
    m_payments->column(14, 4)->addWidget(m_chart = new charts::ChartWidget(m_theme));
    m_chart->setSizePolicy(QSizePolicy::Expanding,
                           QSizePolicy::Ignored); // as high as there is room, and makes nothing scroll
    m_payments->column()->addWidget(m_unpaid = makeUnpaid());
    column->addWidget(m_payments, kDownToTheFoot); // of the columns beside it
    column->addStretch(1);
    return middle;
}

// Where there are any: the key for the first one stands in the status line.
QWidget* ClientCardView::makeTasks()
{
    m_tasksCard = new kit::TitledCard(m_theme, tr("Задачи"));
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(10, 0, 10, 8);
    rows->addWidget(m_tasks = new tasksui::TaskLines(m_theme));
    m_tasksCard->body()->addLayout(rows);
    return m_tasksCard;
}

// Where the chart will stand.
QWidget* ClientCardView::makeUnpaid()
{
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto* said = new Label(m_theme, FontRole::BodyStrong, Tone::Main, tr("Оплат пока нет"));
    auto* hint = new Label(m_theme, FontRole::Body, Tone::Second, tr("Здесь будет видно, сколько принёс каждый визит."));
    lines->addStretch(1);
    for (Label* label : {said, hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addStretch(1);
    return words;
}

QWidget* ClientCardView::makeTalk()
{
    m_talkCard = new kit::TitledCard(m_theme, tr("Сообщения и звонки"));
    kit::keepClear(m_talkCard);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 0, 12, 12);
    m_earlier = new kit::KeycapButton(m_theme, tr("Показать более ранние"), {}, kit::ButtonKind::Ghost);
    m_earlier->setSize(kit::ButtonSize::Small);
    m_earlier->setAccessibleName(tr("Показать более ранние сообщения и звонки"));
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_atLatest = false;
        Q_EMIT earlierAsked();
    });
    column->addWidget(m_earlier, 0, Qt::AlignHCenter);
    column->addStretch(1); // the last words stand at the bottom
    column->addWidget(m_talk = new TalkView(m_theme));
    QScrollArea* scroll = scrolling(inside);
    m_talkBar = scroll->verticalScrollBar();
    // Who went up to read is not taken back to the last words by what comes in above them.
    connect(m_talkBar, &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_atLatest)
            m_talkBar->setValue(last);
    });
    connect(m_talkBar, &QScrollBar::valueChanged, this, [this](int value) { m_atLatest = value == m_talkBar->maximum(); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now == m_earlier) // Qt brings into sight only what Tab reaches from inside
            m_talkBar->setValue(m_talkBar->minimum());
    });
    m_talkCard->body()->addWidget(scroll, 1);
    m_talkCard->body()->addWidget(m_composer = new TalkComposer(m_theme));
    return m_talkCard;
}

void ClientCardView::setCard(const cards::ClientCard& card, const desk::DeskLists& lists, Instant now)
{
    const Zone& zone = lists.zone;
    const bool isSaidAnew = lastSaid(card) != lastSaid(m_shown);
    m_shown = card;
    m_zone = zone;
    m_now = now;
    m_title->setText(words::clientName(card.client));
    const bool isRegular = card.figures.came >= 2;
    m_regular->setVisible(isRegular);
    m_regular->setLook({kit::ChipKind::Ok, tr("постоянный клиент"), theme::Icon::Check});
    m_lead->setVisible(!card.openLeads.empty());
    m_person->setCard(card, zone, now);
    m_consents->setCard(card, zone);
    m_duplicates->setCard(card);
    m_stats->setStats(statsOf(card, zone, now));
    m_risk->setCard(card, nextVisit(), zone);
    m_next->setVisit(nextVisit(), lists);
    sayWaiting(card, lists);
    m_book->setText(nextVisit() == nullptr ? tr("Записать") : tr("Перенести"));
    m_tasks->setTasks(card.tasks, now, zone);
    m_tasksCard->setVisible(!card.tasks.empty());
    m_visits->setCrowding((m_duplicates->isVisibleTo(this) ? 1 : 0) + (nextVisit() ? 1 : 0) +
                          (card.tasks.empty() ? 0 : 1 + static_cast<int>(card.tasks.size())));
    m_visits->setCard(card, zone, now);
    showChart();
    m_talk->setTouches(card.touches, zone, now);
    if (isSaidAnew)
        showLatest();
    m_earlier->setVisible(card.hasEarlierTouches);
    m_talkCard->setNote(card.touches.empty() ? tr("пока нет") : writtenIn(card, lists));
    m_composer->setCard(card, nextVisit(), lists, now);
    setAccessibleName(tr("Карточка клиента: %1").arg(words::clientName(card.client)));
    kit::tabThrough(this); // what is made anew at every reading would else come last
}

void ClientCardView::sayWaiting(const cards::ClientCard& card, const desk::DeskLists& lists)
{
    QStringList wishes;
    for (const bookings::WaitingRow& row : card.waiting) {
        const QString wish = desk::waitingWish(row, lists, m_now);
        wishes += row.serviceName.isEmpty() ? wish : row.serviceName % QStringLiteral(", ") % wish;
    }
    m_waiting->setText(wishes.isEmpty() ? QString() : tr("В листе ожидания: %1").arg(wishes.join(QStringLiteral(" · "))));
    m_waiting->setVisible(!wishes.isEmpty());
}

void ClientCardView::setWayBack(const QString& where)
{
    m_back->setText(where);
}

const cards::CardVisit* ClientCardView::nextVisit() const
{
    const cards::CardVisit* next = nullptr;
    for (const cards::CardVisit& visit : m_shown.visits) // the latest first: the last one ahead is the nearest
        if (visit.startAt > m_now && (visit.state == bookings::VisitState::Planned || visit.state == bookings::VisitState::Confirmed))
            next = &visit;
    return next;
}

void ClientCardView::showChart()
{
    const auto spec = paymentChart(m_shown.visits, m_zone, m_now);
    m_chart->setVisible(spec.has_value());
    m_unpaid->setVisible(!spec);
    m_payments->setSizePolicy(QSizePolicy::Preferred, spec ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    if (spec)
        m_chart->setSpec(*spec);
}

void ClientCardView::showLatest()
{
    m_atLatest = true;
    m_talkBar->setValue(m_talkBar->maximum());
}

void ClientCardView::takeFocus()
{
    showLatest();
    if (m_shown.visits.empty())
        m_book->setFocus(Qt::OtherFocusReason); // what is done first with who has not come yet
    else
        m_visits->takeFocus();
}

} // namespace priyom::clientsui
