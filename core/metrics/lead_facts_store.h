// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts_reading.h"

namespace priyom::metrics {

// The leads that arrived in the period, then their visits and what follows from them.
[[nodiscard]] Result<> readLeads(Reading& reading);
[[nodiscard]] Result<> readBookings(Reading& reading);
// Leads whose first visit was booked in the period, whenever they arrived.
[[nodiscard]] Result<> readFirstBookings(Reading& reading);

} // namespace priyom::metrics
