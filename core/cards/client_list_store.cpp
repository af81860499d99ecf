// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/client_list_store.h"

#include "core/base/search_words.h"
#include "core/clients/client_store.h"
#include "core/clients/client_tag_store.h"
#include "core/storage/rows.h"
#include "core/storage/search_condition.h"

namespace priyom::cards {

using storage::searchCondition;

namespace {

constexpr int kMostByHandle = 500; // more than a page is ever asked for

QByteArray listed(const std::vector<ClientId>& clients)
{
    QByteArray list;
    for (const ClientId client : clients)
        list += (list.isEmpty() ? "" : ", ") + QByteArray::number(client.value);
    return list;
}

} // namespace

Result<std::vector<ClientCursor>> clientSlice(storage::Database& database, const QString& typed, const std::optional<ClientCursor>& after, int limit)
{
    const std::vector<SearchWord> words = searchWords(typed);
    QByteArray sql = "SELECT folded, id FROM client WHERE merged_into IS NULL";
    if (after)
        sql += " AND (folded, id) > (:folded, :id)";
    if (!words.empty()) {
        PRIYOM_TRY(const auto byHandle, clients::clientIdsByHandle(database, typed, kMostByHandle));
        // Also by what a merged row, a further number or a handle says; these are few, and are looked through once.
        sql += " AND (" + searchCondition("folded", words) + " OR id IN (SELECT gone.merged_into FROM client AS gone WHERE gone.merged_into IS NOT NULL AND "
            + searchCondition("gone.folded", words) + ") OR id IN (SELECT client_id FROM client_phone WHERE " + searchCondition("number", words) + ") OR id IN (" + listed(byHandle) + "))";
    }
    PRIYOM_TRY(auto query, database.prepareOnce(sql + " ORDER BY folded, id LIMIT :limit"));
    query.bind();
    if (after) {
        query.put(after->folded);
        query.put(after->id);
    }
    storage::bindSearch(query, words);
    query.put(limit);
    return allRows(query, [](const storage::Statement& row) { return ClientCursor{row.text(0), row.id<ClientId>(1)}; });
}

Result<ClientLine> clientLine(storage::Database& database, ClientId client, Instant now, PersonId whose)
{
    ClientLine line;
    PRIYOM_TRY(line.client, clients::clientById(database, client));
    PRIYOM_TRY(line.tags, clients::tagsOf(database, client));
    PRIYOM_TRY(auto visits, database.prepare("SELECT SUM(state = 'came'), MAX(CASE WHEN state = 'came' THEN start_at END), "
                                             "MIN(CASE WHEN state IN ('planned', 'confirmed') AND start_at > :now THEN start_at END) "
                                             "FROM visit WHERE client_id = :client"));
    PRIYOM_TRY(const bool counted, visits.bind(now, client).next());
    if (counted) {
        line.came = int(visits.integer(0));
        line.lastCameAt = visits.maybeInstant(1);
        line.nextAt = visits.maybeInstant(2);
    }
    PRIYOM_TRY(auto paid, database.prepare("SELECT COALESCE(SUM(amount), 0) FROM payment WHERE client_id = :client AND (:everybody OR "
                                           "CASE WHEN visit_id IS NULL THEN taken_by ELSE "
                                           "(SELECT manager_id FROM visit WHERE visit.id = payment.visit_id) END = :whose)"));
    PRIYOM_TRY(line.paid, theRow(paid.bind(client, !whose.isValid(), whose), [](const storage::Statement& row) { return row.money(0); }, "client",
                                 client.value));
    return line;
}

} // namespace priyom::cards
