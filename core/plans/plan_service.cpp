// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_service.h"

#include "core/history/change.h"
#include "core/metrics/registry.h"
#include "core/plans/plan_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

namespace priyom::plans {

Result<std::vector<Plan>> PlanService::list(const staff::Session& session, Month month) const
{
    PRIYOM_TRY(const staff::Scope scope, staff::permit(session, "plan.list"));
    PRIYOM_TRY(auto plans, plansOf(m_database, month));
    if (scope == staff::Scope::Own)
        std::erase_if(plans, [&](const Plan& plan) { return plan.person != session.person; });
    return plans;
}

Result<> PlanService::set(const staff::Session& session, const Plan& wanted)
{
    PRIYOM_CHECK(staff::permit(session, "plan.set"));
    PRIYOM_TRY(const metrics::Metric* metric, metrics::metricNamed(wanted.metric));
    Plan plan = wanted;
    plan.metric = QString::fromLatin1(metric->id); // one plan, whichever name of the metric was typed
    if (plan.value.isNegative())
        return fail(ErrorCode::BadInput, QStringLiteral("value"), QStringLiteral("negative"));
    if (plan.person.isValid())
        PRIYOM_CHECK(staff::personById(m_database, plan.person));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(plan.value.isZero() ? removePlan(m_database, plan) : writePlan(m_database, plan));
    PRIYOM_CHECK(change.record("plan.set", "plan", plan.person.value,
                               {{QStringLiteral("metric"), plan.metric},
                                {QStringLiteral("month"), plan.month.toText()},
                                {QStringLiteral("value"), plan.value.toDecimalText()}}));
    return change.commit();
}

} // namespace priyom::plans
