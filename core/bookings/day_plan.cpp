// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/day_plan.h"

#include "core/schedule/empty_windows.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>

namespace priyom::bookings {

namespace {

std::vector<Period> between(const std::vector<Period>& working)
{
    std::vector<Period> gaps;
    for (std::size_t i = 1; i < working.size(); ++i)
        gaps.push_back({working[i - 1].to, working[i].from});
    return gaps;
}

bool isAwayAll(const DayColumn& column)
{
    return std::any_of(column.away.begin(), column.away.end(), [&](const AwayTime& time) { return time.period == column.day; });
}

DayColumn columnOf(const DayGround& ground, const staff::Person& specialist, Instant now, const Zone& zone)
{
    DayColumn column;
    column.specialist = specialist;
    column.date = ground.date;
    column.day = zone.day(ground.date);
    column.mark = schedule::markOf(ground.hours, ground.date, ground.note);
    WorkDay work = workDayOf(ground, specialist.id, zone);
    column.breaks = between(work.planned);
    for (const AwayTime& time : work.away)
        column.breaks.push_back(time.period);
    column.breaks = schedule::joined(std::move(column.breaks));
    column.away = std::move(work.away);
    column.working = std::move(work.working);
    if (column.working.empty() && (!work.isAnyTime || isAwayAll(column)))
        column.off = {column.day};
    TakenWork taken;
    for (const VisitRow& row : ground.visits) {
        if (row.visit.specialist != specialist.id || row.visit.state == VisitState::Cancelled)
            continue;
        column.visits.push_back(row);
        if (takesTime(row.visit.state)) {
            taken.performed.push_back(row.visit.time());
            taken.kept.push_back(row.visit.takes());
        }
    }
    WorkLoad load = loadOf(column.working, taken, now);
    column.work = load.work;
    column.taken = load.taken;
    column.empty = std::move(load.empty);
    if (!column.empty.empty())
        column.emptyWorth = ground.prices.worthOf(specialist.id, schedule::lengthOf(column.empty));
    return column;
}

constexpr int kWholeDay = 24 * 60;

// Local minutes since midnight, so that they are the same hours of several days.
struct Hours
{
    int from = kWholeDay;
    int to = 0;
    [[nodiscard]] bool isEmpty() const { return from >= to; }
};

constexpr Hours kUsualHours{9 * 60, 20 * 60};

void widen(Hours& hours, const DayColumn& column, const Period& seen, const Zone& zone)
{
    const auto minuteOf = [&](Instant at) {
        if (at <= column.day.from)
            return 0;
        return at >= column.day.to ? kWholeDay : zone.local(at).time.msecsSinceStartOfDay() / 60'000;
    };
    hours.from = std::min(hours.from, minuteOf(seen.from) / 60 * 60);
    hours.to = std::max(hours.to, (minuteOf(seen.to) + 59) / 60 * 60);
}

// Open or worked or visited, to whole hours. A shop that has set nothing at all is shown a usual day.
void showSameHours(std::vector<DayColumn>& columns, const schedule::OpeningHours& opening, const Zone& zone)
{
    Hours hours;
    for (const DayColumn& column : columns) {
        if (opening.isWeekSet() || schedule::differentHours(opening, column.date))
            for (const Period& open : schedule::periodsOn(opening.on(column.date), column.date, zone))
                widen(hours, column, open, zone);
        for (const Period& work : column.working)
            widen(hours, column, work, zone);
        for (const VisitRow& row : column.visits)
            widen(hours, column, row.visit.time(), zone);
    }
    if (hours.isEmpty())
        hours = kUsualHours;
    for (DayColumn& column : columns) {
        const Instant end = hours.to >= kWholeDay ? column.day.to : zone.instant(column.date, QTime(0, 0).addSecs(hours.to * 60));
        column.shown = {zone.instant(column.date, QTime(0, 0).addSecs(hours.from * 60)), end};
    }
}

using Told = std::set<VisitId>;

// A visit of several services is told once.
bool isNew(Told& told, const VisitRow& row)
{
    return row.of == 1 || told.insert(row.visit.id).second;
}

} // namespace

bool DayColumn::worksAt(Instant at) const
{
    return std::any_of(working.begin(), working.end(), [at](const Period& period) { return period.contains(at); });
}

int DayPlan::count(VisitState state) const
{
    Told told;
    int found = 0;
    for (const DayColumn& column : columns)
        found += int(std::count_if(column.visits.begin(), column.visits.end(),
                                   [&](const VisitRow& row) { return row.visit.state == state && isNew(told, row); }));
    return found;
}

int DayPlan::visits() const
{
    Told told;
    int found = 0;
    for (const DayColumn& column : columns)
        found += int(std::count_if(column.visits.begin(), column.visits.end(), [&](const VisitRow& row) { return isNew(told, row); }));
    return found;
}

Milliseconds DayPlan::empty() const
{
    Milliseconds sum{0};
    for (const DayColumn& column : columns)
        sum += schedule::lengthOf(column.empty);
    return sum;
}

std::optional<Money> DayPlan::emptyWorth() const
{
    std::optional<Money> sum;
    for (const DayColumn& column : columns)
        if (column.emptyWorth)
            sum = sum.value_or(Money()) + *column.emptyWorth;
    return sum;
}

Milliseconds DayPlan::work() const
{
    return std::accumulate(columns.begin(), columns.end(), Milliseconds{0}, [](Milliseconds sum, const DayColumn& column) { return sum + column.work; });
}

Milliseconds DayPlan::taken() const
{
    return std::accumulate(columns.begin(), columns.end(), Milliseconds{0}, [](Milliseconds sum, const DayColumn& column) { return sum + column.taken; });
}

bool performs(const staff::Person& person)
{
    return person.active && person.roles.has(staff::Role::Specialist);
}

DayPlan planOf(const DayGround& ground, Instant now, const Zone& zone)
{
    DayPlan plan;
    plan.date = ground.date;
    plan.day = zone.day(ground.date);
    plan.mark = schedule::markOf(ground.hours, ground.date, ground.note);
    for (const staff::Person& specialist : ground.specialists) {
        DayColumn column = columnOf(ground, specialist, now, zone);
        const bool isShown = !column.visits.empty() || (performs(specialist) && column.off.empty());
        if (!isShown && !performs(specialist))
            continue;
        (isShown ? plan.columns : plan.notThere).push_back(std::move(column));
        plan.specialists.push_back(specialist);
    }
    showSameHours(plan.columns, ground.hours, zone);
    showSameHours(plan.notThere, ground.hours, zone);
    for (DayColumn& column : plan.notThere)
        if (!plan.columns.empty())
            column.shown = plan.columns.front().shown; // they may come to stand beside them
    return plan;
}

DayPlan weekOf(const std::vector<DayGround>& days, const staff::Person& specialist, Instant now, const Zone& zone)
{
    DayPlan plan;
    plan.span = Span::Week;
    plan.date = days.front().date;
    plan.day = zone.days(plan.date, days.back().date.addDays(1));
    for (const DayGround& day : days)
        plan.columns.push_back(columnOf(day, specialist, now, zone));
    showSameHours(plan.columns, days.front().hours, zone);
    for (const staff::Person& each : days.front().specialists)
        if (performs(each) || each.id == specialist.id)
            plan.specialists.push_back(each);
    return plan;
}

std::vector<VisitRow> unconfirmed(const DayPlan& plan, Instant now)
{
    std::vector<VisitRow> rows;
    for (const DayColumn& column : plan.columns)
        std::copy_if(column.visits.begin(), column.visits.end(), std::back_inserter(rows),
                     [now](const VisitRow& row) { return row.visit.state == VisitState::Planned && row.visit.endAt > now; });
    std::stable_sort(rows.begin(), rows.end(), [](const VisitRow& a, const VisitRow& b) { return a.visit.startAt < b.visit.startAt; });
    Told told;
    std::erase_if(rows, [&](const VisitRow& row) { return !isNew(told, row); });
    return rows;
}

} // namespace priyom::bookings
