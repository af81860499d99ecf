// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/search_words.h"
#include "core/clients/client_search.h"

#include <functional>
#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::clients {

[[nodiscard]] Result<ClientId> insertClient(storage::Database& database, const Client& client); // client.id is not read
[[nodiscard]] Result<> updateClient(storage::Database& database, const Client& client);
[[nodiscard]] Result<Client> clientById(storage::Database& database, ClientId id); // NotFound
// Nothing where it was merged into another or deleted.
[[nodiscard]] Result<std::optional<Client>> standingClient(storage::Database& database, ClientId id);
// Who is known by it now: a client that was merged into another stands for that one. So do all lists below.
[[nodiscard]] Result<std::optional<Client>> clientByIdentity(storage::Database& database, const QString& identity);
// What one can write on: Conflict "merged" for one that is part of another.
[[nodiscard]] Result<Client> ownClient(storage::Database& database, ClientId id);
// Whose row holds it, merged or not.
[[nodiscard]] Result<std::optional<ClientId>> identityHolder(storage::Database& database, const QString& identity);
// The client itself, or the one it was merged into.
[[nodiscard]] Result<ClientId> standsFor(storage::Database& database, ClientId client);
[[nodiscard]] Result<std::vector<Client>> mergedInto(storage::Database& database, ClientId client); // in the order of their numbers
[[nodiscard]] Result<QStringList> furtherPhones(storage::Database& database, ClientId client);
// By the number they are known by, then by a further one.
[[nodiscard]] Result<std::vector<Client>> clientsByPhone(storage::Database& database, const QString& number);
[[nodiscard]] Result<std::vector<Client>> clientsByHandle(storage::Database& database, const QString& handle);
[[nodiscard]] Result<std::vector<Client>> clientsByHandlePrefix(storage::Database& database, const QString& prefix, int limit);
[[nodiscard]] Result<std::vector<Client>> clientsByFurtherNumber(storage::Database& database, const std::vector<SearchWord>& words, int limit);
// Puts behind those found already who is not among them.
void addNew(std::vector<Client>& all, const std::vector<Client>& more, int limit);
// Those whose phone begins so, also a further one, or whose folded name and digits hold what is typed (search_words.h):
// beginnings of words first, then the latest.
[[nodiscard]] Result<std::vector<Client>> clientsByPhonePrefix(storage::Database& database, const QString& prefix, int limit);
[[nodiscard]] Result<std::vector<Client>> clientsByText(storage::Database& database, const QString& typed, int limit);
// Whose handle begins as what is typed, as who they stand for.
[[nodiscard]] Result<std::vector<ClientId>> clientIdsByHandle(storage::Database& database, const QString& typed, int limit);
// Both ways at once.
[[nodiscard]] Result<std::vector<ClientId>> clientIdsByText(storage::Database& database, const QString& typed, int limit);
// The client's folded name and digits; empty where there is no such client.
[[nodiscard]] Result<QByteArray> foldedClient(storage::Database& database, ClientId client);
// The same of every client with a greater number, in the order of numbers.
[[nodiscard]] Result<> eachFoldedClientAfter(storage::Database& database, ClientId client,
                                             const std::function<void(ClientId, const QByteArray&)>& visit);
// How often the client came and when last; the client itself is left empty.
[[nodiscard]] Result<ClientHit> visitsBehind(storage::Database& database, ClientId client);

} // namespace priyom::clients
