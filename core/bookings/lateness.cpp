// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/lateness.h"

#include "core/bookings/visit_rules.h"

namespace priyom::bookings {

namespace {

// Behind it with the same specialist, and in the way of its end.
bool waits(const Visit& other, const Visit& late, Milliseconds by)
{
    return other.id != late.id && isAhead(other.state) && other.specialist == late.specialist &&
           other.startAt >= late.endAt && other.takes().from < late.takes().to + by;
}

} // namespace

std::optional<VisitRow> waitsFor(const DayPlan& plan, VisitId visit, int lateMinutes)
{
    const Milliseconds by = std::chrono::minutes(lateMinutes);
    std::optional<VisitRow> first;
    for (const DayColumn& column : plan.columns)
        for (const VisitRow& late : column.visits)
            for (const VisitRow& other : column.visits)
                if (late.visit.id == visit && waits(other.visit, late.visit, by) &&
                    (!first || other.visit.startAt < first->visit.startAt))
                    first = other;
    return first;
}

} // namespace priyom::bookings
