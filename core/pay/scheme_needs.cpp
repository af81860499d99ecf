// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/scheme_needs.h"

namespace priyom::pay {

namespace {

struct Collector
{
    SchemeNeeds needs;

    void operator()(const Kpi& c)
    {
        for (const KpiPart& part : c.parts)
            needs.metrics += part.metric;
    }
    void operator()(const OverPlan& c) { needs.metrics += c.metric; }
    void operator()(const Ratio& c)
    {
        needs.metrics += c.metric;
        if (!c.factor.isEmpty())
            needs.factors += c.factor;
    }
    void operator()(const Team& c) { needs.team += c.metric; }
    void operator()(const OverVolume&) { needs.visits = true; }
    void operator()(const Percent&) { needs.sales = true; }
    void operator()(const Salary&) {}
    void operator()(const OneOff&) {}
};

} // namespace

SchemeNeeds needsOf(const Scheme& scheme)
{
    Collector collector;
    for (const Component& component : scheme.components)
        std::visit(collector, component);
    SchemeNeeds& needs = collector.needs;
    needs.metrics.removeDuplicates();
    needs.team.removeDuplicates();
    needs.factors.removeDuplicates();
    return std::move(needs);
}

} // namespace priyom::pay
