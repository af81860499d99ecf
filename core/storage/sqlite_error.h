// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite's result codes mean in our words.
#pragma once

#include "core/base/result.h"

namespace priyom::storage {

// message: sqlite3_errmsg; a trigger's RAISE(ABORT, key) comes as that key.
[[nodiscard]] Error sqliteError(int code, const QString& path, const QString& message);

} // namespace priyom::storage
