// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/client_tag_store.h"

#include "core/base/fold.h"
#include "core/storage/rows.h"

// The client's own row and those merged into it.
#define ROWS_OF_CLIENT "client_id IN (SELECT :client UNION ALL SELECT id FROM client WHERE merged_into = :client)"

namespace priyom::clients {

namespace {

Result<QStringList> readTags(storage::Statement& query)
{
    PRIYOM_TRY(const auto tags, allRows(query, [](const storage::Statement& row) { return row.text(0); }));
    return QStringList(tags.begin(), tags.end());
}

} // namespace

Result<QStringList> tagsOf(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT MIN(tag) FROM client_tag WHERE " ROWS_OF_CLIENT " GROUP BY folded ORDER BY folded"));
    return readTags(query.bind(client));
}

Result<QStringList> allTags(storage::Database& database, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT MIN(tag) FROM client_tag GROUP BY folded ORDER BY folded LIMIT :limit"));
    return readTags(query.bind(limit));
}

Result<bool> addTag(storage::Database& database, ClientId client, const QString& tag)
{
    PRIYOM_TRY(auto known, database.prepare("SELECT 1 FROM client_tag WHERE " ROWS_OF_CLIENT " AND folded = :folded"));
    PRIYOM_TRY(const bool has, known.bind(client, fold(tag)).next());
    if (has)
        return false;
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO client_tag (client_id, folded, tag) VALUES (:client, :folded, :tag)"));
    PRIYOM_CHECK(query.bind(client, fold(tag), tag).run());
    return true;
}

Result<std::vector<HeldTag>> holdersOf(storage::Database& database, ClientId client, const QString& tag)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT client_id, tag FROM client_tag WHERE " ROWS_OF_CLIENT
                                            " AND folded = :folded ORDER BY client_id"));
    return allRows(query.bind(client, fold(tag)), [](const storage::Statement& row) {
        return HeldTag{row.id<ClientId>(0), row.text(1)};
    });
}

Result<> giveTag(storage::Database& database, const HeldTag& held)
{
    PRIYOM_TRY(
        auto query,
        database.prepare(
            "INSERT INTO client_tag (client_id, folded, tag) VALUES (:client, :folded, :tag) ON CONFLICT DO NOTHING"));
    return query.bind(held.client, fold(held.tag), held.tag).run();
}

Result<bool> removeTag(storage::Database& database, ClientId client, const QString& tag)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM client_tag WHERE " ROWS_OF_CLIENT " AND folded = :folded"));
    PRIYOM_TRY(const int removed, query.bind(client, fold(tag)).change());
    return removed > 0;
}

} // namespace priyom::clients
