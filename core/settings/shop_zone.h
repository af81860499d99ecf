// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"

namespace priyom::storage {
class Database;
}

namespace priyom::settings {

// By which the shop's days begin and end. BadInput where it was set to one that this machine does not know.
[[nodiscard]] Result<Zone> readShopZone(storage::Database& database);

} // namespace priyom::settings
