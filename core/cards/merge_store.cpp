// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/merge_store.h"

#include "core/clients/client_tag_store.h"
#include "core/clients/consent_store.h"
#include "core/storage/rows.h"

namespace priyom::cards {

namespace {

Result<QJsonArray> idsOf(storage::Statement& query)
{
    PRIYOM_TRY(const auto ids, allRows(query, [](const storage::Statement& row) { return row.integer(0); }));
    QJsonArray array;
    for (const qint64 id : ids)
        array += id;
    return array;
}

Result<QJsonArray> rowsOf(storage::Database& database, MergedTable table, ClientId client)
{
    PRIYOM_TRY(auto read, database.prepareOnce("SELECT id FROM " + QByteArray(tableKey(table).data()) +
                                               " WHERE client_id = :client ORDER BY id"));
    return idsOf(read.bind(client));
}

// What was deleted or taken back since is nobody's, nor is a task about a request its client's.
Result<bool> isSomebodys(storage::Database& database, MergedTable table, qint64 id)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT 1 FROM " + QByteArray(tableKey(table).data()) +
                                                " WHERE id = :id AND client_id IS NOT NULL"));
    return query.bind(id).next();
}

} // namespace

QLatin1String tableKey(MergedTable table)
{
    switch (table) {
    case MergedTable::Lead:
        return QLatin1String("lead");
    case MergedTable::Visit:
        return QLatin1String("visit");
    case MergedTable::Payment:
        return QLatin1String("payment");
    case MergedTable::Touch:
        return QLatin1String("touch");
    case MergedTable::Task:
        return QLatin1String("task");
    case MergedTable::Waiting:
        break;
    }
    return QLatin1String("waiting");
}

Result<MergeCounts> countsOf(storage::Database& database, ClientId client)
{
    MergeCounts counts;
    for (const auto& [table, count] :
         {std::pair(MergedTable::Lead, &counts.leads), std::pair(MergedTable::Visit, &counts.visits),
          std::pair(MergedTable::Payment, &counts.payments), std::pair(MergedTable::Touch, &counts.touches),
          std::pair(MergedTable::Task, &counts.tasks)}) {
        PRIYOM_TRY(const QJsonArray ids, rowsOf(database, table, client));
        *count = int(ids.size());
    }
    PRIYOM_TRY(const QStringList tags, clients::tagsOf(database, client));
    PRIYOM_TRY(const auto consents, clients::consentsOf(database, client));
    counts.tags = int(tags.size());
    counts.consents = int(consents.size());
    return counts;
}

Result<QJsonArray> moveRows(storage::Database& database, MergedTable table, ClientId from, ClientId to)
{
    const QByteArray name(tableKey(table).data());
    PRIYOM_TRY(QJsonArray ids, rowsOf(database, table, from));
    PRIYOM_TRY(auto write, database.prepareOnce("UPDATE " + name + " SET client_id = :to WHERE client_id = :from"));
    PRIYOM_CHECK(write.bind(to, from).run());
    return ids;
}

Result<int> giveBack(storage::Database& database, MergedTable table, const QJsonArray& ids, ClientId from, ClientId to)
{
    PRIYOM_TRY(auto write, database.prepareOnce("UPDATE " + QByteArray(tableKey(table).data()) +
                                                " SET client_id = :to WHERE id = :id AND client_id = :from"));
    int astray = 0;
    for (const QJsonValue& id : ids) {
        PRIYOM_TRY(const int changed, write.bind(to, id.toInteger(), from).change());
        if (changed > 0)
            continue;
        PRIYOM_TRY(const bool isOthers, isSomebodys(database, table, id.toInteger()));
        astray += isOthers ? 1 : 0;
    }
    return astray;
}

Result<> giveBackHung(storage::Database& database, const QJsonArray& leads, const QJsonArray& visits, ClientId from,
                      ClientId to)
{
    const auto follow = [&](const char* sql, const QJsonArray& ids) -> Result<> {
        PRIYOM_TRY(auto write, database.prepare(sql));
        for (const QJsonValue& id : ids)
            PRIYOM_CHECK(write.bind(to, id.toInteger(), from).run());
        return {};
    };
    PRIYOM_CHECK(follow("UPDATE visit SET client_id = :to WHERE lead_id = :lead AND client_id = :from", leads));
    PRIYOM_CHECK(follow("UPDATE touch SET client_id = :to WHERE lead_id = :lead AND client_id = :from", leads));
    PRIYOM_CHECK(follow("UPDATE payment SET client_id = :to WHERE lead_id = :lead AND client_id = :from", leads));
    PRIYOM_CHECK(follow("UPDATE waiting SET client_id = :to WHERE lead_id = :lead AND client_id = :from", leads));
    PRIYOM_CHECK(follow("UPDATE waiting SET client_id = :to WHERE visit_id = :visit AND client_id = :from", visits));
    return follow("UPDATE payment SET client_id = :to WHERE visit_id = :visit AND client_id = :from", visits);
}

Result<QJsonArray> moveMerged(storage::Database& database, ClientId from, ClientId to)
{
    PRIYOM_TRY(auto read, database.prepare("SELECT id FROM client WHERE merged_into = :from ORDER BY id"));
    PRIYOM_TRY(QJsonArray ids, idsOf(read.bind(from)));
    PRIYOM_TRY(auto write, database.prepare("UPDATE client SET merged_into = :to WHERE merged_into = :from"));
    PRIYOM_CHECK(write.bind(to, from).run());
    return ids;
}

Result<> setMergedInto(storage::Database& database, ClientId client, ClientId into)
{
    PRIYOM_TRY(auto write, database.prepare("UPDATE client SET merged_into = :into WHERE id = :id"));
    return write.bind(into, client).run();
}

Result<std::optional<LeadId>> onlyOpenLead(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT min(id) FROM lead WHERE client_id = :client AND merged_into IS NULL "
                                            "AND stage IN ('new', 'qualified', 'confirmed', 'no_show') HAVING count(*) = 1"));
    return firstRow(query.bind(client), [](const storage::Statement& row) { return row.id<LeadId>(0); });
}

Result<std::optional<LeadId>> joinableLead(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(const auto only, onlyOpenLead(database, client));
    if (!only)
        return only;
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM lead WHERE id = :lead AND stage IN ('new', 'qualified') "
                                            "AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.lead_id = lead.id) "
                                            "AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.lead_id = lead.id)"));
    return firstRow(query.bind(*only), [](const storage::Statement& row) { return row.id<LeadId>(0); });
}

Result<OfRequest> joinLead(storage::Database& database, LeadId lead, LeadId into)
{
    PRIYOM_TRY(auto join,
               database.prepare("UPDATE lead SET merged_into = :into, version = version + 1 WHERE id = :lead"));
    PRIYOM_CHECK(join.bind(into, lead).run());
    const auto follow = [&](const char* readSql, const char* writeSql) -> Result<QJsonArray> {
        PRIYOM_TRY(auto read, database.prepare(readSql));
        PRIYOM_TRY(QJsonArray ids, idsOf(read.bind(lead)));
        PRIYOM_TRY(auto write, database.prepare(writeSql));
        PRIYOM_CHECK(write.bind(into, lead).run());
        return ids;
    };
    OfRequest own;
    PRIYOM_TRY(own.touches, follow("SELECT id FROM touch WHERE lead_id = :lead ORDER BY id",
                                   "UPDATE touch SET lead_id = :into WHERE lead_id = :lead"));
    PRIYOM_TRY(own.tasks, follow("SELECT id FROM task WHERE lead_id = :lead ORDER BY id",
                                 "UPDATE task SET lead_id = :into WHERE lead_id = :lead"));
    PRIYOM_TRY(own.callers, follow("SELECT person_id FROM running_call WHERE lead_id = :lead ORDER BY person_id",
                                   "UPDATE running_call SET lead_id = :into WHERE lead_id = :lead"));
    return own;
}

Result<> partLead(storage::Database& database, LeadId lead, LeadId from, const OfRequest& own)
{
    // The version it had: what was done to it before the merge can then be taken back in its turn.
    PRIYOM_TRY(auto part,
               database.prepare("UPDATE lead SET merged_into = NULL, version = version - 1 WHERE id = :lead"));
    PRIYOM_CHECK(part.bind(lead).run());
    const auto follow = [&](const char* sql, const QJsonArray& ids) -> Result<> {
        PRIYOM_TRY(auto write, database.prepare(sql));
        for (const QJsonValue& id : ids)
            PRIYOM_CHECK(write.bind(lead, id.toInteger(), from).run());
        return {};
    };
    PRIYOM_CHECK(follow("UPDATE touch SET lead_id = :lead WHERE id = :id AND lead_id = :from", own.touches));
    PRIYOM_CHECK(follow("UPDATE task SET lead_id = :lead WHERE id = :id AND lead_id = :from", own.tasks));
    return follow("UPDATE running_call SET lead_id = :lead WHERE person_id = :person AND lead_id = :from", own.callers);
}

} // namespace priyom::cards
