// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/clients/consent.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::clients {

[[nodiscard]] Result<ConsentId> insertConsent(storage::Database& database, const Consent& consent); // consent.id is not read
// It was noted by a slip of the hand: it stays on record, and nothing below has it.
[[nodiscard]] Result<> insertMistake(storage::Database& database, ConsentId consent, Instant at);
// Of the client and of those merged into it: a word that was given stays given. The latest first.
[[nodiscard]] Result<std::vector<Consent>> consentsOf(storage::Database& database, ClientId client);
// The last word of that kind was no; who was never asked has refused nothing.
[[nodiscard]] Result<bool> refuses(storage::Database& database, ClientId client, ConsentKind kind);
// The wording that was last agreed to; empty where nobody was asked yet.
[[nodiscard]] Result<QString> latestTextVersion(storage::Database& database, ConsentKind kind);

} // namespace priyom::clients
