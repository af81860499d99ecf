// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/beside.h"

namespace priyom::calendar {

std::optional<Beside> beside(const bookings::DayPlan& plan, int column, Period visit, int step, const Zone& zone)
{
    const auto& columns = plan.columns;
    if (plan.span == bookings::Span::Week) {
        const LocalTime start = zone.local(visit.from);
        const Instant from = zone.instant(start.date.addDays(step), start.time);
        return Beside{columns[std::size_t(column)].specialist.name, {from, from + (visit.to - visit.from)}};
    }
    const int next = column + step;
    if (next < 0 || next >= int(columns.size()))
        return std::nullopt;
    return Beside{columns[std::size_t(next)].specialist.name, visit};
}

} // namespace priyom::calendar
