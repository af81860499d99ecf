// SPDX-License-Identifier: GPL-3.0-or-later
// Free windows of one specialist: the working time (work_hours.h), by shifts if the days asked have any, less absences and what
// is taken of the specialist and of the rooms and devices that the service needs.
#pragma once

#include "core/schedule/day_times.h"
#include "core/schedule/opening_hours.h"
#include "core/schedule/shift.h"

#include <functional>
#include <optional>

namespace priyom::schedule {

// Of each need of a service, of each room or device that will do: when it is taken.
using TakenNeeds = std::vector<std::vector<std::vector<Period>>>;

struct SlotGround
{
    OpeningHours hours;
    std::vector<Shift> shifts; // of this specialist; none = works whenever it is open
    std::vector<Period> busy;  // with buffers, in any order, may overlap
    std::vector<Period> away = {}; // absences: like the end of a shift they leave no room between visit and buffer to keep
    TakenNeeds needs;
};

struct SlotWish
{
    Instant from;   // nothing earlier is offered
    Instant wished; // what is nearest to it comes first
    int minutes = 60;
    int bufferBefore = 0; // minutes; they may lie outside the working time, not in what is taken
    int bufferAfter = 0;
    int days = 14; // how far to look, beginning with the day of from
    int most = 5;
    std::optional<DayTimes> within = {}; // nothing else is offered
};

// What is taken, in order and apart, so that what begins or ends beside it has room for its own buffers.
[[nodiscard]] std::vector<Period> widened(std::vector<Period> busy, Milliseconds before, Milliseconds after);

// What is free on these days from an instant on, in order.
[[nodiscard]] std::vector<Period> freeGaps(const SlotGround& ground, Instant from, int days, const Zone& zone);

// Where visits with such buffers find room, whenever they begin.
class Openings final
{
public:
    Openings(const SlotGround& ground, const SlotWish& wish, const Zone& zone);

    [[nodiscard]] const std::vector<Period>& gaps() const { return m_gaps; }
    [[nodiscard]] bool isProvided(const Period& window) const; // with rooms and devices
    [[nodiscard]] bool hold(const Period& window) const;

private:
    std::vector<Period> m_gaps; // in order
    TakenNeeds m_needs;
};

// Windows that begin on a quarter of an hour, or at the minute that was said, do not overlap each other and are wanted; the
// nearest to the wish first, of two equally near ones the earlier.
[[nodiscard]] std::vector<Period> findSlots(const SlotGround& ground, const SlotWish& wish, const Zone& zone,
                                            const std::function<bool(const Period&)>& isWanted = {});

} // namespace priyom::schedule
