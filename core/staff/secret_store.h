// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/staff/way.h"

#include <QByteArray>

#include <map>
#include <set>

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

// Empty where the person has none.
[[nodiscard]] Result<QByteArray> secretHash(storage::Database& database, PersonId person, Way way);
[[nodiscard]] Result<> putSecretHash(storage::Database& database, PersonId person, Way way, const QByteArray& hash, Instant at);
// By which ways each person can sign in.
[[nodiscard]] Result<std::map<PersonId, std::set<Way>>> waysOfAll(storage::Database& database);

} // namespace priyom::staff
