// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/work_day.h"

#include "core/schedule/empty_windows.h"

#include <algorithm>
#include <iterator>

namespace priyom::bookings {

namespace {

using namespace std::chrono_literals;

std::optional<schedule::DayHours> plannedHours(const WorkGround& ground, PersonId specialist)
{
    std::vector<schedule::Shift> theirs;
    std::copy_if(ground.shifts.begin(), ground.shifts.end(), std::back_inserter(theirs),
                 [&](const schedule::Shift& shift) { return shift.person == specialist && shift.date == ground.date; });
    const auto shifts = schedule::shiftsOn(schedule::shiftDaysOf(theirs), ground.date, ground.worksByShifts(specialist));
    return schedule::workHours(ground.hours, ground.date, shifts);
}

std::vector<AwayTime> awayIn(const std::vector<Period>& would, const WorkGround& ground, PersonId specialist,
                             const Zone& zone)
{
    std::vector<AwayTime> away;
    for (const schedule::Absence& absence : ground.absences) {
        if (!absence.touches(specialist, ground.date))
            continue;
        for (const Period& gone : schedule::awayOn({absence}, specialist, ground.date, ground.date, zone))
            for (const Period& work : would)
                if (gone.overlaps(work))
                    away.push_back({{std::max(gone.from, work.from), std::min(gone.to, work.to)}, absence.kind});
    }
    std::sort(away.begin(), away.end(), [](const AwayTime& a, const AwayTime& b) { return a.period < b.period; });
    return away;
}

// A time is said to the minute: the one that has begun cannot be sold any more.
Instant nextWholeMinute(Instant at)
{
    const Milliseconds past = Milliseconds(at.ms) % Milliseconds(1min);
    return past == 0ms ? at : at + (Milliseconds(1min) - past);
}

} // namespace

bool WorkGround::worksByShifts(PersonId specialist) const
{
    return std::find(byShifts.begin(), byShifts.end(), specialist) != byShifts.end();
}

WorkDay workDayOf(const WorkGround& ground, PersonId specialist, const Zone& zone)
{
    WorkDay day;
    const auto hours = plannedHours(ground, specialist);
    day.isAnyTime = !hours;
    if (hours)
        day.planned = schedule::joined(schedule::periodsOn(*hours, ground.date, zone));
    day.away =
        awayIn(day.isAnyTime ? std::vector<Period>{zone.day(ground.date)} : day.planned, ground, specialist, zone);
    std::vector<Period> gone;
    for (const AwayTime& time : day.away)
        gone.push_back(time.period);
    day.working = schedule::untaken(day.planned, gone);
    return day;
}

void TakenWork::add(const ServiceTime& time)
{
    if (!time.takes)
        return;
    performed.push_back(time.performed);
    kept.push_back(time.kept);
}

WorkLoad loadOf(const std::vector<Period>& working, const TakenWork& taken, Instant sold)
{
    return {std::chrono::floor<std::chrono::minutes>(schedule::lengthOf(working)),
            std::chrono::floor<std::chrono::minutes>(schedule::takenWithin(working, taken.performed)),
            schedule::emptyWindows(working, taken.kept, nextWholeMinute(sold))};
}

} // namespace priyom::bookings
