// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/working_clock.h"

#include <algorithm>

namespace priyom::schedule {

namespace {

constexpr int kWeek = 7;

// A clock that changes at the very midnight changes the day that begins then: hence the moment before.
bool isSteady(const Zone& zone, QDate from, QDate to)
{
    return zone.offsetMs(zone.startOfDay(from) - Milliseconds(1)) == zone.offsetMs(zone.startOfDay(to));
}

Milliseconds lengthOf(const DayHours& hours)
{
    int minutes = 0;
    for (const DayInterval& interval : hours)
        minutes += interval.endMinute - interval.startMinute;
    return std::chrono::minutes(minutes);
}

} // namespace

WorkingClock::WorkingClock(OpeningHours hours, Zone zone)
    : m_hours(std::move(hours)), m_zone(std::move(zone)), m_alwaysOpen(m_hours.isAlwaysOpen())
{
}

std::vector<Period> WorkingClock::openOn(QDate date) const
{
    return periodsOn(m_hours.on(date), date, m_zone);
}

bool WorkingClock::isOpen(Instant at) const
{
    if (m_alwaysOpen)
        return true;
    const std::vector<Period> open = openOn(m_zone.date(at));
    return std::any_of(open.begin(), open.end(), [&](const Period& period) { return period.contains(at); });
}

Instant WorkingClock::nextOpening(Instant at) const
{
    if (m_alwaysOpen)
        return at;
    // Ends: some weekday has an opening, or every day has one but for a finite number of them.
    for (QDate date = m_zone.date(at);; date = date.addDays(1)) {
        for (const Period& period : openOn(date)) {
            if (at < period.to)
                return std::max(at, period.from);
        }
    }
}

Instant WorkingClock::add(Instant at, Milliseconds working) const
{
    if (m_alwaysOpen || working <= Milliseconds::zero())
        return at + std::max(working, Milliseconds::zero());
    for (QDate date = m_zone.date(at);; date = date.addDays(1)) {
        for (const Period& period : openOn(date)) {
            const Instant from = std::max(at, period.from);
            if (from >= period.to)
                continue;
            if (working <= period.to - from)
                return from + working;
            working -= period.to - from;
        }
    }
}

Milliseconds WorkingClock::between(Instant from, Instant to) const
{
    if (to <= from)
        return Milliseconds::zero();
    if (m_alwaysOpen)
        return to - from;
    Milliseconds sum = Milliseconds::zero();
    const QDate first = m_zone.date(from);
    const QDate last = m_zone.date(to);
    // Requests that are years old stand on a board by the hundred: whole days are counted by the shop's hours, and the zone
    // is asked once a week whether its clocks change.
    QDate steadyUntil = first;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const bool whole = date > first && date < last;
        if (whole && date >= steadyUntil && isSteady(m_zone, date, date.addDays(kWeek)))
            steadyUntil = date.addDays(kWeek);
        if (whole && date < steadyUntil) {
            sum += lengthOf(m_hours.on(date));
            continue;
        }
        for (const Period& period : openOn(date))
            sum += std::max(Milliseconds::zero(), std::min(to, period.to) - std::max(from, period.from));
    }
    return sum;
}

} // namespace priyom::schedule
