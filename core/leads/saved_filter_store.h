// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/saved_filter.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

// In place of the one of that name.
[[nodiscard]] Result<> putSavedFilter(storage::Database& database, PersonId person, const SavedFilter& filter);
[[nodiscard]] Result<std::vector<SavedFilter>> savedFiltersOf(storage::Database& database, PersonId person); // by name
[[nodiscard]] Result<> removeSavedFilter(storage::Database& database, PersonId person, const QString& name);

} // namespace priyom::leads
