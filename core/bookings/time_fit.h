// SPDX-License-Identifier: GPL-3.0-or-later
// A time that was named: can it be booked, and if not, what stands there?
#pragma once

#include "core/bookings/visit_list.h"
#include "core/schedule/room.h"
#include "core/staff/person.h"

namespace priyom::bookings {

struct TimeAsked
{
    Period period;
    PersonId specialist; // none: anybody will do
    VisitId moved = {};
    QString service = {}; // its breaks, rooms and devices are asked for, and who performs it; may be empty
    bool ownLength = false; // as long as each specialist takes for the service, instead of the whole period
    std::vector<NextService> then = {}; // to be performed after it; without a specialist by whoever can
    ClientId sameFor = {}; // as of a WindowWish, where no specialist is named

    friend bool operator==(const TimeAsked&, const TimeAsked&) = default;
};

// A visit that has what another one wants.
struct TakenBy
{
    QString holder; // the specialist, room or device
    Period period;  // its breaks included
    QString client; // empty: without a name, or not for these eyes

    friend bool operator==(const TakenBy&, const TakenBy&) = default;
};

struct TimeFit
{
    std::vector<staff::Person> free;       // who can be booked for it, and performs it
    schedule::Room room = {};              // of the specialist who was named and is not free
    std::optional<TakenBy> visit = {};     // by which that specialist is taken then
    std::vector<TakenBy> takenNeed = {};   // the rooms or devices of which none is free: then nobody is
    std::vector<NextWindow> then = {};     // the further services, with the first of those who are free
    QString stuckAt = {};                  // the further service with which nobody can go on: then nobody is free
    std::optional<QString> closed = {};    // by what the day is closed then, which may have no name
};

} // namespace priyom::bookings
