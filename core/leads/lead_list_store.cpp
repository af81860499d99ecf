// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_list_store.h"

#include "core/base/fold.h"
#include "core/storage/rows.h"

namespace priyom::leads {

namespace {

// The conditions of a filter, put together of fixed pieces; the values are bound.
QByteArray where(const LeadFilter& filter)
{
    QByteArray sql = " lead.merged_into IS NULL";
    if (filter.manager)
        sql += " AND lead.manager_id = :manager";
    if (!filter.channel.isEmpty())
        sql += " AND lead.channel_id = (SELECT id FROM channel WHERE key = :channel)";
    if (filter.source)
        sql += " AND lead.source_id = :source";
    if (filter.arrived)
        sql += " AND lead.arrived_at >= :arrived_from AND lead.arrived_at < :arrived_to";
    if (!filter.search.isEmpty())
        sql += " AND instr((SELECT folded FROM client WHERE client.id = lead.client_id), :search) > 0";
    return sql;
}

void bindFilter(storage::Statement& query, const LeadFilter& filter)
{
    if (filter.manager)
        query.put(*filter.manager);
    if (!filter.channel.isEmpty())
        query.put(filter.channel);
    if (filter.source)
        query.put(*filter.source);
    if (filter.arrived) {
        query.put(filter.arrived->from);
        query.put(filter.arrived->to);
    }
    if (!filter.search.isEmpty())
        query.put(fold(filter.search).trimmed());
}

// Without figures of its own SQLite takes a stage to be rarer than a span of days, and would read all that were ever lost
// for those of a month: the plus keeps the index of stages out where another one leads to fewer leads.
QByteArray stageOutOfIndex(bool out)
{
    return out ? " AND +lead.stage" : " AND lead.stage";
}

QByteArray stageList(const QSet<Stage>& stages, bool outOfIndex = false)
{
    if (stages.isEmpty())
        return {};
    QByteArray list;
    for (const Stage stage : kAllStages)
        if (stages.contains(stage))
            list += (list.isEmpty() ? "'" : ", '") + QByteArray(stageKey(stage).data()) + '\'';
    return stageOutOfIndex(outOfIndex) + " IN (" + list + ')';
}

LeadCursor readCursor(const storage::Statement& row)
{
    return {stageFromKey(row.text(2)).value_or(Stage::New), row.instant(1), row.id<LeadId>(0)};
}

} // namespace

Result<BoardSlice> boardSlice(storage::Database& database, Stage stage, Instant since, const LeadFilter& filter, int limit)
{
    BoardSlice slice;
    const QByteArray condition = " FROM lead WHERE" + where(filter) + " AND lead.stage = :stage AND lead.stage_at >= :since";
    const auto bindSlice = [&](storage::Statement& query) {
        query.bind();
        bindFilter(query, filter);
        query.put(stageKey(stage));
        query.put(since);
    };
    PRIYOM_TRY(auto count, database.prepareOnce("SELECT COUNT(*)" + condition));
    bindSlice(count);
    PRIYOM_TRY(const bool counted, count.next());
    slice.count = counted ? count.integer(0) : 0;
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT lead.id" + condition + " ORDER BY lead.stage_at DESC, lead.id DESC LIMIT :limit"));
    bindSlice(query);
    query.put(limit);
    PRIYOM_TRY(slice.latest, allRows(query, [](const storage::Statement& row) { return row.id<LeadId>(0); }));
    return slice;
}

Result<std::vector<LeadCursor>> stageSlice(storage::Database& database, Stage stage, const LeadFilter& filter,
                                           const std::optional<LeadCursor>& after, int limit)
{
    const bool latestFirst = stage == Stage::Came || stage == Stage::Lost;
    QByteArray sql = "SELECT lead.id, lead.stage_at, lead.stage FROM lead WHERE" + where(filter)
                     + stageOutOfIndex(filter.arrived.has_value()) + " = :stage";
    if (after)
        sql += latestFirst ? " AND (lead.stage_at, lead.id) < (:at, :id)" : " AND (lead.stage_at, lead.id) > (:at, :id)";
    sql += latestFirst ? " ORDER BY lead.stage_at DESC, lead.id DESC" : " ORDER BY lead.stage_at, lead.id";
    PRIYOM_TRY(auto query, database.prepareOnce(sql + " LIMIT :limit"));
    query.bind();
    bindFilter(query, filter);
    query.put(stageKey(stage));
    if (after) {
        query.put(after->at);
        query.put(after->id);
    }
    query.put(limit);
    return allRows(query, readCursor);
}

Result<std::vector<LeadCursor>> arrivalSlice(storage::Database& database, const LeadFilter& filter,
                                             const std::optional<LeadCursor>& after, int limit)
{
    QByteArray sql = "SELECT lead.id, lead.arrived_at, lead.stage FROM lead WHERE" + where(filter) + stageList(filter.stages, true);
    if (after)
        sql += " AND (lead.arrived_at, lead.id) < (:at, :id)";
    PRIYOM_TRY(auto query, database.prepareOnce(sql + " ORDER BY lead.arrived_at DESC, lead.id DESC LIMIT :limit"));
    query.bind();
    bindFilter(query, filter);
    if (after) {
        query.put(after->at);
        query.put(after->id);
    }
    query.put(limit);
    return allRows(query, readCursor);
}

Result<std::vector<LeadCursor>> leadsOfClients(storage::Database& database, const std::vector<ClientId>& clients, const LeadFilter& filter,
                                               LeadOrder order)
{
    const QByteArray at = order == LeadOrder::Arrival ? "lead.arrived_at" : "lead.stage_at";
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT lead.id, " + at + ", lead.stage FROM lead WHERE" + where(filter) + stageList(filter.stages)
                                                + " AND lead.client_id = :client"));
    std::vector<LeadCursor> found;
    for (const ClientId client : clients) {
        query.bind();
        bindFilter(query, filter);
        query.put(client);
        PRIYOM_TRY(const auto leads, allRows(query, readCursor));
        found.insert(found.end(), leads.begin(), leads.end());
    }
    return found;
}

Result<qint64> leadCount(storage::Database& database, const LeadFilter& filter)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT COUNT(*) FROM lead WHERE" + where(filter)
                                                + stageList(filter.stages, filter.arrived.has_value())));
    query.bind();
    bindFilter(query, filter);
    PRIYOM_TRY(const bool counted, query.next());
    return counted ? query.integer(0) : 0;
}

Result<std::vector<LeadLine>> leadLines(storage::Database& database, const LeadFilter& filter, qint64 limit)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT lead.id, lead.stage, client.phone, client.name FROM lead "
                                                "JOIN client ON client.id = lead.client_id WHERE"
                                                + where(filter) + stageList(filter.stages) + " ORDER BY lead.id LIMIT :limit"));
    query.bind();
    bindFilter(query, filter);
    query.put(limit > 0 ? limit : -1);
    return allRows(query, [](const storage::Statement& row) {
        return LeadLine{row.id<LeadId>(0), stageFromKey(row.text(1)).value_or(Stage::New), row.text(2), row.text(3)};
    });
}

} // namespace priyom::leads
