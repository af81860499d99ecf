// SPDX-License-Identifier: GPL-3.0-or-later
// A service may come to need a room or a device after visits of it were booked. Those stand, and have none: nobody else is
// refused their time in it. Whoever sets rooms is told which visits these are.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/catalog/resource.h"

namespace priyom::bookings {

// Whether something is needed of which none was given.
[[nodiscard]] bool lacksRoom(const catalog::ServiceNeeds& needs, const std::vector<ResourceId>& given);

struct Roomless
{
    VisitRow row;
    bool isFree = false; // what it needs is, at its time: it has only to be given
};

// Planned and confirmed ones still to begin, by start.
[[nodiscard]] Result<std::vector<Roomless>> withoutRoom(storage::Database& database, Instant now);

} // namespace priyom::bookings
