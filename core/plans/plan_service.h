// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with plans: see a month's, set one.
#pragma once

#include "core/base/clock.h"
#include "core/plans/plan.h"
#include "core/staff/session.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::plans {

class PlanService final
{
public:
    PlanService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(PlanService)

    // Whose right is their own sees no neighbour's plan and not the shop's.
    [[nodiscard]] Result<std::vector<Plan>> list(const staff::Session& session, Month month) const;

    // 0 takes the plan away, because it means none everywhere. BadInput: an unknown metric, a negative value; NotFound:
    // the person.
    [[nodiscard]] Result<> set(const staff::Session& session, const Plan& plan);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::plans
