// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts_reading.h"

namespace priyom::metrics {

// The visits that start in the period.
[[nodiscard]] Result<> readVisits(Reading& reading);
// Which of those that Came were booked again within 30 days.
[[nodiscard]] Result<> readRebookings(Reading& reading);
// Whatever the period: Planned and Confirmed visits that are still to come.
[[nodiscard]] Result<> readAhead(Reading& reading);
// For each window, the clients with a Came visit in the 90 days before it.
[[nodiscard]] Result<> readReturns(Reading& reading);

} // namespace priyom::metrics
