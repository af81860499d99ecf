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
    Wait wait;
    const QDate last = zone.date(to);
    for (QDate date = zone.date(from); date <= last; date = date.addDays(1)) {
        Milliseconds open = Milliseconds::zero();
        for (const Period& period : clock.openOn(date))
            open += std::max(Milliseconds::zero(), std::min(to, period.to) - std::max(from, period.from));
        wait.span += open;
        if (date < last && open > Milliseconds::zero())
            ++wait.days;
    }
    return wait;
}

} // namespace priyom::schedule
