// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_scan_store.h"

#include "core/leads/lead_card_store.h"
#include "core/leads/lead_filter_store.h"
#include "core/leads/visit_whole_store.h"
#include "core/storage/rows.h"

namespace priyom::leads {

namespace {

constexpr int kFirstFact = 6;

QByteArray valueOf(LeadOrder order)
{
    switch (order) {
    case LeadOrder::Channel: return "lead.channel_id";
    case LeadOrder::Service: return "COALESCE(lead.service_id, 0)";
    case LeadOrder::Manager: return "COALESCE(lead.manager_id, 0)";
    default: return "0";
    }
}

// A client's row is looked up by its lead: the other way round all of them would be read.
QByteArray textOf(LeadOrder order)
{
    switch (order) {
    case LeadOrder::Name: return "(SELECT folded FROM client WHERE client.id = lead.client_id)";
    case LeadOrder::Phone: return "(SELECT phone FROM client WHERE client.id = lead.client_id)";
    default: return "''";
    }
}

QByteArray sqlOf(const Scan& scan)
{
    const LeadFilter& filter = scan.filter;
    QByteArray sql = "SELECT lead.id, lead.stage, lead.arrived_at, lead.stage_at, " + valueOf(scan.order) + ", " + textOf(scan.order);
    if (scan.ground)
        sql += ", lead.channel_id, lead.first_reply_at, lead.first_human_reply_at, lead.taken_at, lead.callback_at, visit.start_at, " PRIYOM_VISIT_ENDS ", "
               "visit.booked_at, visit.state = 'planned'";
    sql += " FROM lead";
    if (scan.ground) // nothing in New goes by a visit
        sql += " LEFT JOIN visit ON visit.id = CASE WHEN lead.stage <> 'new' THEN " PRIYOM_VISIT_OF_LEAD " END AND visit.state <> 'cancelled'";
    const FilterIndex index = scan.clients || scan.leads ? FilterIndex::KeptOut : FilterIndex::Offered;
    sql += " WHERE" + filterCondition(filter, scan.leads ? FilterIndex::KeptOut : FilterIndex::Offered) + stageCondition(filter.stages, index);
    if (scan.leads)
        return sql + " AND lead.id = :lead";
    return scan.clients ? sql + " AND lead.client_id = :client" : sql;
}

Lead leadOf(const storage::Statement& row, const LeadKeys& keys)
{
    Lead lead;
    lead.id = keys.id;
    lead.stage = keys.stage;
    lead.arrivedAt = keys.arrivedAt;
    lead.stageAt = keys.stageAt;
    lead.channel = row.id<ChannelId>(kFirstFact);
    lead.firstReplyAt = row.maybeInstant(kFirstFact + 1);
    lead.firstHumanReplyAt = row.maybeInstant(kFirstFact + 2);
    lead.takenAt = row.maybeInstant(kFirstFact + 3);
    lead.callbackAt = row.maybeInstant(kFirstFact + 4);
    return lead;
}

DueFacts factsOf(const storage::Statement& row, const Lead& lead, const Scan& scan)
{
    const DueGround& ground = *scan.ground;
    std::optional<LeadVisit> visit;
    if (!row.isNull(kFirstFact + 5))
        visit = LeadVisit{row.instant(kFirstFact + 5), row.instant(kFirstFact + 6), row.instant(kFirstFact + 7), row.boolean(kFirstFact + 8)};
    DueFacts facts;
    facts.stage = lead.stage;
    facts.arrivedAt = lead.arrivedAt;
    facts.stageAt = lead.stageAt;
    facts.answered = isAnswered(lead);
    const catalog::ChannelKind kind = ground.kinds.value(lead.channel.value, catalog::ChannelKind::Desk);
    facts.norm = pressingNorm(lead, kind, visit, ground.book, ground.clock);
    if (const auto owed = scan.owed ? scan.owed->find(lead.id) : OwedLeads::const_iterator(); scan.owed && owed != scan.owed->end())
        facts.owed = pressingOwed(lead, owed->second, kind, ground.book, ground.clock);
    facts.callbackAt = lead.callbackAt;
    if (visit)
        facts.visit = Period{visit->startAt, visit->endAt};
    return facts;
}

Result<> eachRow(storage::Statement& query, const Scan& scan, const std::function<void(const LeadKeys&)>& visit)
{
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return {};
        LeadKeys keys{query.id<LeadId>(0), stageFromKey(query.text(1)).value_or(Stage::New), query.instant(2), query.instant(3), query.integer(4),
                      query.bytes(5), {}};
        if (scan.ground) {
            const Lead lead = leadOf(query, keys);
            if (lead.stage == Stage::New && scan.wantsNew && !scan.wantsNew(lead))
                continue;
            keys.facts = factsOf(query, lead, scan);
        }
        visit(keys);
    }
}

} // namespace

Result<std::vector<LeadId>> leadIdsOf(storage::Database& database, ServiceId service, int limit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM lead WHERE service_id = :service AND merged_into IS NULL ORDER BY arrived_at DESC LIMIT :limit"));
    return storage::allRows(query.bind(service, limit), [](const storage::Statement& row) { return row.id<LeadId>(0); });
}

Result<std::vector<LeadId>> leadIdsOf(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM lead WHERE client_id = :client AND merged_into IS NULL"));
    return storage::allRows(query.bind(client), [](const storage::Statement& row) { return row.id<LeadId>(0); });
}

Result<> eachLead(storage::Database& database, const Scan& scan, const std::function<void(const LeadKeys&)>& visit)
{
    PRIYOM_TRY(auto query, database.prepareOnce(sqlOf(scan)));
    const auto walk = [&](const auto& put) -> Result<> {
        query.bind();
        bindFilter(query, scan.filter);
        put();
        return eachRow(query, scan, visit);
    };
    if (!scan.clients && !scan.leads)
        return walk([] {});
    if (scan.clients)
        for (const ClientId client : *scan.clients)
            PRIYOM_CHECK(walk([&] { query.put(client); }));
    if (scan.leads)
        for (const LeadId lead : *scan.leads)
            PRIYOM_CHECK(walk([&] { query.put(lead); }));
    return {};
}

} // namespace priyom::leads
