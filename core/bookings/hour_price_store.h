// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/bookings/hour_price.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Of the kPricedDays before `today`.
[[nodiscard]] Result<HourPrices> readHourPrices(storage::Database& database, QDate today, const Zone& zone);

} // namespace priyom::bookings
