// SPDX-License-Identifier: GPL-3.0-or-later
// How the second and later services of a visit are kept.
#pragma once

#include "core/base/result.h"
#include "core/bookings/visit.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Those of whom it is known when and by whom, by start.
[[nodiscard]] Result<std::vector<VisitPart>> laterParts(storage::Database& database, VisitId visit);
// After those that an import named without a time. SlotTaken from the schema.
[[nodiscard]] Result<> writeLaterParts(storage::Database& database, VisitId visit, const std::vector<VisitPart>& parts);
[[nodiscard]] Result<> removeLaterParts(storage::Database& database, VisitId visit);

} // namespace priyom::bookings
