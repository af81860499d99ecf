// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_store.h"

#include "core/storage/rows.h"

#define CLIENT_COLUMNS "id, identity, name, phone, phone_raw, phone_valid, note"

namespace priyom::clients {

using storage::orNull;

namespace {

Client readClient(const storage::Statement& row)
{
    return {row.id<ClientId>(0), row.text(1), row.text(2), {row.text(3), row.text(4), row.boolean(5)}, row.text(6)};
}

} // namespace

Result<ClientId> insertClient(storage::Database& database, const Client& client)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO client (identity, name, phone, phone_raw, phone_valid, folded, note) "
                                            "VALUES (:identity, :name, :phone, :phone_raw, :phone_valid, :folded, :note)"));
    PRIYOM_TRY(const qint64 id, query.bind(orNull(client.identity), client.name, client.phone.number, client.phone.raw,
                                           client.phone.valid, clientFolded(client.name, client.phone), client.note).insert());
    return ClientId(id);
}

Result<> updateClient(storage::Database& database, const Client& client)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE client SET identity = :identity, name = :name, phone = :phone, phone_raw = :phone_raw, "
                                            "phone_valid = :phone_valid, folded = :folded, note = :note WHERE id = :id"));
    PRIYOM_TRY(const int changed, query.bind(orNull(client.identity), client.name, client.phone.number, client.phone.raw, client.phone.valid,
                                             clientFolded(client.name, client.phone), client.note, client.id).change());
    if (changed == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("client %1").arg(client.id.value));
    return {};
}

Result<Client> clientById(storage::Database& database, ClientId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE id = :id"));
    return theRow(query.bind(id), readClient, "client", id.value);
}

Result<std::optional<Client>> clientByIdentity(storage::Database& database, const QString& identity)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE identity = :identity"));
    return firstRow(query.bind(identity), readClient);
}

Result<std::vector<Client>> clientsByPhone(storage::Database& database, const QString& number)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE phone = :phone ORDER BY id"));
    return allRows(query.bind(number), readClient);
}

Result<std::vector<Client>> clientsByPhonePrefix(storage::Database& database, const QString& prefix, int limit)
{
    // A colon follows the digits in every encoding: the range is all numbers that begin so, and the index serves it.
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE phone >= :prefix AND phone < :after "
                                            "ORDER BY phone LIMIT :limit"));
    return allRows(query.bind(prefix, QString(prefix % QLatin1Char(':')), limit), readClient);
}

Result<std::vector<Client>> clientsByText(storage::Database& database, const QString& folded, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " CLIENT_COLUMNS " FROM client WHERE instr(folded, :text) > 0 ORDER BY id DESC LIMIT :limit"));
    return allRows(query.bind(folded, limit), readClient);
}

Result<std::vector<ClientId>> clientIdsByText(storage::Database& database, const QString& folded, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM client WHERE instr(folded, :text) > 0 LIMIT :limit"));
    return allRows(query.bind(folded, limit), [](const storage::Statement& row) { return row.id<ClientId>(0); });
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

} // namespace priyom::clients
