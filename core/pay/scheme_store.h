// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pay/stored_scheme.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::pay {

// As the version after the last of its name.
[[nodiscard]] Result<StoredScheme> insertScheme(storage::Database& database, const QString& name,
                                                const QByteArray& body);
[[nodiscard]] Result<std::optional<StoredScheme>> newestScheme(storage::Database& database, const QString& name);
[[nodiscard]] Result<StoredScheme> schemeById(storage::Database& database, SchemeId id); // NotFound
[[nodiscard]] Result<std::vector<StoredScheme>> allSchemes(storage::Database& database); // by name and version

// In place of an earlier one of the same mode from the same month.
[[nodiscard]] Result<> writeAssignment(storage::Database& database, const Assignment& assignment);
// What holds in that month: the last one in force, and the last one observed unless a later one in force ended that.
[[nodiscard]] Result<std::vector<Assignment>> assignmentsIn(storage::Database& database, PersonId person, Month month);
[[nodiscard]] Result<std::vector<Assignment>> allAssignments(storage::Database& database); // by person and month

} // namespace priyom::pay
