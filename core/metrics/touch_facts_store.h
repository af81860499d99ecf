// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts_reading.h"

namespace priyom::metrics {

[[nodiscard]] Result<> readTouches(Reading& reading);
// When each missed call was called back, if it was: the first outgoing call to its number, else to its lead or client.
[[nodiscard]] Result<> readCallBacks(Reading& reading);

} // namespace priyom::metrics
