// SPDX-License-Identifier: GPL-3.0-or-later
// The index of words in notes follows the rows: triggers note what changed, and whoever commits has it taken in here
// first, so that no reader ever sees a row without its words.
#pragma once

#include "core/base/result.h"

namespace priyom::storage {

class Database;

// Within the transaction that changed the rows. Costs one look where nothing was written in words.
[[nodiscard]] Result<> indexNotes(Database& database);

} // namespace priyom::storage
