// SPDX-License-Identifier: GPL-3.0-or-later
// Shifts may be changed under visits that stand: nothing forbids it, but whoever does it is told first which visits lie
// outside the new hours and lay inside the old ones.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/schedule/shift.h"

namespace priyom::bookings {

// Planned and confirmed ones still to come, by start.
[[nodiscard]] Result<std::vector<VisitRow>> leftOutside(storage::Database& database, const std::vector<schedule::ShiftEdit>& edits, Instant now);

} // namespace priyom::bookings
