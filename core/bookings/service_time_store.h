// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bookings/service_time.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Those with a specialist that touch the period, in no order.
[[nodiscard]] Result<std::vector<ServiceTime>> serviceTimes(storage::Database& database, Period period);

} // namespace priyom::bookings
