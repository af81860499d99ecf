// SPDX-License-Identifier: GPL-3.0-or-later
// A time that was named: can it be booked?
#pragma once

#include "core/schedule/room.h"
#include "core/staff/person.h"

namespace priyom::bookings {

struct TimeAsked
{
    Period period;
    PersonId specialist; // none: anybody will do
    VisitId moved = {};
    QString service = {}; // its breaks, rooms and devices are asked for; may be empty

    friend bool operator==(const TimeAsked&, const TimeAsked&) = default;
};

struct TimeFit
{
    std::vector<staff::Person> free; // who can be booked for it
    schedule::Room room = {};        // of the specialist who was named and is not free
    QString takenNeed = {};          // the rooms or devices of which none is free: then nobody is
};

} // namespace priyom::bookings
