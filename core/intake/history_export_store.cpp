// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/history_export_store.h"

#include "core/storage/rows.h"

namespace priyom::intake {

namespace {

std::optional<ExportedVisit> readVisit(const storage::Statement& row, int first)
{
    if (row.isNull(first))
        return std::nullopt;
    return ExportedVisit{row.instant(first),
                         row.instant(first + 1),
                         row.instant(first + 2),
                         row.maybeInstant(first + 3),
                         row.maybeInstant(first + 4),
                         bookings::visitStateFromKey(row.text(first + 5)).value_or(bookings::VisitState::Planned),
                         row.money(first + 6)};
}

ExportedLead readLead(const storage::Statement& row)
{
    ExportedLead lead;
    lead.id = row.id<LeadId>(0);
    lead.origin = row.text(1);
    lead.arrivedAt = row.instant(2);
    lead.stage = leads::stageFromKey(row.text(3)).value_or(leads::Stage::New);
    lead.channel = row.text(4);
    lead.source = row.text(5);
    lead.campaign = row.text(6);
    lead.manager = row.text(7);
    lead.specialist = row.text(8);
    lead.service = row.text(9);
    lead.clientIdentity = row.text(10);
    lead.clientName = row.text(11);
    lead.clientPhone = {row.text(12), row.text(13), row.boolean(14)};
    lead.sharedClient = row.id<ClientId>(15);
    lead.firstReplyAt = row.maybeInstant(16);
    lead.qualifiedAt = row.maybeInstant(17);
    lead.lostAt = row.maybeInstant(18);
    lead.lostReason = row.text(19);
    lead.paid = row.money(20);
    lead.paidAt = row.maybeInstant(21);
    lead.visit = readVisit(row, 22);
    return lead;
}

} // namespace

Result<> forEachLead(storage::Database& database, const std::function<Result<>(const ExportedLead&)>& take)
{
    PRIYOM_TRY(auto query, database.prepare(
        "WITH paid AS (SELECT COALESCE(visit.lead_id, payment.lead_id) AS lead_id, SUM(payment.amount) AS amount, MAX(payment.paid_at) AS paid_at "
        "FROM payment LEFT JOIN visit ON visit.id = payment.visit_id GROUP BY COALESCE(visit.lead_id, payment.lead_id)) "
        "SELECT lead.id, lead.origin, lead.arrived_at, lead.stage, channel.key, source.name, campaign.name, manager.name, specialist.name, "
        "service.name, client.identity, client.name, client.phone, client.phone_raw, client.phone_valid, "
        "CASE WHEN client.identity IS NULL AND EXISTS (SELECT 1 FROM lead AS other WHERE other.client_id = lead.client_id AND other.id <> lead.id) "
        "THEN client.id END, "
        "lead.first_reply_at, lead.qualified_at, lead.lost_at, lost_reason.key, paid.amount, paid.paid_at, "
        "visit.booked_at, visit.start_at, visit.end_at, visit.confirmed_at, visit.outcome_at, visit.state, visit.price "
        "FROM lead JOIN channel ON channel.id = lead.channel_id JOIN client ON client.id = lead.client_id "
        "LEFT JOIN source ON source.id = lead.source_id LEFT JOIN campaign ON campaign.id = lead.campaign_id "
        "LEFT JOIN visit ON visit.id = (SELECT first.id FROM visit AS first WHERE first.lead_id = lead.id ORDER BY first.booked_at, first.id LIMIT 1) "
        "LEFT JOIN person AS manager ON manager.id = lead.manager_id "
        "LEFT JOIN person AS specialist ON specialist.id = COALESCE(visit.specialist_id, lead.specialist_id) "
        "LEFT JOIN service ON service.id = COALESCE(visit.service_id, lead.service_id) "
        "LEFT JOIN lost_reason ON lost_reason.id = lead.lost_reason_id "
        "LEFT JOIN paid ON paid.lead_id = lead.id "
        "WHERE lead.merged_into IS NULL ORDER BY lead.id"));
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return {};
        PRIYOM_CHECK(take(readLead(query)));
    }
}

} // namespace priyom::intake
