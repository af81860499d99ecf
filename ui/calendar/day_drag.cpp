// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_drag.h"

#include "ui/calendar/day_stops.h"

#include <algorithm>
#include <cmath>

namespace priyom::calendar {

namespace {

// To the nearest quarter of the hours shown.
Instant onQuarter(Instant at, Instant first)
{
    const double quarters = double((at - first).count()) / double(Milliseconds(kQuarter).count());
    return first + Milliseconds(kQuarter) * qint64(std::llround(quarters));
}

} // namespace

void DayDrag::dragTo(const QPointF& point, const DayGrid& grid, int startDistance)
{
    const QPointF way = point - m_grip;
    m_hasBegun = m_hasBegun || way.manhattanLength() >= startDistance;
    if (!m_hasBegun || grid.quarter() <= 0)
        return;
    const Milliseconds passed(qint64(way.y() / grid.quarter() * double(Milliseconds(kQuarter).count())));
    const Period shown = grid.shown(m_origin.column);
    const bool stays = std::abs(way.y()) < grid.quarter() / 2;
    if (m_what == What::Stretch) {
        // Given up where it was taken: a visit of 40 minutes keeps them.
        const Instant end = stays ? m_origin.period.to : onQuarter(m_origin.period.to + passed, shown.from);
        m_landing.period.to = std::clamp(end, m_origin.period.from + Milliseconds(kQuarter), std::max(shown.to, m_origin.period.to));
        return;
    }
    const Milliseconds length = m_origin.period.to - m_origin.period.from;
    Instant start = onQuarter(m_origin.period.from + passed, shown.from);
    if (stays)
        start = m_origin.period.from; // sideways only: a visit that begins at 9:10 keeps its ten minutes
    // A visit over midnight begins or ends outside the hours shown, and need not come inside.
    start = std::clamp(start, std::min(shown.from, m_origin.period.from), std::max({shown.from, shown.to - length, m_origin.period.from}));
    if (const int column = grid.columnAt(point.x()); column >= 0)
        m_landing.column = column;
    start = grid.beside(m_origin.column, start, m_landing.column);
    m_landing.period = {start, start + length};
}

} // namespace priyom::calendar
