// SPDX-License-Identifier: GPL-3.0-or-later
// When the services of visits are performed and what they keep: all that figures and the shade of a month need to know of
// them, read without their words.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// One service of a visit that was not cancelled.
struct ServiceTime
{
    VisitId visit;
    PersonId specialist;
    Period performed;
    Period kept; // with the buffers
    bool takes = true; // of the specialist's time: who did not come took none
};

// Those with a specialist that touch the period, in no order.
[[nodiscard]] Result<std::vector<ServiceTime>> serviceTimes(storage::Database& database, Period period);

} // namespace priyom::bookings
