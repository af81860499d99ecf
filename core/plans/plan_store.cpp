// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/plan_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::plans {

Result<std::vector<Plan>> plansOf(storage::Database& database, Month month)
{
    PRIYOM_TRY(
        auto query,
        database.prepare("SELECT metric, person_id, value FROM plan WHERE month = :month ORDER BY metric, person_id"));
    query.bind(month.toText());
    std::vector<Plan> plans;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return plans;
        PRIYOM_TRY(Rational value, Rational::parse(query.text(2)));
        plans.push_back({query.text(0), month, query.id<PersonId>(1), std::move(value)});
    }
}

Result<> writePlan(storage::Database& database, const Plan& plan)
{
    // The shop's own row has 0, not NULL, because it is part of the key.
    PRIYOM_TRY(
        auto query,
        database.prepare("INSERT INTO plan (metric, month, person_id, value) VALUES (:metric, :month, :person, :value) "
                         "ON CONFLICT (metric, month, person_id) DO UPDATE SET value = excluded.value"));
    return query.bind(plan.metric, plan.month.toText(), plan.person.value, plan.value.toDecimalText()).run();
}

Result<> removePlan(storage::Database& database, const Plan& plan)
{
    PRIYOM_TRY(auto query,
               database.prepare("DELETE FROM plan WHERE metric = :metric AND month = :month AND person_id = :person"));
    return query.bind(plan.metric, plan.month.toText(), plan.person.value).run();
}

} // namespace priyom::plans
