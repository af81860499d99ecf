// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/day_plan.h"

#include "core/schedule/empty_windows.h"

#include <algorithm>
#include <iterator>

namespace priyom::bookings {

namespace {

using namespace std::chrono_literals;

bool worksByShifts(const DayGround& ground, PersonId specialist)
{
    return std::find(ground.byShifts.begin(), ground.byShifts.end(), specialist) != ground.byShifts.end();
}

std::vector<Period> workingTime(const DayGround& ground, PersonId specialist, const Zone& zone)
{
    if (!worksByShifts(ground, specialist))
        return ground.hours.isAlwaysOpen() ? std::vector<Period>() : schedule::periodsOn(ground.hours.on(ground.date), ground.date, zone);
    schedule::DayHours hours;
    for (const schedule::Shift& shift : ground.shifts)
        if (shift.person == specialist && shift.date == ground.date)
            hours.push_back({shift.startMinute, shift.endMinute});
    std::sort(hours.begin(), hours.end());
    return schedule::joined(schedule::periodsOn(hours, ground.date, zone));
}

std::vector<Period> between(const std::vector<Period>& working)
{
    std::vector<Period> gaps;
    for (std::size_t i = 1; i < working.size(); ++i)
        gaps.push_back({working[i - 1].to, working[i].from});
    return gaps;
}

// What absences take of the working time, or of the whole day of who can be booked at any time.
std::vector<AwayTime> awayIn(const std::vector<Period>& shifts, const DayGround& ground, PersonId specialist, const Zone& zone)
{
    const bool isAnyTime = shifts.empty() && !worksByShifts(ground, specialist) && ground.hours.isAlwaysOpen();
    const std::vector<Period> would = isAnyTime ? std::vector<Period>{zone.day(ground.date)} : shifts;
    std::vector<AwayTime> away;
    for (const schedule::Absence& absence : ground.absences)
        for (const Period& gone : schedule::awayOn({absence}, specialist, ground.date, ground.date, zone))
            for (const Period& work : would)
                if (gone.overlaps(work))
                    away.push_back({{std::max(gone.from, work.from), std::min(gone.to, work.to)}, absence.kind});
    std::sort(away.begin(), away.end(), [](const AwayTime& a, const AwayTime& b) { return a.period < b.period; });
    return away;
}

// A time is said to the minute: the one that has begun cannot be sold any more.
Instant nextWholeMinute(Instant at)
{
    const Milliseconds past = Milliseconds(at.ms) % Milliseconds(1min);
    return past == 0ms ? at : at + (Milliseconds(1min) - past);
}

DayColumn columnOf(const DayGround& ground, const staff::Person& specialist, Instant now, const Zone& zone)
{
    DayColumn column;
    column.specialist = specialist;
    const std::vector<Period> shifts = workingTime(ground, specialist.id, zone);
    column.away = awayIn(shifts, ground, specialist.id, zone);
    std::vector<Period> away;
    for (const AwayTime& time : column.away)
        away.push_back(time.period);
    column.working = schedule::untaken(shifts, away);
    column.breaks = between(shifts);
    column.breaks.insert(column.breaks.end(), away.begin(), away.end());
    column.breaks = schedule::joined(std::move(column.breaks));
    std::vector<Period> taken;
    std::vector<Period> kept; // with the buffers: nothing can be sold there
    for (const VisitRow& row : ground.visits) {
        if (row.visit.specialist != specialist.id || row.visit.state == VisitState::Cancelled)
            continue;
        column.visits.push_back(row);
        if (takesTime(row.visit.state)) {
            taken.push_back(row.visit.time());
            kept.push_back(row.visit.takes());
        }
    }
    column.work = schedule::lengthOf(column.working);
    column.taken = schedule::takenWithin(column.working, taken);
    column.empty = schedule::emptyWindows(column.working, kept, nextWholeMinute(now));
    return column;
}

bool isAwayAll(const DayColumn& column, Period day)
{
    return std::any_of(column.away.begin(), column.away.end(), [day](const AwayTime& time) { return time.period == day; });
}

Instant wholeHour(Instant at, const Zone& zone, bool up)
{
    const Milliseconds past = 1ms * zone.local(at).time.msecsSinceStartOfDay() % Milliseconds(1h);
    if (past == 0ms)
        return at;
    return up ? at + (Milliseconds(1h) - past) : at - past;
}

// A shop that has set nothing at all is shown a usual day.
Period shownOf(const DayPlan& plan, const schedule::OpeningHours& hours, const Zone& zone)
{
    std::vector<Period> seen;
    if (!hours.isAlwaysOpen())
        seen = schedule::periodsOn(hours.on(plan.date), plan.date, zone);
    for (const DayColumn& column : plan.columns) {
        seen.insert(seen.end(), column.working.begin(), column.working.end());
        for (const VisitRow& row : column.visits)
            seen.push_back({row.visit.startAt, row.visit.endAt});
    }
    if (seen.empty())
        return {zone.instant(plan.date, QTime(9, 0)), zone.instant(plan.date, QTime(20, 0))};
    Period all = seen.front();
    for (const Period& period : seen)
        all = {std::min(all.from, period.from), std::max(all.to, period.to)};
    return {std::max(plan.day.from, wholeHour(all.from, zone, false)), std::min(plan.day.to, wholeHour(all.to, zone, true))};
}

} // namespace

bool DayColumn::worksAt(Instant at) const
{
    return std::any_of(working.begin(), working.end(), [at](const Period& period) { return period.contains(at); });
}

int DayPlan::count(VisitState state) const
{
    int found = 0;
    for (const DayColumn& column : columns)
        found += int(std::count_if(column.visits.begin(), column.visits.end(), [state](const VisitRow& row) { return row.visit.state == state; }));
    return found;
}

Milliseconds DayPlan::empty() const
{
    Milliseconds sum{0};
    for (const DayColumn& column : columns)
        sum += schedule::lengthOf(column.empty);
    return sum;
}

DayPlan planOf(const DayGround& ground, Instant now, const Zone& zone)
{
    DayPlan plan{ground.date, zone.day(ground.date), {}, {}};
    for (const staff::Person& specialist : ground.specialists) {
        DayColumn column = columnOf(ground, specialist, now, zone);
        // Who works by no shifts in a shop without hours can be booked at any time.
        const bool isAnyTime = ground.hours.isAlwaysOpen() && !worksByShifts(ground, specialist.id);
        const bool isThere = !column.working.empty() || (isAnyTime && !isAwayAll(column, plan.day));
        if (!column.visits.empty() || (specialist.active && isThere))
            plan.columns.push_back(std::move(column));
    }
    plan.shown = shownOf(plan, ground.hours, zone);
    return plan;
}

std::vector<VisitRow> unconfirmed(const DayPlan& plan)
{
    std::vector<VisitRow> rows;
    for (const DayColumn& column : plan.columns)
        std::copy_if(column.visits.begin(), column.visits.end(), std::back_inserter(rows),
                     [](const VisitRow& row) { return row.visit.state == VisitState::Planned; });
    std::stable_sort(rows.begin(), rows.end(), [](const VisitRow& a, const VisitRow& b) { return a.visit.startAt < b.visit.startAt; });
    return rows;
}

} // namespace priyom::bookings
