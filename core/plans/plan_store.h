// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/plan.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::plans {

// By metric, the shop's before a person's.
[[nodiscard]] Result<std::vector<Plan>> plansOf(storage::Database& database, Month month);
[[nodiscard]] Result<> writePlan(storage::Database& database, const Plan& plan); // in place of an earlier one
[[nodiscard]] Result<> removePlan(storage::Database& database, const Plan& plan);

} // namespace priyom::plans
