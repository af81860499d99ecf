// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_grid.h"

#include "ui/calendar/day_stops.h"

#include <algorithm>
#include <cmath>

namespace priyom::calendar {

namespace {

constexpr double kSideAir = 4; // between a block and the lines of its column
constexpr double kLaneGap = 2;
constexpr double kFootAir = 1.5; // so that two blocks in a row are two

} // namespace

DayGrid::DayGrid(std::vector<Period> shown, const Room& room, Zone zone)
    : m_shown(std::move(shown)), m_room(room), m_zone(std::move(zone))
{
    Milliseconds longest{0};
    for (const Period& each : m_shown)
        longest = std::max(longest, each.to - each.from);
    const double quarters = std::max(1.0, double(longest.count()) / double(Milliseconds(kQuarter).count()));
    m_quarter = std::clamp(room.height / quarters, room.leastQuarter, std::max(room.leastQuarter, room.mostQuarter));
    m_column = m_shown.empty() ? 0 : std::max(room.leastColumn, std::floor((room.width - room.gutter) / columns()));
}

double DayGrid::height() const
{
    double height = 0;
    for (int column = 0; column < columns(); ++column)
        height = std::max(height, y(column, shown(column).to));
    return height;
}

double DayGrid::y(int column, Instant at) const
{
    const Period hours = shown(column);
    return double((std::clamp(at, hours.from, hours.to) - hours.from).count()) / double(Milliseconds(kQuarter).count()) * m_quarter;
}

Instant DayGrid::beside(int column, Instant at, int other) const
{
    return sameHour(at, shown(column).from, shown(other).from, m_zone);
}

QRectF DayGrid::stretch(int column, Period period) const
{
    const double top = y(column, period.from);
    return {x(column), top, m_column, y(column, period.to) - top};
}

QRectF DayGrid::block(int column, Period period, Lane lane) const
{
    const QRectF whole = stretch(column, period).adjusted(kSideAir, 0.5, -kSideAir, -kFootAir);
    const double width = (whole.width() - kLaneGap * (lane.of - 1)) / lane.of;
    return {whole.left() + (width + kLaneGap) * lane.index, whole.top(), width, std::max(whole.height(), m_quarter - kFootAir)};
}

int DayGrid::columnAt(double x) const
{
    if (x < m_room.gutter || m_column <= 0)
        return -1;
    const int column = int((x - m_room.gutter) / m_column);
    return column < columns() ? column : -1;
}

Instant DayGrid::instantAt(int column, double y) const
{
    const Period hours = shown(column);
    const double quarters = m_quarter <= 0 ? 0 : y / m_quarter;
    return std::clamp(hours.from + Milliseconds(qint64(std::floor(quarters * double(Milliseconds(kQuarter).count())))), hours.from, hours.to);
}

} // namespace priyom::calendar
