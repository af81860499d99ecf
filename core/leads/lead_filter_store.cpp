// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_filter_store.h"

#include "core/storage/search_condition.h"
#include "core/storage/statement.h"

namespace priyom::leads {

namespace {

QByteArray mineOrQueue(FilterIndex index)
{
    const QByteArray manager = index == FilterIndex::KeptOut ? "+lead.manager_id" : "lead.manager_id";
    return " AND (" + manager + " = :manager OR " + manager + " IS NULL AND lead.stage IN ('new', 'qualified', 'confirmed', 'no_show'))";
}

// The same words once for both: a parameter has one value wherever it stands.
QByteArray searchOf(const std::vector<SearchWord>& words)
{
    return "((SELECT " + storage::searchCondition("client.folded", words) + " FROM client WHERE client.id = lead.client_id) "
           "OR +lead.service_id IN (SELECT id FROM service WHERE " + storage::searchCondition("service.folded", words) + "))";
}

} // namespace

QByteArray filterCondition(const LeadFilter& filter, FilterIndex index)
{
    const QByteArray column = index == FilterIndex::KeptOut ? " AND +lead." : " AND lead.";
    QByteArray sql = " lead.merged_into IS NULL";
    if (filter.manager && filter.orQueue)
        sql += mineOrQueue(index);
    else if (filter.manager)
        sql += column + "manager_id = :manager";
    if (!filter.channel.isEmpty())
        sql += column + "channel_id = (SELECT id FROM channel WHERE key = :channel)";
    if (filter.source)
        sql += column + "source_id = :source";
    if (filter.arrived)
        sql += " AND lead.arrived_at >= :arrived_from AND lead.arrived_at < :arrived_to";
    if (!filter.search.isEmpty())
        sql += " AND " + searchOf(searchWords(filter.search));
    return sql;
}

QByteArray stageCondition(const QSet<Stage>& stages, FilterIndex index)
{
    if (stages.isEmpty())
        return {};
    QByteArray list;
    for (const Stage stage : kAllStages)
        if (stages.contains(stage))
            list += (list.isEmpty() ? "'" : ", '") + QByteArray(stageKey(stage).data()) + '\'';
    return (index == FilterIndex::KeptOut ? " AND +lead.stage IN (" : " AND lead.stage IN (") + list + ')';
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
        storage::bindSearch(query, searchWords(filter.search));
}

} // namespace priyom::leads
