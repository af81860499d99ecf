// SPDX-License-Identifier: GPL-3.0-or-later
// Where time stands on the page of a day or a week: instants and columns to pixels and back. Y goes by time that passes, so
// that a day of 23 or 25 hours is drawn as long as it is; each column counts from its own first hour.
#pragma once

#include "core/base/zone.h"
#include "ui/calendar/lanes.h"

#include <QRectF>

#include <vector>

namespace priyom::calendar {

class DayGrid final
{
public:
    // Lengths in pixels; `room`: of the viewport, less the head.
    struct Room
    {
        double width = 0;
        double height = 0;
        double gutter = 50;       // the hours at the left
        double leastColumn = 130;
        double leastQuarter = 12; // design-system.md 4
        double mostQuarter = 20;
    };

    DayGrid() = default;
    // Of each column the hours it shows. Columns share the width and quarters the height, as far as their least sizes let them.
    DayGrid(std::vector<Period> shown, const Room& room, Zone zone = Zone::utc());

    [[nodiscard]] double width() const { return m_room.gutter + m_column * columns(); }
    [[nodiscard]] double height() const;
    [[nodiscard]] int columns() const { return int(m_shown.size()); }
    [[nodiscard]] double columnWidth() const { return m_column; }
    [[nodiscard]] double quarter() const { return m_quarter; }
    [[nodiscard]] Period shown(int column) const { return m_shown[std::size_t(column)]; }
    [[nodiscard]] double x(int column) const { return m_room.gutter + m_column * column; }
    [[nodiscard]] double y(int column, Instant at) const;
    // The column from line to line, cut to what is shown.
    [[nodiscard]] QRectF stretch(int column, Period period) const;
    // A block in its lane, with air around it.
    [[nodiscard]] QRectF block(int column, Period period, Lane lane = {}) const;
    [[nodiscard]] int columnAt(double x) const; // -1: the gutter, or beyond the last
    [[nodiscard]] Instant instantAt(int column, double y) const;
    // The same hour in another column.
    [[nodiscard]] Instant beside(int column, Instant at, int other) const;

private:
    std::vector<Period> m_shown;
    Room m_room;
    Zone m_zone = Zone::utc();
    double m_column = 0;
    double m_quarter = 0;
};

} // namespace priyom::calendar
