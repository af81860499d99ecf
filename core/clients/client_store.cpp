// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_store.h"

#include "core/base/phone_list.h"
#include "core/base/search_words.h"
#include "core/clients/handle.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"
#include "core/storage/search_condition.h"

#include <algorithm>

#define CLIENT_COLUMNS "client.id, client.identity, client.name, client.phone, client.phone_raw, client.phone_valid, client.note, client.birthday, client.handle"
// Those found, each as the client it stands for since it was merged into that one.
#define FOUND_CLIENTS " FROM client AS found JOIN client ON client.id = COALESCE(found.merged_into, found.id) "

namespace priyom::clients {

using storage::orNull;

namespace {

Client readClient(const storage::Statement& row)
{
    return {row.id<ClientId>(0), row.text(1), row.text(2), {row.text(3), row.text(4), row.boolean(5)}, row.text(6), row.date(7),
            keptHandle(row.text(8), row.text(1))};
}

// Hardly anybody has a second number, and an import writes a hundred thousand clients: a short text holds one at most.
constexpr qsizetype kLongestSingleNumber = 19;

QStringList furtherNumbers(const Phone& phone)
{
    return phone.raw.size() <= kLongestSingleNumber ? QStringList() : phonesWithin(phone.raw).mid(1);
}

Result<> insertFurtherNumbers(storage::Database& database, ClientId client, const Phone& phone)
{
    for (const QString& number : furtherNumbers(phone)) {
        PRIYOM_TRY(auto query, database.prepare("INSERT INTO client_phone (client_id, number) VALUES (:client, :number)"));
        PRIYOM_CHECK(query.bind(client, number).run());
    }
    return {};
}

} // namespace

void addNew(std::vector<Client>& all, const std::vector<Client>& more, int limit)
{
    for (const Client& client : more) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const Client& other) { return other.id == client.id; });
        if (!known && int(all.size()) < limit)
            all.push_back(client);
    }
}

Result<ClientId> insertClient(storage::Database& database, const Client& client)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO client (id, identity, name, phone, phone_raw, phone_valid, folded, note, birthday, handle) "
                                            "VALUES (" PRIYOM_FRESH_ID("client") ", :identity, :name, :phone, :phone_raw, :phone_valid, :folded, :note, :birthday, :handle)"));
    PRIYOM_TRY(const qint64 id, query.bind(orNull(client.identity), client.name, client.phone.number, client.phone.raw,
                                           client.phone.valid, clientFolded(client.name, client.phone, client.identity), client.note, client.birthday,
                                           orNull(client.handle)).insert());
    PRIYOM_CHECK(insertFurtherNumbers(database, ClientId(id), client.phone));
    return ClientId(id);
}

Result<> updateClient(storage::Database& database, const Client& client)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE client SET identity = :identity, name = :name, phone = :phone, phone_raw = :phone_raw, "
                                            "phone_valid = :phone_valid, folded = :folded, note = :note, birthday = :birthday, "
                                            "handle = :handle WHERE id = :id"));
    PRIYOM_TRY(const int changed, query.bind(orNull(client.identity), client.name, client.phone.number, client.phone.raw, client.phone.valid,
                                             clientFolded(client.name, client.phone, client.identity), client.note, client.birthday, orNull(client.handle), client.id).change());
    if (changed == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("client %1").arg(client.id.value));
    PRIYOM_TRY(auto forget, database.prepare("DELETE FROM client_phone WHERE client_id = :client"));
    PRIYOM_CHECK(forget.bind(client.id).run());
    return insertFurtherNumbers(database, client.id, client.phone);
}

Result<Client> clientById(storage::Database& database, ClientId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE id = :id"));
    return theRow(query.bind(id), readClient, "client", id.value);
}

Result<std::optional<Client>> standingClient(storage::Database& database, ClientId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE id = :id AND merged_into IS NULL"));
    return firstRow(query.bind(id), readClient);
}

Result<std::optional<Client>> clientByIdentity(storage::Database& database, const QString& identity)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS FOUND_CLIENTS "WHERE found.identity = :identity"));
    return firstRow(query.bind(identity), readClient);
}

Result<std::optional<ClientId>> identityHolder(storage::Database& database, const QString& identity)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM client WHERE identity = :identity"));
    return firstRow(query.bind(identity), [](const storage::Statement& row) { return row.id<ClientId>(0); });
}

Result<ClientId> standsFor(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT COALESCE(merged_into, id) FROM client WHERE id = :id"));
    return theRow(query.bind(client), [](const storage::Statement& row) { return row.id<ClientId>(0); }, "client", client.value);
}

Result<std::vector<Client>> mergedInto(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE merged_into = :client ORDER BY id"));
    return allRows(query.bind(client), readClient);
}

Result<QStringList> furtherPhones(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT number FROM client_phone WHERE client_id = :client ORDER BY number"));
    PRIYOM_TRY(const auto numbers, allRows(query.bind(client), [](const storage::Statement& row) { return row.text(0); }));
    return QStringList(numbers.begin(), numbers.end());
}

Result<std::vector<Client>> clientsByPhone(storage::Database& database, const QString& number)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM (SELECT id, 0 AS further FROM client WHERE phone = :phone "
                                            "UNION ALL SELECT client_id, 1 FROM client_phone WHERE number = :phone) AS holder "
                                            "JOIN client AS found ON found.id = holder.id "
                                            "JOIN client ON client.id = COALESCE(found.merged_into, found.id) ORDER BY holder.further, found.id"));
    return allRows(query.bind(number), readClient);
}

Result<std::vector<Client>> clientsByPhonePrefix(storage::Database& database, const QString& prefix, int limit)
{
    // A colon follows the digits in every encoding: the range is all numbers that begin so, and the indexes serve it.
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM ("
                                            "SELECT id, phone AS number FROM client WHERE phone >= :prefix AND phone < :after UNION ALL "
                                            "SELECT client_id, number FROM client_phone WHERE number >= :prefix AND number < :after "
                                            "ORDER BY number LIMIT :limit) AS begun JOIN client AS found ON found.id = begun.id "
                                            "JOIN client ON client.id = COALESCE(found.merged_into, found.id) ORDER BY begun.number"));
    return allRows(query.bind(prefix, QString(prefix % QLatin1Char(':')), limit), readClient);
}

Result<std::vector<Client>> clientsByFurtherNumber(storage::Database& database, const std::vector<SearchWord>& words, int limit)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT " CLIENT_COLUMNS FOUND_CLIENTS "WHERE found.id IN (SELECT client_id FROM client_phone WHERE "
                                                + storage::searchCondition("number", words) + ") ORDER BY found.id DESC LIMIT :limit"));
    storage::bindSearch(query.bind(), words);
    query.put(limit);
    return allRows(query, readClient);
}

Result<std::vector<Client>> clientsByHandle(storage::Database& database, const QString& handle)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM (SELECT id FROM client WHERE handle = :handle UNION "
                                            "SELECT id FROM client WHERE identity = :identity) AS holder JOIN client AS found ON found.id = holder.id "
                                            "JOIN client ON client.id = COALESCE(found.merged_into, found.id) ORDER BY found.id"));
    return allRows(query.bind(handle, clientIdentity({}, handle)), readClient);
}

Result<std::vector<Client>> clientsByHandlePrefix(storage::Database& database, const QString& prefix, int limit)
{
    // A brace follows the letters of a handle: the range is all handles that begin so.
    const auto after = [](const QString& begun) { return QString(begun % u'{'); };
    const QString identity = clientIdentity({}, prefix);
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM ("
                                            "SELECT id FROM client WHERE handle >= :prefix AND handle < :after UNION "
                                            "SELECT id FROM client WHERE identity >= :identity AND identity < :after_identity LIMIT :limit) AS begun "
                                            "JOIN client AS found ON found.id = begun.id "
                                            "JOIN client ON client.id = COALESCE(found.merged_into, found.id) ORDER BY found.id DESC"));
    return allRows(query.bind(prefix, after(prefix), identity, after(identity), limit), readClient);
}

Result<std::vector<Client>> clientsByText(storage::Database& database, const QString& typed, int limit)
{
    std::vector<Client> clients;
    for (const auto& words : rankedWords(typed)) {
        PRIYOM_TRY(auto query, database.prepareOnce("SELECT " CLIENT_COLUMNS FOUND_CLIENTS "WHERE " + storage::searchCondition("found.folded", words)
                                                    + " ORDER BY found.id DESC LIMIT :limit"));
        storage::bindSearch(query.bind(), words);
        query.put(limit);
        PRIYOM_TRY(const auto found, allRows(query, readClient));
        addNew(clients, found, limit);
    }
    return clients;
}

Result<std::vector<ClientId>> clientIdsByText(storage::Database& database, const QString& typed, int limit)
{
    const auto words = searchWords(typed);
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT DISTINCT COALESCE(merged_into, id) FROM client WHERE "
                                                + storage::searchCondition("folded", words) + " LIMIT :limit"));
    storage::bindSearch(query.bind(), words);
    query.put(limit);
    PRIYOM_TRY(auto found, allRows(query, [](const storage::Statement& row) { return row.id<ClientId>(0); }));
    PRIYOM_TRY(const auto byHandle, clientIdsByHandle(database, typed, limit));
    for (const ClientId client : byHandle)
        if (int(found.size()) < limit && std::find(found.begin(), found.end(), client) == found.end())
            found.push_back(client);
    return found;
}

Result<std::vector<ClientId>> clientIdsByHandle(storage::Database& database, const QString& typed, int limit)
{
    std::vector<ClientId> found;
    for (const QString& prefix : handlePrefixes(typed)) {
        PRIYOM_TRY(const auto begun, clientsByHandlePrefix(database, prefix, limit));
        for (const Client& client : begun)
            if (int(found.size()) < limit && std::find(found.begin(), found.end(), client.id) == found.end())
                found.push_back(client.id);
    }
    return found;
}

Result<QByteArray> foldedClient(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT folded FROM client WHERE id = :id"));
    PRIYOM_TRY(const bool found, query.bind(client).next());
    return found ? query.bytes(0) : QByteArray();
}

Result<> eachFoldedClientAfter(storage::Database& database, ClientId client, const std::function<void(ClientId, const QByteArray&)>& visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, folded FROM client WHERE id > :id ORDER BY id"));
    query.bind(client.value); // nobody, as an id, would be NULL
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return {};
        visit(query.id<ClientId>(0), query.bytes(1));
    }
}

Result<ClientHit> visitsBehind(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT COUNT(*), MAX(start_at) FROM visit WHERE client_id = :client AND state = 'came'"));
    return theRow(query.bind(client),
                  [](const storage::Statement& row) { return ClientHit{{}, int(row.integer(0)), row.maybeInstant(1)}; }, "client", client.value);
}

Result<Client> ownClient(storage::Database& database, ClientId id)
{
    PRIYOM_TRY(const ClientId standing, standsFor(database, id));
    if (standing != id)
        return fail(ErrorCode::Conflict, QStringLiteral("client %1").arg(id.value), QStringLiteral("merged"));
    return clientById(database, id);
}

} // namespace priyom::clients
