// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_list_store.h"

#include "core/leads/lead_filter_store.h"
#include "core/storage/rows.h"

namespace priyom::leads {

Result<BoardSlice> boardSlice(storage::Database& database, Stage stage, Instant since, const LeadFilter& filter, int limit)
{
    BoardSlice slice;
    const QByteArray condition = " FROM lead WHERE" + filterCondition(filter) + " AND lead.stage = :stage AND lead.stage_at >= :since";
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

Result<std::vector<LeadId>> boardRest(storage::Database& database, Stage stage, Instant before, const LeadFilter& filter, const OwedLeads& leads)
{
    std::vector<LeadId> rest;
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT lead.id FROM lead WHERE" + filterCondition(filter, FilterIndex::KeptOut)
                                                + " AND +lead.stage = :stage AND +lead.stage_at < :before AND lead.id = :lead"));
    for (const auto& [lead, owed] : leads) {
        query.bind();
        bindFilter(query, filter);
        query.put(stageKey(stage));
        query.put(before);
        query.put(lead);
        PRIYOM_TRY(const bool found, query.next());
        if (found)
            rest.push_back(lead);
    }
    return rest;
}

Result<qint64> leadCount(storage::Database& database, const LeadFilter& filter, qint64 limit)
{
    const QByteArray condition = " FROM lead WHERE" + filterCondition(filter)
                                 + stageCondition(filter.stages, filter.arrived ? FilterIndex::KeptOut : FilterIndex::Offered);
    const QByteArray sql = limit > 0 ? QByteArray("SELECT COUNT(*) FROM (SELECT 1" + condition + " LIMIT :limit)")
                                     : QByteArray("SELECT COUNT(*)" + condition);
    PRIYOM_TRY(auto query, database.prepareOnce(sql));
    query.bind();
    bindFilter(query, filter);
    if (limit > 0)
        query.put(limit);
    PRIYOM_TRY(const bool counted, query.next());
    return counted ? query.integer(0) : 0;
}

Result<StageCounts> stageCounts(storage::Database& database, const LeadFilter& filter)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT lead.stage, COUNT(*) FROM lead WHERE" + filterCondition(filter) + stageCondition(filter.stages)
                                                + " GROUP BY lead.stage"));
    query.bind();
    bindFilter(query, filter);
    StageCounts counts{};
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return counts;
        counts[size_t(stageFromKey(query.text(0)).value_or(Stage::New))] = query.integer(1);
    }
}

Result<std::vector<LeadLine>> leadLines(storage::Database& database, const LeadFilter& filter, qint64 limit)
{
    PRIYOM_TRY(auto query, database.prepareOnce("SELECT lead.id, lead.stage, client.phone, client.name FROM lead "
                                                "JOIN client ON client.id = lead.client_id WHERE"
                                                + filterCondition(filter) + stageCondition(filter.stages) + " ORDER BY lead.id LIMIT :limit"));
    query.bind();
    bindFilter(query, filter);
    query.put(limit > 0 ? limit : -1);
    return allRows(query, [](const storage::Statement& row) {
        return LeadLine{row.id<LeadId>(0), stageFromKey(row.text(1)).value_or(Stage::New), row.text(2), row.text(3)};
    });
}

} // namespace priyom::leads
