// SPDX-License-Identifier: GPL-3.0-or-later
// What every new shop has before its first lead: the nine known channels and the eight known reasons of a refusal.
#pragma once

#include "core/base/result.h"

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

// Inside the transaction that makes the shop.
[[nodiscard]] Result<> seedCatalog(storage::Database& database);

} // namespace priyom::catalog
