// SPDX-License-Identifier: GPL-3.0-or-later
// The day as a reader of the screen goes through it: a list of what stands in it.
#include "ui/calendar/day_view.h"
#include "ui/calendar/day_words.h"

#include <algorithm>

namespace priyom::calendar {

const DayView::Spoken& DayView::spoken() const
{
    if (m_spoken)
        return *m_spoken;
    m_spoken.emplace();
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const auto& stops = m_stops.of(column);
        for (int at = 0; at < int(stops.size()); ++at) {
            const Stop& stop = stops[std::size_t(at)];
            if (stop.visit < 0 && !(stop.window && m_windowsShown))
                continue;
            m_spoken->places.push_back({column, at});
            m_spoken->words += DayWords::spoken(m_plan.columns[std::size_t(column)], stop, m_plan.span, m_zone);
        }
    }
    return *m_spoken;
}

QStringList DayView::spokenOptions() const
{
    return spoken().words;
}

int DayView::spokenCurrent() const
{
    const auto& places = spoken().places;
    const auto found = std::ranges::find(places, m_place);
    return found == places.end() ? -1 : int(found - places.begin());
}

QRectF DayView::blockOf(Place place) const
{
    const Stop& stop = *m_stops.at(place);
    return m_grid.block(place.column, stop.period, stop.visit >= 0 ? lanes(place.column)[std::size_t(stop.visit)] : windowLane(place.column, stop.period));
}

QRect DayView::spokenPlace(int index) const
{
    if (index < 0 || index >= int(spoken().places.size()))
        return {};
    const QRectF day(m_grid.x(0), headHeight(), viewport()->width() - m_grid.x(0), viewport()->height() - headHeight());
    return (blockOf(spoken().places[std::size_t(index)]).translated(origin()) & day).toAlignedRect().translated(viewport()->pos());
}

} // namespace priyom::calendar
