// SPDX-License-Identifier: GPL-3.0-or-later
// Where those are found who may be one person, and which pairs are known to be two.
#pragma once

#include "core/base/result.h"
#include "core/clients/client.h"

#include <QSet>

#include <functional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::clients {

// Smaller id first.
using ClientPair = std::pair<ClientId, ClientId>;
[[nodiscard]] ClientPair clientPair(ClientId one, ClientId other);

// The next clients by number that were not merged into another.
[[nodiscard]] Result<> forEachClientAfter(storage::Database& database, ClientId after, int limit, const std::function<void(const Client&)>& take);
// By index: whose main or further phone is one of these.
[[nodiscard]] Result<std::vector<ClientId>> clientsWithPhones(storage::Database& database, const QStringList& numbers);
// By index: whose name is this one, with the digits of their phone.
[[nodiscard]] Result<std::vector<std::pair<ClientId, QString>>> clientsWithName(storage::Database& database, const QString& folded, int limit);

[[nodiscard]] Result<QSet<ClientPair>> allNotDuplicates(storage::Database& database);
[[nodiscard]] Result<bool> isNotDuplicate(storage::Database& database, ClientPair pair);
// False where that is known already, or was not.
[[nodiscard]] Result<bool> setNotDuplicate(storage::Database& database, ClientPair pair, bool known);

} // namespace priyom::clients
