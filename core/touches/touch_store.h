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
// The origin, the other side and how the call went: what an exchange's report adds to a note of it.
[[nodiscard]] Result<> updateReported(storage::Database& database, const Touch& touch);
[[nodiscard]] Result<> removeTouch(storage::Database& database, TouchId id);
[[nodiscard]] Result<std::optional<Touch>> touchByOrigin(storage::Database& database, const QString& origin);
[[nodiscard]] Result<std::vector<Touch>> touchesOfLead(storage::Database& database, LeadId lead);                      // latest first
// The calls of the client that somebody noted by hand in that time, by when they were.
[[nodiscard]] Result<std::vector<Touch>> notedCallsOfClient(storage::Database& database, ClientId client, Period period);
[[nodiscard]] Result<std::vector<Touch>> touchesOfClient(storage::Database& database, ClientId client, int limit); // latest first

} // namespace priyom::touches
