// SPDX-License-Identifier: GPL-3.0-or-later
// What a client did before and since the period: one look-up for each client of the period, by an index that holds all it
// needs. Whether a visit found there counts is asked only of those that the period itself has not told.
#include "core/metrics/client_facts_store.h"

#include "core/storage/database.h"

#include <QSet>

namespace priyom::metrics {

namespace {

struct CameVisit
{
    VisitId id; // none: never came
    Instant at;
};

class FirstCameVisits final
{
public:
    FirstCameVisits(KnownKeys& known, storage::Statement query) : m_known(known), m_query(std::move(query)) {}
    Q_DISABLE_COPY_MOVE(FirstCameVisits)

    Result<CameVisit> of(ClientId client)
    {
        if (!client.isValid())
            return CameVisit();
        if (const auto seen = m_seen.constFind(client.value); seen != m_seen.constEnd())
            return seen.value();
        m_query.bind(client);
        CameVisit first;
        while (!first.id.isValid()) {
            PRIYOM_TRY(const bool more, m_query.next());
            if (!more)
                break;
            PRIYOM_TRY(const bool counts, m_known.counts(m_query.id<VisitId>(0)));
            if (counts)
                first = {m_query.id<VisitId>(0), m_query.instant(1)};
        }
        m_seen.insert(client.value, first);
        return first;
    }

private:
    KnownKeys& m_known;
    storage::Statement m_query;
    QHash<qint64, CameVisit> m_seen;
};

Result<qint64> revenueOf(Reading& reading, storage::Statement& payments, ClientId client)
{
    qint64 revenue = 0;
    payments.bind(client);
    for (;;) {
        PRIYOM_TRY(const bool more, payments.next());
        if (!more)
            return revenue;
        const auto visit = payments.id<VisitId>(1);
        const auto lead = payments.id<LeadId>(2);
        const FactKeys* counted = nullptr;
        if (visit.isValid()) {
            PRIYOM_TRY(counted, reading.known.ofVisit(visit));
        } else if (lead.isValid()) {
            PRIYOM_TRY(counted, reading.known.ofLead(lead));
        }
        if (counted != nullptr || (!visit.isValid() && !lead.isValid()))
            revenue += payments.integer(0);
    }
}

} // namespace

Result<> readFirstLeads(Reading& reading)
{
    PRIYOM_TRY(auto payments, reading.database.prepare(
        "SELECT amount, visit_id, lead_id FROM payment WHERE client_id = :client ORDER BY paid_at"));
    QSet<qint64> seen;
    for (LeadFact& lead : reading.facts.leads) { // in order of arrival; all of them have no lead before the period
        if (!lead.firstOfClient)
            continue;
        const ClientId client = lead.keys.client;
        const auto before = seen.size();
        seen.insert(client.value);
        lead.firstOfClient = seen.size() > before;
        if (lead.firstOfClient) {
            PRIYOM_TRY(lead.clientRevenue, revenueOf(reading, payments, client));
        }
    }
    return {};
}

Result<> readFirstCame(Reading& reading)
{
    PRIYOM_TRY(auto query, reading.database.prepare(
        "SELECT id, start_at FROM visit WHERE client_id = :client AND state = 'came' ORDER BY start_at, id"));
    FirstCameVisits firstCame(reading.known, std::move(query));
    for (LeadFact& lead : reading.facts.leads) {
        if (!lead.came)
            continue;
        PRIYOM_TRY(const CameVisit first, firstCame.of(lead.keys.client));
        lead.newClient = first.id == lead.firstCame;
    }
    for (PaymentFact& payment : reading.facts.payments) {
        PRIYOM_TRY(const CameVisit first, firstCame.of(payment.keys.client));
        const bool hasNotCame = payment.keys.client.isValid() && !first.id.isValid();
        payment.ofNewClient = hasNotCame || (first.id.isValid() && (payment.visit == first.id || payment.keys.at <= first.at));
    }
    return {};
}

} // namespace priyom::metrics
