// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_card_store.h"

#include "core/clients/client.h"
#include "core/leads/lead_store.h"
#include "core/leads/visit_whole_store.h"
#include "core/storage/rows.h"

namespace priyom::leads {

namespace {

std::optional<CardVisit> readVisit(const storage::Statement& row, int first)
{
    if (row.isNull(first))
        return std::nullopt;
    return CardVisit{row.id<VisitId>(first),
                     row.instant(first + 1),
                     row.instant(first + 2),
                     row.text(first + 3),
                     row.instant(first + 4),
                     row.maybeInstant(first + 5),
                     row.id<PersonId>(first + 6),
                     row.text(first + 7),
                     row.text(first + 8),
                     row.money(first + 9),
                     row.isNull(first + 10) ? std::nullopt : std::optional(row.money(first + 10))};
}

LeadCard readCard(const storage::Statement& row)
{
    LeadCard card;
    card.clientName = row.text(0);
    card.clientPhone = row.text(1);
    card.channelKey = row.text(2);
    card.channelKind = catalog::channelKindFromKey(row.text(3)).value_or(catalog::ChannelKind::Desk);
    card.serviceName = row.text(4);
    card.servicePrice = row.money(5);
    card.managerName = row.text(6);
    card.sourceName = row.text(7);
    card.campaignName = row.text(8);
    card.lostReasonKey = row.text(9);
    card.visit = readVisit(row, 10);
    card.clientHandle = clients::handleOrKey(row.text(21), row.text(22));
    return card;
}

Result<LeadCard> readOne(storage::Database& database, LeadId id)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT client.name, client.phone, channel.key, channel.kind, service.name, service.price, manager.name, source.name, campaign.name, "
        "lost_reason.key, visit.id, visit.start_at, " PRIYOM_VISIT_ENDS ", visit.state, visit.booked_at, visit.confirmed_at, visit.specialist_id, "
        "specialist.name, " PRIYOM_VISIT_SERVICES("booked.name") ", " PRIYOM_VISIT_PRICE ", (SELECT SUM(payment.amount) FROM payment WHERE payment.visit_id = visit.id), "
        "client.handle, client.identity "
        "FROM lead JOIN client ON client.id = lead.client_id JOIN channel ON channel.id = lead.channel_id "
        "LEFT JOIN service ON service.id = lead.service_id LEFT JOIN person AS manager ON manager.id = lead.manager_id "
        "LEFT JOIN source ON source.id = lead.source_id LEFT JOIN campaign ON campaign.id = lead.campaign_id "
        "LEFT JOIN lost_reason ON lost_reason.id = lead.lost_reason_id "
        "LEFT JOIN visit ON visit.id = " PRIYOM_VISIT_OF_LEAD " "
        "LEFT JOIN person AS specialist ON specialist.id = visit.specialist_id LEFT JOIN service AS booked ON booked.id = visit.service_id WHERE lead.id = :id"));
    PRIYOM_TRY(LeadCard card, theRow(query.bind(id), readCard, "lead", id.value));
    PRIYOM_TRY(card.lead, leadById(database, id));
    return card;
}

} // namespace

Result<LeadCard> leadCard(storage::Database& database, LeadId id, Instant now)
{
    PRIYOM_TRY(LeadCard card, readOne(database, id));
    PRIYOM_TRY(card.owed, owedTo(database, id, now));
    return card;
}

Result<std::vector<LeadCard>> leadCards(storage::Database& database, const std::vector<LeadId>& ids, const OwedLeads& owed)
{
    std::vector<LeadCard> cards;
    cards.reserve(ids.size());
    for (const LeadId id : ids) {
        PRIYOM_TRY(LeadCard card, readOne(database, id));
        if (const auto found = owed.find(id); found != owed.end())
            card.owed = found->second;
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace priyom::leads
