// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a client who comes late would keep waiting. Pure: made of what the calendar shows.
#pragma once

#include "core/bookings/day_plan.h"

namespace priyom::bookings {

// The first visit, still ahead, that one so late runs into with one of its services, its buffer included; nobody where
// there is room enough.
[[nodiscard]] std::optional<VisitRow> waitsFor(const DayPlan& plan, VisitId visit, int lateMinutes);

} // namespace priyom::bookings
