// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts_reading.h"

namespace priyom::metrics {

// Of each day of the period and each specialist who works then: how full it was, and the windows left in it; of today
// those from now on. As the calendar has it: of who works by no shifts while the shop is open, from their first day on; of
// who has left the days before, and those with visits.
[[nodiscard]] Result<> readWork(Reading& reading);

} // namespace priyom::metrics
