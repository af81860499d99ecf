// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/repertoire.h"

#include <map>

namespace priyom::storage {
class Database;
}

namespace priyom::catalog {

// Of those who have one.
using Repertoires = std::map<PersonId, Repertoire>;

[[nodiscard]] Result<Repertoire> repertoireOf(storage::Database& database, PersonId person);
[[nodiscard]] Result<Repertoires> allRepertoires(storage::Database& database);
// Instead of what there was.
[[nodiscard]] Result<> writeRepertoire(storage::Database& database, PersonId person, const Repertoire& theirs);

} // namespace priyom::catalog
