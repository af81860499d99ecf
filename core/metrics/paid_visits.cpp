// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/paid_visits.h"

#include <QHash>

#include <utility>

namespace priyom::metrics {

std::vector<PaidVisitFact> paidVisits(const std::vector<PaymentFact>& payments)
{
    std::vector<PaidVisitFact> visits;
    QHash<std::pair<qint64, qint32>, size_t> places;
    places.reserve(qsizetype(payments.size()));
    for (const PaymentFact& payment : payments) {
        if (!payment.visit.isValid())
            continue;
        const std::pair key(payment.visit.value, payment.keys.group);
        const auto found = places.constFind(key);
        const size_t place = found != places.constEnd() ? found.value() : visits.size();
        if (place == visits.size()) {
            places.insert(key, place);
            visits.push_back({payment.keys, payment.visit});
        }
        visits[place].keys = payment.keys;
        visits[place].net += payment.amount;
        visits[place].whole += payment.visitAmount;
    }
    return visits;
}

} // namespace priyom::metrics
