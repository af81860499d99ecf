// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cards/client_card.h"

namespace priyom::storage {
class Database;
}

namespace priyom::cards {

// Clients in the order of their names, after the cursor: along an index that holds all it needs, stopping at the limit.
// Those whose folded name and digits hold what is typed, or whose handle begins so; nothing typed: everybody.
[[nodiscard]] Result<std::vector<ClientCursor>> clientSlice(storage::Database& database, const QString& typed,
                                                            const std::optional<ClientCursor>& after, int limit);
// `whose`: money as in the card.
[[nodiscard]] Result<ClientLine> clientLine(storage::Database& database, ClientId client, Instant now, PersonId whose);

} // namespace priyom::cards
