// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_stops.h"

#include "core/schedule/empty_windows.h"

#include <algorithm>
#include <tuple>

namespace priyom::calendar {

using bookings::DayColumn;
using bookings::DayPlan;

namespace {

// Quarters are counted from the first hour shown, which is whole.
Instant nextQuarter(Instant at, Instant first)
{
    const Milliseconds past = (at - first) % kQuarter;
    return at + (kQuarter - past);
}

// A missed visit takes no time: the window that it left free begins within it.
Instant goesOnAfter(const DayColumn& column, const bookings::Visit& visit)
{
    if (!bookings::takesTime(visit.state))
        for (const Period& empty : column.empty)
            if (visit.time().contains(empty.from))
                return empty.from;
    return visit.endAt;
}

} // namespace

std::vector<Stop> stopsOf(const DayColumn& column)
{
    const Period shown = column.shown;
    std::vector<Stop> stops;
    const auto addFree = [&](Period free) {
        const auto window = std::find_if(column.empty.begin(), column.empty.end(), [&](const Period& empty) { return empty.from == free.from; });
        const bool begins = window != column.empty.end();
        stops.push_back({begins ? *window : free, -1, begins});
    };
    Instant at = shown.from;
    std::size_t visit = 0;
    while (at < shown.to || visit < column.visits.size()) {
        Instant end = std::min(nextQuarter(at, shown.from), shown.to);
        for (const Period& empty : column.empty)
            if (at < empty.from && empty.from < end)
                end = empty.from;
        if (visit < column.visits.size() && (column.visits[visit].visit.startAt < end || at >= shown.to)) {
            const auto& booked = column.visits[visit].visit;
            if (at < booked.startAt && at < shown.to)
                addFree({at, booked.startAt});
            stops.push_back({{booked.startAt, booked.endAt}, int(visit), false});
            at = std::max(at, goesOnAfter(column, booked));
            ++visit;
            continue;
        }
        addFree({at, end});
        at = end;
    }
    return stops;
}

Instant startToSay(const Stop& stop, Instant midnight, Instant now)
{
    const Instant from = stop.period.contains(now) ? now : stop.period.from;
    if ((from - midnight) % kQuarter == Milliseconds(0))
        return from;
    const Instant next = nextQuarter(from, midnight);
    return stop.window && stop.period.to - next < schedule::kLeastWindow ? stop.period.from : next;
}

Instant workingFrom(const DayColumn& column, Instant same)
{
    const bool isWorked = column.working.empty() || (column.working.front().from <= same && same < column.working.back().to);
    return isWorked ? same : column.working.front().from;
}

Instant sameHour(Instant at, Instant first, Instant otherFirst, const Zone& zone)
{
    const LocalTime local = zone.local(at);
    return zone.instant(zone.date(otherFirst).addDays(zone.date(first).daysTo(local.date)), local.time);
}

int stopAt(const std::vector<Stop>& stops, Instant at)
{
    int found = stops.empty() ? -1 : 0;
    for (std::size_t i = 0; i < stops.size(); ++i)
        if (stops[i].period.from <= at)
            found = int(i);
    return found;
}

DayStops::DayStops(const DayPlan& plan, Zone zone) : m_zone(std::move(zone))
{
    for (const DayColumn& column : plan.columns) {
        m_columns.push_back(stopsOf(column));
        m_firstHours.push_back(column.shown.from);
    }
}

const Stop* DayStops::at(Place place) const
{
    if (place.column < 0 || place.column >= int(m_columns.size()) || place.stop < 0 || place.stop >= int(of(place.column).size()))
        return nullptr;
    return &of(place.column)[std::size_t(place.stop)];
}

Place DayStops::near(int column, Instant at) const
{
    if (isEmpty())
        return {};
    const int within = std::clamp(column, 0, int(m_columns.size()) - 1);
    return {within, stopAt(of(within), at)};
}

Place DayStops::up(Place from) const
{
    return at(from) && from.stop > 0 ? Place{from.column, from.stop - 1} : from;
}

Place DayStops::down(Place from) const
{
    return at(from) && from.stop + 1 < int(of(from.column).size()) ? Place{from.column, from.stop + 1} : from;
}

Place DayStops::side(Place from, int step) const
{
    const int column = from.column + step;
    if (!at(from) || column < 0 || column >= int(m_columns.size()))
        return from;
    return near(column, sameHour(at(from)->period.from, m_firstHours[std::size_t(from.column)], m_firstHours[std::size_t(column)], m_zone));
}

std::vector<Place> DayStops::windows() const
{
    std::vector<Place> places;
    for (int column = 0; column < int(m_columns.size()); ++column)
        for (int stop = 0; stop < int(of(column).size()); ++stop)
            if (of(column)[std::size_t(stop)].window)
                places.push_back({column, stop});
    std::sort(places.begin(), places.end(), [this](const Place& a, const Place& b) {
        return std::tuple(at(a)->period.from, a.column) < std::tuple(at(b)->period.from, b.column);
    });
    return places;
}

std::optional<Place> DayStops::nextWindow(Place from) const
{
    const Stop* present = at(from);
    for (const Place& place : windows())
        if (!present || std::tuple(at(place)->period.from, place.column) > std::tuple(present->period.from, from.column))
            return place;
    return std::nullopt;
}

std::optional<Place> DayStops::previousWindow(Place from) const
{
    const Stop* present = at(from);
    const std::vector<Place> places = windows();
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        if (!present || std::tuple(at(*place)->period.from, place->column) < std::tuple(present->period.from, from.column))
            return *place;
    return std::nullopt;
}

} // namespace priyom::calendar
