// SPDX-License-Identifier: GPL-3.0-or-later
// Another time for all that a visit consists of: with the same services and specialists, as far apart as they were.
#pragma once

#include "core/base/result.h"
#include "core/bookings/booking_draft.h"
#include "core/bookings/visit_list.h"

namespace priyom::bookings {

// As the visit was agreed: who, what, how long, for how much, and how far apart.
[[nodiscard]] Result<Appointment> likeIt(storage::Database& database, const Visit& visit, Instant start);
// Where all of it could be had; when is for the caller to say. Of a service that nobody set, it is still as long as it
// was.
[[nodiscard]] WindowWish wishLike(const Appointment& like);
[[nodiscard]] bool keepsApart(const FreeWindow& window, const Visit& visit);

} // namespace priyom::bookings
