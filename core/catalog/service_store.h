// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

[[nodiscard]] Result<ServiceId> insertService(storage::Database& database, const Service& service); // service.id is not read
[[nodiscard]] Result<> updateService(storage::Database& database, const Service& service);
[[nodiscard]] Result<std::optional<Service>> serviceByName(storage::Database& database, const QString& name);
[[nodiscard]] Result<Service> serviceById(storage::Database& database, ServiceId id); // NotFound
[[nodiscard]] Result<std::vector<Service>> allServices(storage::Database& database);  // by name

} // namespace priyom::catalog
