// SPDX-License-Identifier: GPL-3.0-or-later
// The single visits and sums behind a person's percents. Spam, and leads merged into another, are nobody's work.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/pay/facts.h"

namespace priyom::storage {
class Database;
}

namespace priyom::pay {

// As whom a person's own records are found (domain.md 2, «Whose it is»).
enum class Whose {
    Manager,    // booked it
    Specialist, // performed it
};

struct Turnover
{
    Money paid; // less refunds
    Money cost;
};

// Came visits that start in the period with what was paid for them to date, where that is positive, by start. A repeat:
// booked after the start of the client's previous Came visit and within 30 × 24 h of it.
[[nodiscard]] Result<std::vector<PaidVisit>> paidVisitsIn(storage::Database& database, Period period, PersonId person,
                                                          Whose whose);

// Payments of the period for the person's visits.
[[nodiscard]] Result<Turnover> servicesPaidIn(storage::Database& database, Period period, PersonId person, Whose whose);
// Payments of the period without a visit: for who took them.
[[nodiscard]] Result<Turnover> goodsPaidIn(storage::Database& database, Period period, PersonId taker);

} // namespace priyom::pay
