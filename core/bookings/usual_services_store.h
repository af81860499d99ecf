// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/catalog/catalog.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// The services on offer, those that most visits of the last 90 days began with first, then by name; a few: nobody
// chooses among more while somebody stands at the desk.
[[nodiscard]] Result<std::vector<catalog::Service>> usualServices(storage::Database& database, QDate today,
                                                                  const Zone& zone);

} // namespace priyom::bookings
