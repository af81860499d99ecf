// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cards/client_card.h"

namespace priyom::storage {
class Database;
}

namespace priyom::cards {

// Clients in the order of their names, after the cursor: along an index that holds all it needs, stopping at the limit.
// `texts`: one of them stands in the folded name and digits; none: everybody.
[[nodiscard]] Result<std::vector<ClientCursor>> clientSlice(storage::Database& database, const QStringList& texts,
                                                            const std::optional<ClientCursor>& after, int limit);
// `whose`: money as in the card.
[[nodiscard]] Result<ClientLine> clientLine(storage::Database& database, ClientId client, Instant now, PersonId whose);

} // namespace priyom::cards
