// SPDX-License-Identifier: GPL-3.0-or-later
// Is the file whole: SQLite's own check of every page, and every reference leading somewhere.
#pragma once

#include "core/base/result.h"

namespace priyom::storage {

class Database;

// Damaged with what was found first.
[[nodiscard]] Result<> checkSoundness(Database& database);

} // namespace priyom::storage
