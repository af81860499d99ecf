// SPDX-License-Identifier: GPL-3.0-or-later
// Which booking of the day somebody means who has come in and says who they are. Pure.
#pragma once

#include "core/bookings/visit_list.h"

namespace priyom::bookings {

// Of the client where one is known; else by name: every word that was said begins one of the client's, and of no other
// client who is booked on that day. Only visits that are ahead; of several the first one.
[[nodiscard]] std::optional<VisitRow> bookedOf(const std::vector<VisitRow>& day, std::optional<ClientId> client, const QString& name);

} // namespace priyom::bookings
