// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

[[nodiscard]] Result<std::vector<ResourceId>> resourcesOf(storage::Database& database, VisitId visit); // by id
// SlotTaken from the schema where another live visit has one of them at that time.
[[nodiscard]] Result<> giveResources(storage::Database& database, VisitId visit, const std::vector<ResourceId>& resources);
[[nodiscard]] Result<> takeResourcesBack(storage::Database& database, VisitId visit);

} // namespace priyom::bookings
