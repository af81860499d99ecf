// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/queue_store.h"

#include "core/storage/rows.h"

namespace priyom::leads {

namespace {

QueueLine readLine(const storage::Statement& row)
{
    return {row.id<LeadId>(0), row.text(1), row.instant(2), false};
}

} // namespace

Result<std::vector<QueueLine>> newInQueue(storage::Database& database, Instant since, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT lead.id, channel.key, lead.arrived_at, EXISTS (SELECT 1 FROM event "
                                            "WHERE subject = 'lead' AND subject_id = lead.id AND op = 'lead.assign') FROM lead JOIN channel ON channel.id = lead.channel_id "
                                            "WHERE lead.manager_id IS NULL AND lead.stage = 'new' AND lead.arrived_at >= :since "
                                            "AND lead.merged_into IS NULL ORDER BY lead.arrived_at, lead.id LIMIT :limit"));
    return storage::allRows(query.bind(since, limit), [](const storage::Statement& row) {
        return QueueLine{row.id<LeadId>(0), row.text(1), row.instant(2), row.boolean(3)};
    });
}

Result<std::vector<QueueLine>> openLeadsOf(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT lead.id, channel.key, lead.arrived_at FROM lead JOIN channel ON channel.id = lead.channel_id "
                                            "WHERE lead.manager_id = :person AND lead.stage IN ('new', 'qualified', 'confirmed', 'no_show') "
                                            "AND lead.merged_into IS NULL ORDER BY lead.arrived_at, lead.id"));
    return storage::allRows(query.bind(person), readLine);
}

Result<std::vector<LeadId>> leadsInQueue(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM lead WHERE manager_id IS NULL AND stage IN ('new', 'qualified', 'confirmed', 'no_show') "
                                            "AND merged_into IS NULL"));
    return storage::allRows(query.bind(), [](const storage::Statement& row) { return row.id<LeadId>(0); });
}

} // namespace priyom::leads
