// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/wait.h"

#include "core/schedule/working_clock.h"

#include <algorithm>

namespace priyom::schedule {

Wait calendarWait(Milliseconds span)
{
    return {span, int(std::chrono::duration_cast<std::chrono::days>(span).count())};
}

Wait waitBetween(const WorkingClock& clock, const Zone& zone, Instant from, Instant to)
{
    if (to <= from)
        return {};
    if (clock.hours().isAlwaysOpen())
        return calendarWait(to - from);
    Wait wait{clock.between(from, to), 0};
    const QDate first = zone.date(from);
    const QDate last = zone.date(to);
    if (first < last && clock.between(from, zone.startOfDay(first.addDays(1))) > Milliseconds::zero())
        ++wait.days;
    for (QDate date = first.addDays(1); date < last; date = date.addDays(1))
        wait.days += clock.hours().on(date).empty() ? 0 : 1;
    return wait;
}

} // namespace priyom::schedule
