// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/payment_facts_store.h"

#include "core/marketing/spend_store.h"
#include "core/payments/service_shares.h"
#include "core/storage/database.h"

namespace priyom::metrics {

namespace {

// Of the visit and who booked it; without a visit of who took the money, and of the lead for the rest.
// nullopt where that lead does not count.
Result<std::optional<FactKeys>> paymentKeys(Reading& reading, VisitId visit, LeadId lead, qint32 takenBy)
{
    FactKeys keys;
    if (visit.isValid()) {
        PRIYOM_TRY(const FactKeys* ofVisit, reading.known.ofVisit(visit));
        if (ofVisit == nullptr)
            return std::nullopt;
        keys = *ofVisit;
        if (keys.manager == 0)
            keys.manager = takenBy;
        return keys;
    }
    if (lead.isValid()) {
        PRIYOM_TRY(const FactKeys* ofLead, reading.known.ofLead(lead));
        if (ofLead == nullptr)
            return std::nullopt;
        keys = *ofLead;
    }
    keys.manager = takenBy;
    return keys;
}

} // namespace

Result<> readPayments(Reading& reading)
{
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT id, paid_at, visit_id, lead_id, client_id, taken_by, amount, discount, cost FROM payment "
        "WHERE paid_at >= :from AND paid_at < :to ORDER BY paid_at, id"));
    row.bind(reading.period.from, reading.period.to);
    for (;;) {
        PRIYOM_TRY(const bool more, row.next());
        if (!more)
            return {};
        const auto visit = row.id<VisitId>(2);
        PRIYOM_TRY(std::optional<FactKeys> keys, paymentKeys(reading, visit, row.id<LeadId>(3), qint32(row.integer(5))));
        if (!keys)
            continue;
        keys->at = row.instant(1);
        if (const auto client = row.id<ClientId>(4); client.isValid())
            keys->client = client;
        reading.facts.payments.push_back({*keys, row.id<PaymentId>(0), visit, row.integer(6), row.integer(7), row.integer(8), row.integer(6)});
    }
}

Result<> readUpsell(Reading& reading)
{
    PRIYOM_TRY(auto extras, reading.database.prepare(
        "SELECT visit.price, sum(visit_extra.price) FROM visit_extra JOIN visit ON visit.id = visit_extra.visit_id "
        "WHERE visit_extra.visit_id = :visit GROUP BY visit.id"));
    for (PaymentFact& payment : reading.facts.payments) {
        if (!payment.visit.isValid()) {
            payment.upsell = payment.amount;
            continue;
        }
        PRIYOM_TRY(const bool several, extras.bind(payment.visit).next());
        if (several)
            payment.upsell = payments::sharesOf(payment.amount, {extras.integer(0), extras.integer(1)})[1];
    }
    return {};
}

Result<> readCampaignRevenue(Reading& reading)
{
    PRIYOM_TRY(auto row, reading.database.prepare(
        "SELECT coalesce(sum(payment.amount), 0) FROM visit JOIN payment ON payment.visit_id = visit.id WHERE visit.lead_id = :lead"));
    for (LeadFact& lead : reading.facts.leads) {
        if (!lead.booked || lead.keys.campaign == 0)
            continue;
        PRIYOM_TRY(const bool found, row.bind(lead.id).next());
        lead.visitRevenue = found ? row.integer(0) : 0;
    }
    return {};
}

Result<> readSpends(Reading& reading)
{
    const FactsRequest& request = reading.request;
    PRIYOM_TRY(const auto spends, marketing::spendIn(reading.database, request.from, request.to));
    for (const marketing::Spend& spend : spends) {
        FactKeys keys;
        keys.at = request.zone.startOfDay(spend.day);
        keys.campaign = qint32(spend.campaign.value);
        reading.facts.spends.push_back({keys, spend.id, spend.amount.minor});
    }
    return {};
}

} // namespace priyom::metrics
