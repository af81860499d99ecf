// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/service_shares.h"

#include "core/base/rational.h"

#include <numeric>

namespace priyom::payments {

namespace {

// To a kopeck, half away from zero.
qint64 partOf(qint64 amount, qint64 weight, qint64 all)
{
    const Rational minor = Rational(amount) * Rational(weight) / Rational(all);
    const Result<Money> money = (minor / Rational(100)).toMoney(); // from major units
    return money ? money->minor : 0;
}

} // namespace

std::vector<qint64> sharesOf(qint64 amount, const std::vector<qint64>& weights)
{
    std::vector<qint64> shares(weights.size(), 0);
    const qint64 all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    qint64 rest = amount; // what falls to this one and those after it
    qint64 weight = all;
    for (std::size_t at = 0; at < shares.size(); ++at) {
        weight -= weights[at];
        const qint64 later = all > 0 ? partOf(amount, weight, all) : 0;
        shares[at] = rest - later;
        rest = later;
    }
    return shares;
}

std::vector<Share> sharesOf(const Share& whole, const std::vector<PerformedService>& services)
{
    std::vector<qint64> prices;
    std::vector<qint64> costs;
    for (const PerformedService& service : services) {
        prices.push_back(service.price);
        costs.push_back(service.cost);
    }
    const auto amounts = sharesOf(whole.amount, prices);
    const auto spent = sharesOf(whole.cost, costs);
    std::vector<Share> shares;
    for (std::size_t at = 0; at < services.size(); ++at)
        shares.push_back({amounts[at], spent[at]});
    return shares;
}

} // namespace priyom::payments
