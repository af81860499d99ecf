// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/beside.h"

#include <algorithm>

namespace priyom::calendar {

namespace {

bool isFree(const bookings::DayColumn& column, const bookings::VisitRow& visit)
{
    const Period time = visit.visit.time();
    const bool isThere = std::ranges::any_of(column.working, [&](const Period& work) { return work.from <= time.from && time.to <= work.to; });
    const bool isAnyTime = column.working.empty() && column.off.empty();
    const bool isTaken = std::ranges::any_of(column.visits, [&](const bookings::VisitRow& other) {
        return other.visit.id != visit.visit.id && bookings::takesTime(other.visit.state) && other.visit.takes().overlaps(visit.visit.takes());
    });
    return (isThere || isAnyTime) && !isTaken;
}

} // namespace

std::optional<Beside> beside(const bookings::DayPlan& plan, int column, const bookings::VisitRow& visit, int step, const Zone& zone)
{
    const auto& columns = plan.columns;
    const Period time = visit.visit.time();
    if (plan.span == bookings::Span::Week) {
        const LocalTime start = zone.local(time.from);
        const Instant from = zone.instant(start.date.addDays(step), start.time);
        return Beside{columns[std::size_t(column)].specialist.name, {from, from + (time.to - time.from)}};
    }
    for (int next = column + step; next >= 0 && next < int(columns.size()); next += step)
        if (isFree(columns[std::size_t(next)], visit))
            return Beside{columns[std::size_t(next)].specialist.name, time, next};
    return std::nullopt;
}

} // namespace priyom::calendar
