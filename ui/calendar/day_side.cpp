// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_side.h"

#include "core/clients/called.h"
#include "ui/calendar/day_words.h"
#include "ui/kit/keycap.h"
#include "ui/kit/painting.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::calendar {

using bookings::DayColumn;
using bookings::DayPlan;
using bookings::Span;
using bookings::VisitRow;

namespace {

constexpr int kWidth = 272; // a scroll bar beside the cards cuts none of them
constexpr int kNarrow = 232;
constexpr int kHeadAir = 46; // around and between the two texts of a card's head

// The surname alone, where it says who: the row has no room for more.
QString surnameOf(const DayColumn& column, const DayPlan& plan)
{
    const QString shortName = words::shortName(column.specialist.name);
    const QString surname = shortName.section(QLatin1Char(' '), 0, 0);
    const auto same = std::count_if(plan.columns.begin(), plan.columns.end(), [&](const DayColumn& other) {
        return words::shortName(other.specialist.name).section(QLatin1Char(' '), 0, 0) == surname;
    });
    return same > 1 ? shortName : surname;
}

} // namespace

DaySide::DaySide(const theme::Theme& theme, const Clock& clock, const Zone& zone, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_clock(clock), m_zone(zone), m_callsCard(new kit::TitledCard(theme, tr("Ждут подтверждения"))),
      m_calls(new SideList(theme, tr("Ждут подтверждения"))), m_callsFoot(new QWidget), m_windowsCard(new kit::TitledCard(theme, tr("Пустые окна"))),
      m_windows(new SideList(theme, tr("Пустые окна"))), m_worth(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second)), m_monthCard(new kit::TitledCard(theme, {})), m_month(new MonthGrid(theme))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_callsCard->body()->addWidget(m_calls);
    auto* foot = new QHBoxLayout(m_callsFoot);
    foot->setContentsMargins(14, 6, 14, 7);
    foot->setSpacing(8);
    foot->addWidget(new kit::Keycap(theme, QStringLiteral("Ctrl F8")));
    foot->addWidget(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second, tr("звонить по очереди")), 1);
    m_callsCard->body()->addWidget(m_callsFoot);
    m_worth->setContentsMargins(14, 6, 14, 7);
    m_worth->setWordWrap(true);
    m_windowsCard->body()->addWidget(m_windows);
    m_windowsCard->body()->addWidget(m_worth);
    column->addWidget(m_callsCard);
    column->addWidget(m_windowsCard);
    column->addWidget(buildMonth());
    column->addStretch(1);
    setWidget(content);
    kit::followTheme(this, theme, [this] { setNarrow(m_narrow); });
    connect(m_calls, &SideList::activated, this, [this](int row) { Q_EMIT visitAsked(m_visits.value(row)); });
    connect(m_windows, &SideList::activated, this, [this](int row) {
        const auto [specialist, at] = m_places.value(row);
        Q_EMIT windowAsked(specialist, at);
    });
}

void DaySide::setCallsShown(bool shown)
{
    m_callsShown = shown;
    m_callsCard->setVisible(shown && !m_visits.isEmpty());
}

void DaySide::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(m_theme.px(narrow ? kNarrow : kWidth));
    sayWindows();
}

QWidget* DaySide::buildMonth()
{
    const auto arrow = [this](theme::Icon icon, const QString& name, int step) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // PgUp and PgDn in the month do the same
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setIcon(m_theme.icon(icon));
        connect(button, &QToolButton::clicked, this, [this, step] { m_month->setMonth(m_month->month().addMonths(step)); });
        m_monthCard->head()->addWidget(button);
    };
    arrow(theme::Icon::ChevronLeft, tr("Месяц раньше"), -1);
    arrow(theme::Icon::ChevronRight, tr("Месяц позже"), 1);
    m_monthCard->body()->addWidget(m_month);
    connect(m_month, &MonthGrid::monthShown, this, [this] { m_monthCard->setTitle(words::monthText(m_month->month())); });
    return m_monthCard;
}

void DaySide::setPlan(const DayPlan& plan, const std::vector<VisitRow>& calls, QDate day)
{
    showCalls(calls, plan.span);
    showWindows(plan);
    m_month->setDay(day, m_zone.date(m_clock.now()));
}

void DaySide::showCalls(const std::vector<VisitRow>& calls, Span span)
{
    QList<SideRow> rows;
    m_visits.clear();
    for (const VisitRow& row : calls) {
        rows << SideRow{DayWords::clientText(row), clients::reachedIn(row), {}, words::timeText(row.visit.startAt, m_zone),
                        span == Span::Week ? words::weekdayText(m_zone.date(row.visit.startAt)) : words::shortName(row.specialistName)};
        m_visits << row.visit.id;
    }
    m_callsCard->setNote(QString::number(rows.size()));
    m_callsCard->setVisible(m_callsShown && !rows.isEmpty());
    m_calls->setRows(std::move(rows));
}

// The head of the page says which day it is, too. What the windows would bring stands beside their length where there is room.
void DaySide::sayWindows()
{
    const QString title = m_isToday && !m_narrow && m_windowsWorth.isEmpty() ? tr("Пустые окна сегодня") : tr("Пустые окна");
    const QString both = tr("%1, %2", "how long, worth how much").arg(m_windowsLength, m_windowsWorth);
    const int needed = kit::textWidth(title, m_theme.font(theme::FontRole::BodyStrong)) + kit::textWidth(both, m_theme.font(theme::FontRole::Secondary)) + kHeadAir;
    const bool fits = needed <= width() - verticalScrollBar()->sizeHint().width(); // whether it is there or not
    m_windowsCard->setTitle(title);
    m_windowsCard->setNote(fits && !m_windowsWorth.isEmpty() ? both : m_windowsLength, kit::Tone::Main);
    m_worth->setVisible(!fits && !m_windowsWorth.isEmpty());
}

void DaySide::showWindows(const DayPlan& plan)
{
    struct Window
    {
        Period period;
        const DayColumn* column;
    };
    std::vector<Window> windows;
    for (const DayColumn& column : plan.columns)
        for (const Period& empty : column.empty)
            windows.push_back({empty, &column});
    std::stable_sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) { return a.period < b.period; });
    QList<SideRow> rows;
    m_places.clear();
    for (const Window& window : windows) {
        rows << SideRow{DayWords::rangeText(window.period, m_zone), {}, plan.span == Span::Week ? words::weekdayText(window.column->date) : surnameOf(*window.column, plan),
                        DayWords::spanText(window.period.to - window.period.from), {}};
        m_places << qMakePair(window.column->specialist.id, window.period.from);
    }
    m_isToday = plan.span == Span::Day && plan.date == m_zone.date(m_clock.now());
    m_windowsLength = DayWords::spanText(plan.empty());
    const auto worth = plan.emptyWorth();
    m_windowsWorth = worth ? words::moneyText(*worth) : QString();
    m_worth->setText(tr("стоят %1").arg(m_windowsWorth));
    m_windowsCard->setToolTip(worth ? tr("Свободное время, умноженное на среднюю цену часа: цены визитов, на которые пришли за последние %n дней, к их длительности. "
                                         "У кого таких визитов нет, по всем специалистам.", nullptr, bookings::kPricedDays)
                                    : QString());
    sayWindows();
    m_windowsCard->setVisible(!rows.isEmpty());
    m_windows->setRows(std::move(rows));
}

} // namespace priyom::calendar
