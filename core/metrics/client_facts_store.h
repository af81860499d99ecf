// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts_reading.h"

namespace priyom::metrics {

// Which of the leads without one before the period are their client's first ever, and what that client has paid to date.
[[nodiscard]] Result<> readFirstLeads(Reading& reading);
// Which leads brought their client's first Came visit, and which payments are up to and for it.
[[nodiscard]] Result<> readFirstCame(Reading& reading);

} // namespace priyom::metrics
