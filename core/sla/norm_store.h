// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sla/norm_book.h"

namespace priyom::storage {
class Database;
}

namespace priyom::sla {

// What the shop has set, the oldest first; the table's own limits are not among them.
[[nodiscard]] Result<std::vector<NormLimit>> readNormLimits(storage::Database& database);
[[nodiscard]] Result<> writeNormLimit(storage::Database& database, const NormLimit& limit);

} // namespace priyom::sla
