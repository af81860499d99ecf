// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/marketing/spend.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::marketing {

[[nodiscard]] Result<SpendId> insertSpend(storage::Database& database, const Spend& spend); // spend.id is not read
[[nodiscard]] Result<std::vector<Spend>> spendIn(storage::Database& database, QDate first, QDate end); // [first, end), by day

} // namespace priyom::marketing
