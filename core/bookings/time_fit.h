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

    friend bool operator==(const TimeAsked&, const TimeAsked&) = default;
};

struct TimeFit
{
    std::vector<staff::Person> free; // who can be booked for it
    schedule::Room room = {};        // of the specialist who was named and is not free
};

} // namespace priyom::bookings
