// SPDX-License-Identifier: GPL-3.0-or-later
// Money as it came in (attribution P).
#include "core/metrics/metric_list.h"

#include <algorithm>

namespace priyom::metrics {

constinit const Metric kRevenue{
    .id = "revenue",
    .unit = Unit::Money,
    .by = Attribution::Payment,
    .kind = Kind::Sum,
    .rules = {[](const PaymentFact& payment, const Conditions&) { return valueOf(payment.amount); }},
};

constinit const Metric kPaidVisits{
    .id = "paid_visits",
    .by = Attribution::Payment,
    .rules = {[](const PaidVisitFact& visit, const Conditions&) { return countIf(visit.whole > 0); }},
};

// Visits that were only refunded lower the sum, and are no paid visits.
constinit const Metric kAverageCheck{
    .id = "average_check",
    .unit = Unit::Money,
    .by = Attribution::Payment,
    .kind = Kind::Ratio,
    .rules = {[](const PaidVisitFact& visit, const Conditions&) { return shareOf(visit.net, visit.whole > 0 ? 1 : 0); }},
};

constinit const Metric kRevenueNew{
    .id = "revenue_new",
    .unit = Unit::Money,
    .by = Attribution::Payment,
    .kind = Kind::Sum,
    .rules = {[](const PaymentFact& payment, const Conditions&) {
        return payment.ofNewClient ? valueOf(payment.amount) : Pick();
    }},
    .extra = Extra::FirstCame,
};

constinit const Metric kRevenueRepeat{
    .id = "revenue_repeat",
    .unit = Unit::Money,
    .by = Attribution::Payment,
    .kind = Kind::Sum,
    .rules = {[](const PaymentFact& payment, const Conditions&) {
        return payment.ofNewClient ? Pick() : valueOf(payment.amount);
    }},
    .extra = Extra::FirstCame,
};

constinit const Metric kUpsell{
    .id = "upsell",
    .unit = Unit::Money,
    .by = Attribution::Payment,
    .kind = Kind::Sum,
    .rules = {[](const PaymentFact& payment, const Conditions&) {
        return payment.upsell != 0 ? valueOf(payment.upsell) : Pick();
    }},
    .extra = Extra::Upsell,
};

constinit const Metric kMargin{
    .id = "margin",
    .unit = Unit::Money,
    .by = Attribution::Payment,
    .kind = Kind::Sum,
    .rules = {[](const PaymentFact& payment, const Conditions&) { return valueOf(payment.amount - payment.cost); }},
};

constinit const Metric kDiscountRate{
    .id = "discount_rate",
    .unit = Unit::Fraction,
    .direction = Direction::Less,
    .by = Attribution::Payment,
    .kind = Kind::Ratio,
    .rules = {[](const PaymentFact& payment, const Conditions&) {
        return payment.amount > 0 ? shareOf(payment.discount, payment.amount + payment.discount) : Pick();
    }},
};

constinit const Metric kRefundRate{
    .id = "refund_rate",
    .unit = Unit::Fraction,
    .direction = Direction::Less,
    .by = Attribution::Payment,
    .kind = Kind::Ratio,
    .rules = {[](const PaymentFact& payment, const Conditions&) {
        return shareOf(std::max<qint64>(-payment.amount, 0), std::max<qint64>(payment.amount, 0));
    }},
};

} // namespace priyom::metrics
