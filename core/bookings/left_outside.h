// SPDX-License-Identifier: GPL-3.0-or-later
// Shifts may be changed under visits that stand: nothing forbids it, but whoever does it is told first which visits lie
// outside the new hours and lay inside the old ones. The same of absences, and of days that the shop closes.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/bookings/hours_edit.h"
#include "core/schedule/absence.h"

namespace priyom::bookings {

// Planned and confirmed ones still to come, by start.
[[nodiscard]] Result<std::vector<VisitRow>> leftOutside(storage::Database& database, const std::vector<schedule::ShiftEdit>& edits, Instant now);

// Those that the absence covers in part or whole.
[[nodiscard]] Result<std::vector<VisitRow>> leftByAbsence(storage::Database& database, const schedule::Absence& absence, Instant now);

// Those that lie outside the hours of such a day: of one that is set all of them, of holidays those that lay inside before; of
// no change whatever lies outside by now.
[[nodiscard]] Result<std::vector<VisitRow>> leftByHours(storage::Database& database, const HoursEdit& edit, Instant now);

} // namespace priyom::bookings
