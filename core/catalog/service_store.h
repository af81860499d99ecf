// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/search_words.h"
#include "core/catalog/catalog.h"

#include <utility>
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
// Whose folded name holds the words, also of those no longer offered.
[[nodiscard]] Result<std::vector<std::pair<ServiceId, QString>>> servicesByText(storage::Database& database, const std::vector<SearchWord>& words);

} // namespace priyom::catalog
