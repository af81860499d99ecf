// SPDX-License-Identifier: GPL-3.0-or-later
// The time that live visits take of people, rooms and devices, as the schema keeps it: buffers are in it. Read only, the
// triggers of the schema write it.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

struct TakenTime
{
    VisitId visit;
    Period period;
};

// What overlaps the period, by start.
[[nodiscard]] Result<std::vector<TakenTime>> takenOf(storage::Database& database, PersonId person, Period period);
[[nodiscard]] Result<std::vector<TakenTime>> takenOf(storage::Database& database, ResourceId resource, Period period);
// Damaged where it is not what the visits take, or two take the same: a program has written past the triggers.
[[nodiscard]] Result<> checkTaken(storage::Database& database);

} // namespace priyom::bookings
