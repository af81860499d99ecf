// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_strand_store.h"

#include "core/catalog/channel_store.h"
#include "core/catalog/service_store.h"
#include "core/leads/lead_due.h"
#include "core/leads/lead_filter_store.h"
#include "core/leads/lead_key.h"
#include "core/staff/person_store.h"
#include "core/storage/rows.h"

namespace priyom::leads {

namespace {

template <class Rows>
std::vector<qint64> idsOf(const Rows& rows)
{
    std::vector<qint64> ids;
    for (const auto& row : rows)
        ids.push_back(row.id.value);
    return ids;
}

const char* valueColumn(LeadOrder order)
{
    switch (order) {
    case LeadOrder::Channel: return "lead.channel_id";
    case LeadOrder::Service: return "lead.service_id";
    case LeadOrder::Manager: return "lead.manager_id";
    default: return nullptr;
    }
}

Result<std::vector<LeadCursor>> clientSlice(storage::Database& database, const LeadFilter& filter, LeadSorting sorting, const Strand& strand,
                                            const std::optional<LeadCursor>& after, int limit)
{
    const QByteArray key = sorting.order == LeadOrder::Name ? "client.folded" : "client.phone";
    const bool hasNone = strand.rank == kTextMissing;
    // Clients in the order of their index outside, the leads of each inside.
    QByteArray sql = "SELECT lead.id, " + key + " FROM client CROSS JOIN lead ON lead.client_id = client.id WHERE client.merged_into IS NULL AND"
                     + filterCondition(filter, FilterIndex::KeptOut) + stageCondition(filter.stages, FilterIndex::KeptOut);
    // Of two bounds on one side the index takes one, and it may be the farther one.
    if (!after || hasNone != sorting.reversed)
        sql += " AND " + key + (hasNone ? " < '" : " >= '") + kFirstText + '\'';
    const QByteArray further = sorting.reversed ? " < " : " > ";
    if (after)
        sql += " AND " + key + (sorting.reversed ? " <= :text AND (" : " >= :text AND (") + key + further + ":text OR lead.id" + further + ":id)";
    const QByteArray direction = sorting.reversed ? " DESC" : "";
    PRIYOM_TRY(auto query, database.prepareOnce(sql + " ORDER BY " + key + direction + ", lead.id" + direction + " LIMIT :limit"));
    query.bind();
    bindFilter(query, filter);
    if (after) {
        query.put(QString::fromUtf8(after->text));
        query.put(after->id);
    }
    query.put(limit);
    return allRows(query, [&](const storage::Statement& row) { return LeadCursor{strand.rank, row.bytes(1), {}, row.id<LeadId>(0)}; });
}

Result<std::vector<LeadCursor>> leadSlice(storage::Database& database, const LeadFilter& filter, LeadSorting sorting, const Strand& strand,
                                          const std::optional<LeadCursor>& after, int limit)
{
    const char* column = valueColumn(sorting.order);
    const QByteArray at = strand.stage ? "lead.stage_at" : "lead.arrived_at";
    const bool outOfStages = !strand.stage || filter.arrived.has_value();
    QByteArray sql = "SELECT lead.id, " + at + " FROM lead WHERE" + filterCondition(filter, column ? FilterIndex::KeptOut : FilterIndex::Offered);
    if (strand.stage)
        sql += outOfStages ? " AND +lead.stage = :stage" : " AND lead.stage = :stage";
    else
        sql += stageCondition(filter.stages, FilterIndex::KeptOut);
    if (column)
        sql += QByteArray(" AND ") + column + (strand.value > 0 ? " = :value" : " IS NULL");
    const bool downwards = isLatestFirst(sorting.order, strand.rank) != sorting.reversed;
    if (after)
        sql += " AND (" + at + ", lead.id)" + (downwards ? " < " : " > ") + "(:at, :id)";
    const QByteArray direction = downwards ? " DESC" : "";
    PRIYOM_TRY(auto query, database.prepareOnce(sql + " ORDER BY " + at + direction + ", lead.id" + direction + " LIMIT :limit"));
    query.bind();
    bindFilter(query, filter);
    if (strand.stage)
        query.put(stageKey(*strand.stage));
    if (column && strand.value > 0)
        query.put(strand.value);
    if (after) {
        query.put(after->at);
        query.put(after->id);
    }
    query.put(limit);
    return allRows(query, [&](const storage::Statement& row) { return LeadCursor{strand.rank, {}, row.instant(1), row.id<LeadId>(0)}; });
}

} // namespace

Result<std::vector<qint64>> orderedValues(storage::Database& database, LeadOrder order)
{
    if (order == LeadOrder::Channel) {
        PRIYOM_TRY(const auto channels, catalog::allChannels(database));
        return idsOf(channels);
    }
    if (order == LeadOrder::Service) {
        PRIYOM_TRY(const auto services, catalog::allServices(database));
        return idsOf(services);
    }
    if (order != LeadOrder::Manager)
        return std::vector<qint64>();
    PRIYOM_TRY(const auto persons, staff::allPersons(database));
    return idsOf(persons);
}

std::vector<Strand> strandsOf(LeadOrder order, const std::vector<qint64>& values)
{
    std::vector<Strand> strands;
    switch (order) {
    case LeadOrder::Urgency:
        for (const Stage stage : kAllStages)
            strands.push_back({int(stage), stage});
        break;
    case LeadOrder::Due: return {{int(DueRank::Came), Stage::Came}, {int(DueRank::Lost), Stage::Lost}};
    case LeadOrder::Arrival: return {Strand()};
    case LeadOrder::Name:
    case LeadOrder::Phone: return {{kTextGiven}, {kTextMissing}};
    case LeadOrder::Channel:
    case LeadOrder::Service:
    case LeadOrder::Manager:
        for (const qint64 value : values)
            strands.push_back({int(strands.size()), {}, value});
        strands.push_back({int(strands.size())});
        break;
    }
    return strands;
}

Result<std::vector<LeadCursor>> strandSlice(storage::Database& database, const LeadFilter& filter, LeadSorting sorting, const Strand& strand,
                                            const std::optional<LeadCursor>& after, int limit)
{
    const bool byText = sorting.order == LeadOrder::Name || sorting.order == LeadOrder::Phone;
    return byText ? clientSlice(database, filter, sorting, strand, after, limit) : leadSlice(database, filter, sorting, strand, after, limit);
}

} // namespace priyom::leads
