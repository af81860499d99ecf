// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/touches/touch.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::touches {

[[nodiscard]] Result<TouchId> insertTouch(storage::Database& database, const Touch& touch); // touch.id is not read
[[nodiscard]] Result<Touch> touchById(storage::Database& database, TouchId id); // NotFound
[[nodiscard]] Result<> removeTouch(storage::Database& database, TouchId id);
[[nodiscard]] Result<std::optional<Touch>> touchByOrigin(storage::Database& database, const QString& origin);
[[nodiscard]] Result<std::vector<Touch>> touchesOfLead(storage::Database& database, LeadId lead);                      // latest first
[[nodiscard]] Result<std::vector<Touch>> touchesOfClient(storage::Database& database, ClientId client, int limit); // latest first

} // namespace priyom::touches
