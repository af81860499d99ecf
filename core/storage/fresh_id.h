// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a new row in a table whose rows may be taken away. SQLite by itself would give the number of
// the newest one again; then nothing could come back under it, and history would tell two stories as one. NULL, which is
// "the next one", unless the newest was taken away.
#pragma once

#include "core/base/result.h"

namespace priyom::storage {

class Database;

// Before a row is taken away: the numbers the table has given are given.
[[nodiscard]] Result<> keepFloor(Database& database, const QString& table);

} // namespace priyom::storage

#define PRIYOM_FRESH_ID(table)                                                                                         \
    "(SELECT last + 1 FROM id_floor WHERE name = '" table "' AND last > (SELECT COALESCE(MAX(id), 0) FROM " table "))"
