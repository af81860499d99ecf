// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the bin when its client is merged into another: it goes over with all else, and comes back with all
// else.
#pragma once

#include "core/bin/bin_rows_store.h"

namespace priyom::bin {

// All that was deleted of one client is the other's from now on; the numbers of its rows.
[[nodiscard]] Result<RowsByTable> handBinned(storage::Database& database, ClientId from, ClientId to);
// What was deleted of one client and is among these rows, or stood on one of them, is the other's again.
[[nodiscard]] Result<> giveBinnedBack(storage::Database& database, ClientId from, ClientId to, const RowsByTable& rows);

// Whether that row lies there among what was deleted of the client.
[[nodiscard]] Result<bool> isBinned(storage::Database& database, ClientId client, const QString& table, qint64 id);

} // namespace priyom::bin
