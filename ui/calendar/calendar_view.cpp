// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include "core/bookings/visit_rules.h"
#include "ui/words/date_text.h"
#include "ui/words/person_name.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace priyom::calendar {

using bookings::Span;

namespace {

constexpr int kWideSide = 1000; // of the page: below, the day needs the room more than what stands beside it
constexpr int kDaysOfWeek = 7;
constexpr int kAroundWeek = 50 + 2 * 16 + 12 + 2; // hours, margins and the gap beside

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

CalendarView::CalendarView(const theme::Theme& theme, const Clock& clock, const Zone& zone, bool toShifts, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_header(new kit::PageHeader(theme, tr("Календарь"))),
      m_span(new kit::Segmented(theme, {{tr("День")}, {tr("Неделя")}})), m_who(new kit::KeycapButton(theme, {})), m_people(new QMenu(this)),
      m_book(new kit::KeycapButton(theme, tr("Записать"), QStringLiteral("F4"), kit::ButtonKind::Primary)), m_counts(new StateCounts(theme)),
      m_windows(new kit::CheckBox(theme, tr("Пустые окна"))), m_stack(new QStackedLayout), m_day(new DayView(theme, clock, zone)),
      m_empty(new kit::EmptyState(theme, tr("В этот день никто не работает."), tr("Колонка специалиста появится, когда у него будет смена или запись."))),
      m_hidden(new kit::EmptyState(theme, tr("Никто из выбранных в этот день не работает."), tr("Колонки остальных скрыты."))),
      m_side(new DaySide(theme, clock, zone))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_header);
    buildHeader();

    auto* counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    m_windows->setChecked(true);
    counts->addWidget(m_windows);
    column->addLayout(counts);

    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* frame = new QFrame;
    frame->setProperty("ground", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 6); // no child may cover the rounded corners
    inside->addLayout(m_stack); // first: without a parent the stack shows its first widget as a window
    for (QWidget* shown : {static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_hidden)})
        m_stack->addWidget(shown);
    row->addWidget(frame, 1);
    row->addWidget(m_side);
    column->addLayout(row, 1);

    buildEmpty(toShifts);
    connect(m_book, &QPushButton::clicked, this, &CalendarView::bookAsked);
    connect(m_day, &DayView::chosen, this, &CalendarView::sayBook);
    connect(m_windows, &QCheckBox::toggled, m_day, &DayView::setWindowsShown);
    connect(m_windows, &QCheckBox::toggled, this, &CalendarView::windowsShown);
}

void CalendarView::buildHeader()
{
    m_earlier = addStep({}, {}, -1);
    m_earlier->setLeadingIcon(theme::Icon::ChevronLeft);
    addStep(tr("Сегодня"), QStringLiteral("Home"), 0);
    m_later = addStep({}, {}, 1);
    m_later->setLeadingIcon(theme::Icon::ChevronRight);
    m_span->setAccessibleName(tr("День или неделя"));
    m_span->setToolTip(QStringLiteral("Ctrl T"));
    m_who->setLeadingIcon(theme::Icon::Users);
    m_who->setOpensMenu(true);
    m_book->setLeadingIcon(theme::Icon::Plus);
    for (QWidget* action : {static_cast<QWidget*>(m_span), static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_book)})
        m_header->addAction(action);
    connect(m_span, &kit::Segmented::currentChanged, this, [this](int index) { Q_EMIT spanAsked(index == 0 ? Span::Day : Span::Week); });
    connect(m_who, &QPushButton::clicked, this, &CalendarView::whoAsked);
}

void CalendarView::buildEmpty(bool toShifts)
{
    m_toColumns = m_hidden->setAction(tr("Выбрать специалистов"), {});
    connect(m_toColumns, &QPushButton::clicked, this, &CalendarView::whoAsked);
    if (!toShifts)
        return;
    m_toShifts = m_empty->setAction(tr("Поставить смены"), {});
    connect(m_toShifts, &QPushButton::clicked, this, &CalendarView::shiftsAsked);
}

void CalendarView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// A week has seven columns whatever the width: below it they need the room more than what stands beside them.
void CalendarView::fit()
{
    m_side->setNarrow(width() < m_theme.px(kWideSide));
    const int forWeek = width() - m_side->width() - m_theme.px(kAroundWeek);
    m_side->setVisible(m_day->plan().span == Span::Day || forWeek >= kDaysOfWeek * m_theme.px(kLeastOfWeek));
    m_who->setText(m_who->accessibleName());
    if (m_header->neededWidth() > m_header->width())
        m_who->setText({});
    m_who->updateGeometry();
}

kit::KeycapButton* CalendarView::addStep(const QString& text, const QString& key, int step)
{
    auto* button = new kit::KeycapButton(m_theme, text, key);
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT dayAsked(step); });
    m_header->addBeside(button);
    return button;
}

QString CalendarView::titleOf(const bookings::DayPlan& plan) const
{
    return plan.span == Span::Day ? capital(words::fullDayText(plan.date)) : words::daysText(plan.date, plan.date.addDays(kDaysOfWeek - 1));
}

void CalendarView::setRights(const Rights& rights)
{
    m_book->setEnabled(rights.whyNotBook.isEmpty());
    m_book->setToolTip(rights.whyNotBook);
    m_day->setMovable(rights.moves);
    m_side->setCallsShown(rights.closes);
}

void CalendarView::setPlan(bookings::DayPlan plan, const std::vector<bookings::VisitRow>& calls, QDate day, int there)
{
    m_there = there;
    const bool isWeek = plan.span == Span::Week;
    m_header->setTitle(titleOf(plan));
    m_earlier->setAccessibleName(isWeek ? tr("Неделя раньше") : tr("День раньше"));
    m_later->setAccessibleName(isWeek ? tr("Неделя позже") : tr("День позже"));
    m_span->setCurrent(isWeek ? 1 : 0);
    m_counts->setPlan(plan);
    m_side->setPlan(plan, calls, day);
    const bool hadFocus = hasFocus() || m_day->hasFocus() || (m_toShifts && m_toShifts->hasFocus()) || m_toColumns->hasFocus();
    m_day->meanDay(day);
    m_day->setPlan(std::move(plan));
    m_stack->setCurrentWidget(placeOfPlan());
    sayWho();
    fit();
    if (hadFocus)
        takeFocus();
}

void CalendarView::showWindows(bool shown)
{
    m_windows->setChecked(shown);
}

// What F4 does there.
void CalendarView::sayBook()
{
    const bookings::VisitRow* visit = m_day->currentVisit();
    m_book->setText(!visit                                     ? tr("Записать")
                    : bookings::isAhead(visit->visit.state) ? tr("Перенести")
                                                              : tr("Записать снова"));
}

QWidget* CalendarView::placeOfPlan() const
{
    if (!m_day->plan().columns.empty())
        return m_day;
    return m_there > 0 ? m_hidden : m_empty;
}

void CalendarView::sayWho()
{
    const bookings::DayPlan& plan = m_day->plan();
    const int shown = int(plan.columns.size());
    const QString who = plan.span == Span::Week ? (plan.columns.empty() ? QString() : words::shortName(plan.columns.front().specialist.name))
                        : shown < m_there       ? tr("%1 из %2").arg(shown).arg(m_there)
                                                : tr("%n специалистов", nullptr, shown);
    m_who->setAccessibleName(who);
    m_who->setToolTip(plan.span == Span::Week ? tr("Другой специалист: Ctrl ← →") : tr("Кого показать и в каком порядке: Ctrl Shift F"));
    m_who->setVisible(plan.specialists.size() > 1);
}

void CalendarView::offerSpecialists()
{
    m_people->clear();
    const bookings::DayPlan& plan = m_day->plan();
    for (const staff::Person& each : plan.specialists) {
        QAction* entry = m_people->addAction(each.name);
        entry->setCheckable(true);
        entry->setChecked(!plan.columns.empty() && plan.columns.front().specialist.id == each.id);
        if (entry->isChecked())
            m_people->setActiveAction(entry);
        connect(entry, &QAction::triggered, this, [this, id = each.id] { Q_EMIT specialistAsked(id); });
    }
    m_people->popup(m_who->mapToGlobal(QPoint(0, m_who->height() + 2)));
}

void CalendarView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: Q_EMIT dayAsked(-1); return;
    case Qt::Key_PageDown: Q_EMIT dayAsked(1); return;
    case Qt::Key_Home: Q_EMIT dayAsked(0); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CalendarView::takeFocus()
{
    if (m_stack->currentWidget() == m_day)
        m_day->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_hidden)
        m_toColumns->setFocus(Qt::OtherFocusReason);
    else if (m_toShifts)
        m_toShifts->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::calendar
