// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/duplicate_store.h"

#include "core/storage/rows.h"

namespace priyom::clients {

ClientPair clientPair(ClientId one, ClientId other)
{
    return one < other ? ClientPair(one, other) : ClientPair(other, one);
}

Result<> forEachClientAfter(storage::Database& database, ClientId after, int limit, const std::function<void(const Client&)>& take)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, identity, name, phone, phone_raw, handle FROM client WHERE id > :after AND merged_into IS NULL "
                                            "ORDER BY id LIMIT :limit"));
    query.bind(after.value, limit);
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return {};
        take({query.id<ClientId>(0), query.text(1), query.text(2), {query.text(3), query.text(4)}, QString(), QDate(), keptHandle(query.text(5), query.text(1))});
    }
}

Result<std::vector<ClientId>> clientsWithPhones(storage::Database& database, const QStringList& numbers)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM client WHERE phone = :number AND merged_into IS NULL UNION "
                                            "SELECT client_id FROM client_phone JOIN client ON client.id = client_id "
                                            "WHERE number = :number AND merged_into IS NULL"));
    std::vector<ClientId> found;
    for (const QString& number : numbers) {
        PRIYOM_TRY(const auto ids, allRows(query.bind(number), [](const storage::Statement& row) { return row.id<ClientId>(0); }));
        found.insert(found.end(), ids.begin(), ids.end());
    }
    return found;
}

Result<std::vector<std::pair<ClientId, QString>>> clientsWithName(storage::Database& database, const QString& folded, int limit)
{
    // After the name stands a blank and then the digits; a colon follows the digits in every encoding.
    PRIYOM_TRY(auto query, database.prepare("SELECT id, folded FROM client WHERE merged_into IS NULL AND folded >= :from AND folded < :to LIMIT :limit"));
    query.bind(QString(folded % QLatin1String(" 0")), QString(folded % QLatin1String(" :")), limit);
    return allRows(query, [&](const storage::Statement& row) { return std::pair(row.id<ClientId>(0), row.text(1).mid(folded.size() + 1)); });
}

Result<QSet<ClientPair>> allNotDuplicates(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT first_id, second_id FROM client_not_duplicate"));
    PRIYOM_TRY(const auto pairs, allRows(query.bind(), [](const storage::Statement& row) {
        return ClientPair(row.id<ClientId>(0), row.id<ClientId>(1));
    }));
    return QSet<ClientPair>(pairs.begin(), pairs.end());
}

Result<bool> isNotDuplicate(storage::Database& database, ClientPair pair)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT 1 FROM client_not_duplicate WHERE first_id = :first AND second_id = :second"));
    return query.bind(pair.first, pair.second).next();
}

Result<bool> setNotDuplicate(storage::Database& database, ClientPair pair, bool known)
{
    PRIYOM_TRY(auto query, database.prepare(known ? "INSERT INTO client_not_duplicate (first_id, second_id) VALUES (:first, :second) "
                                                    "ON CONFLICT (first_id, second_id) DO NOTHING"
                                                  : "DELETE FROM client_not_duplicate WHERE first_id = :first AND second_id = :second"));
    PRIYOM_TRY(const int changed, query.bind(pair.first, pair.second).change());
    return changed > 0;
}

} // namespace priyom::clients
