// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

[[nodiscard]] Result<ReasonId> insertReason(storage::Database& database, const QString& key, bool spam);
[[nodiscard]] Result<std::optional<LostReason>> reasonByKey(storage::Database& database, const QString& key);
[[nodiscard]] Result<LostReason> reasonById(storage::Database& database, ReasonId id); // NotFound
// The reason of that key; the shop's own word where there is none.
[[nodiscard]] Result<ReasonId> ensureReason(storage::Database& database, const QString& key);
[[nodiscard]] Result<> setReasonActive(storage::Database& database, ReasonId id, bool active);
[[nodiscard]] Result<> setReasonKey(storage::Database& database, ReasonId id, const QString& key);
[[nodiscard]] Result<std::vector<LostReason>> allReasons(storage::Database& database); // in their order

} // namespace priyom::catalog
