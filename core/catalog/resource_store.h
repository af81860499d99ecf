// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/resource.h"

#include <map>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

[[nodiscard]] Result<ResourceId> insertResource(storage::Database& database, const Resource& resource); // resource.id is not read
[[nodiscard]] Result<> updateResource(storage::Database& database, const Resource& resource);           // NotFound
[[nodiscard]] Result<Resource> resourceById(storage::Database& database, ResourceId id);                // NotFound
[[nodiscard]] Result<std::optional<Resource>> resourceByName(storage::Database& database, const QString& name);
[[nodiscard]] Result<std::vector<Resource>> allResources(storage::Database& database); // rooms before devices, by name

// What a visit of the service is given: of each need those that are still in use, by name.
[[nodiscard]] Result<ServiceNeeds> usableNeeds(storage::Database& database, ServiceId service);
// Of every service that needs any, as the shop has set them.
[[nodiscard]] Result<std::map<ServiceId, ServiceNeeds>> allNeeds(storage::Database& database);
[[nodiscard]] Result<> writeNeeds(storage::Database& database, ServiceId service, const ServiceNeeds& needs);

} // namespace priyom::catalog
