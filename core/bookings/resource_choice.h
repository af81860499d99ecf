// SPDX-License-Identifier: GPL-3.0-or-later
// Which rooms and devices a visit gets of those that its service can do with.
#pragma once

#include "core/bookings/visit.h"
#include "core/base/result.h"
#include "core/catalog/resource.h"

#include <functional>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Of each need the one it has already, else the first that is free; where none is, the first of all: whose time it is then
// says the refusal of the write. By id.
[[nodiscard]] std::vector<ResourceId> chosen(const catalog::ServiceNeeds& needs, const std::vector<ResourceId>& had,
                                             const std::function<bool(ResourceId)>& isFree);
// Whether no other visit than this one has it at the time of that service.
[[nodiscard]] Result<bool> isFreeFor(storage::Database& database, ResourceId resource, VisitId visit, const VisitPart& part);
// For the service, its time and buffers; what is promised to others, though not written, is not free.
[[nodiscard]] Result<std::vector<ResourceId>> resourcesFor(storage::Database& database, VisitId visit, const VisitPart& part,
                                                           const std::function<bool(ResourceId)>& isPromised = {});

} // namespace priyom::bookings
