// SPDX-License-Identifier: GPL-3.0-or-later
// The one walk over a metric's records. Figures and drill-downs are both made by it: what is counted is what is listed.
#pragma once

#include "core/metrics/metric.h"

namespace priyom::metrics {

template <class Fact>
[[nodiscard]] const std::vector<Fact>& factsOf(const Facts& facts)
{
    if constexpr (std::is_same_v<Fact, LeadFact>)
        return facts.leads;
    else if constexpr (std::is_same_v<Fact, BookingFact>)
        return facts.bookings;
    else if constexpr (std::is_same_v<Fact, VisitFact>)
        return facts.visits;
    else if constexpr (std::is_same_v<Fact, PaymentFact>)
        return facts.payments;
    else if constexpr (std::is_same_v<Fact, PaidVisitFact>)
        return facts.paidVisits;
    else if constexpr (std::is_same_v<Fact, TouchFact>)
        return facts.touches;
    else if constexpr (std::is_same_v<Fact, SpendFact>)
        return facts.spends;
    else if constexpr (std::is_same_v<Fact, ReturnFact>)
        return facts.returns;
    else if constexpr (std::is_same_v<Fact, AheadFact>)
        return facts.ahead;
    else if constexpr (std::is_same_v<Fact, WorkDayFact>)
        return facts.workDays;
    else if constexpr (std::is_same_v<Fact, WindowFact>)
        return facts.windows;
    else
        return facts.firstBookings;
}

// use(fact, pick) for every fact that is a record or counts beside, and is in a group.
template <class Use>
void eachRecord(const Metric& metric, const Facts& facts, const Conditions& conditions, Use use)
{
    const auto walk = [&]<class Fact>(RuleOn<Fact> rule) {
        for (const Fact& fact : factsOf<Fact>(facts)) {
            if (fact.keys.group < 0)
                continue;
            if (const Pick pick = rule(fact, conditions); pick.use != Pick::Use::Out)
                use(fact, pick);
        }
    };
    for (const Rule& rule : metric.rules)
        std::visit(
            [&](auto on) {
                if constexpr (!std::is_same_v<decltype(on), std::monostate>)
                    walk(on);
            },
            rule);
}

} // namespace priyom::metrics
