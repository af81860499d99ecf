// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/freed_time.h"

#include "core/schedule/empty_windows.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

std::vector<Period> timesOf(const std::vector<VisitPart>& parts, PersonId specialist)
{
    std::vector<Period> times;
    for (const VisitPart& part : parts)
        if (part.specialist == specialist)
            times.push_back(part.time());
    return schedule::joined(std::move(times));
}

std::vector<VisitPart> takenBy(const std::optional<Visit>& visit)
{
    return visit && takesTime(visit->state) && !visit->historical ? partsOf(*visit) : std::vector<VisitPart>();
}

} // namespace

std::vector<FreedTime> freedBy(const std::optional<Visit>& before, const std::optional<Visit>& after)
{
    const auto had = takenBy(before);
    const auto has = takenBy(after);
    std::vector<FreedTime> freed;
    std::vector<PersonId> done;
    for (const VisitPart& part : had) {
        if (!part.specialist.isValid() || std::ranges::find(done, part.specialist) != done.end())
            continue;
        done.push_back(part.specialist);
        for (const Period& period : schedule::untaken(timesOf(had, part.specialist), timesOf(has, part.specialist)))
            freed.push_back({part.specialist, {}, period});
    }
    std::ranges::stable_sort(freed, {}, [](const FreedTime& time) { return time.period; });
    return freed;
}

} // namespace priyom::bookings
