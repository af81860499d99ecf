// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/facts_store.h"

#include "core/metrics/client_facts_store.h"
#include "core/metrics/lead_facts_store.h"
#include "core/metrics/payment_facts_store.h"
#include "core/metrics/touch_facts_store.h"
#include "core/metrics/visit_facts_store.h"
#include "core/metrics/work_facts_store.h"

#include <algorithm>

namespace priyom::metrics {

namespace {

template <class... Facts>
void keepOnlyOf(qint32 manager, std::vector<Facts>&... lists)
{
    (std::erase_if(lists, [&](const auto& fact) { return fact.keys.manager != manager; }), ...);
}

} // namespace

Result<Facts> readFacts(storage::Database& database, const FactsRequest& request)
{
    Reading reading(database, request);
    PRIYOM_CHECK(readLeads(reading));
    PRIYOM_CHECK(readBookings(reading));
    PRIYOM_CHECK(readVisits(reading));
    PRIYOM_CHECK(readPayments(reading));
    PRIYOM_CHECK(readTouches(reading));
    PRIYOM_CHECK(readSpends(reading));
    Facts& facts = reading.facts;
    struct Part
    {
        Extra extra;
        bool needed; // false where the figure has no value whatever is found
        Result<> (*read)(Reading&);
    };
    const Part parts[] = {
        {Extra::Rebooking, true, readRebookings},
        {Extra::FirstLead, true, readFirstLeads},
        {Extra::FirstCame, true, readFirstCame},
        {Extra::CampaignRevenue, !facts.spends.empty(), readCampaignRevenue},
        {Extra::CallBack, true, readCallBacks},
        {Extra::Returns, true, readReturns},
        {Extra::Ahead, true, readAhead},
        {Extra::FirstBookings, !facts.touches.empty(), readFirstBookings},
        {Extra::Upsell, true, readUpsell},
        {Extra::Work, !request.onlyOf.isValid(), readWork},
    };
    for (const Part& part : parts)
        if (part.needed && reading.wants(part.extra))
            PRIYOM_CHECK(part.read(reading));
    if (request.onlyOf.isValid())
        keepOnlyOf(qint32(request.onlyOf.value), facts.leads, facts.bookings, facts.visits, facts.payments, facts.touches,
                   facts.spends, facts.returns, facts.ahead, facts.firstBookings);
    return std::move(facts);
}

} // namespace priyom::metrics
