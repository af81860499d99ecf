// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/payment_split_store.h"

#include "core/payments/performed_store.h"
#include "core/storage/rows.h"

#include <set>

namespace priyom::metrics {

namespace {

std::vector<PaymentFact> sharesOf(const PaymentFact& whole, const std::vector<payments::PerformedService>& services)
{
    std::vector<qint64> prices;
    for (const payments::PerformedService& service : services)
        prices.push_back(service.price);
    const auto amounts = payments::sharesOf({whole.amount, whole.cost}, services);
    const auto discounts = payments::sharesOf(whole.discount, prices);
    std::vector<PaymentFact> shares;
    for (std::size_t at = 0; at < services.size(); ++at) {
        PaymentFact share = whole;
        share.keys.specialist = qint32(services[at].specialist.value);
        share.keys.service = qint32(services[at].service.value);
        share.amount = amounts[at].amount;
        share.cost = amounts[at].cost;
        share.discount = discounts[at];
        share.visitAmount = at == 0 ? whole.amount : 0;
        share.upsell = at == 0 ? 0 : share.amount;
        shares.push_back(share);
    }
    return shares;
}

} // namespace

Result<> splitByServices(storage::Database& database, std::vector<PaymentFact>& facts)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT DISTINCT visit_id FROM visit_extra"));
    query.bind();
    PRIYOM_TRY(const auto ids, allRows(query, [](const storage::Statement& row) { return row.id<VisitId>(0); }));
    const std::set<VisitId> several(ids.begin(), ids.end());
    if (several.empty())
        return {};
    std::vector<PaymentFact> split;
    split.reserve(facts.size());
    for (const PaymentFact& payment : facts) {
        if (!several.contains(payment.visit)) {
            split.push_back(payment);
            continue;
        }
        PRIYOM_TRY(const auto services, payments::servicesPerformed(database, payment.visit));
        const auto shares = sharesOf(payment, services);
        split.insert(split.end(), shares.begin(), shares.end());
    }
    facts = std::move(split);
    return {};
}

} // namespace priyom::metrics
