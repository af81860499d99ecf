// SPDX-License-Identifier: GPL-3.0-or-later
// A visit held by the mouse: moved to another time, specialist or day, or stretched by its lower edge. It lands on quarters of
// an hour; whether it may stay there is core's to say.
#pragma once

#include "ui/calendar/day_grid.h"

#include <optional>

namespace priyom::calendar {

struct Landing
{
    int column = 0;
    Period period;
    friend bool operator==(const Landing&, const Landing&) = default;
};

class DayDrag final
{
public:
    enum class What { Move, Stretch };

    // `grip`: where the mouse took hold, in pixels of the grid.
    DayDrag(What what, const Landing& origin, const QPointF& grip) : m_what(what), m_origin(origin), m_grip(grip), m_landing(origin) {}

    [[nodiscard]] const Landing& origin() const { return m_origin; }
    [[nodiscard]] const Landing& landing() const { return m_landing; }
    [[nodiscard]] What what() const { return m_what; }
    // Held as a drag, not only pressed.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    void dragTo(const QPointF& point, const DayGrid& grid, int startDistance);

private:
    What m_what;
    Landing m_origin;
    QPointF m_grip;
    Landing m_landing;
    bool m_hasBegun = false;
};

} // namespace priyom::calendar
