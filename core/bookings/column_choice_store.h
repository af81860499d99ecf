// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookings/column_choice.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Everybody in the shop's order where none was kept.
[[nodiscard]] Result<ColumnChoice> columnChoiceOf(storage::Database& database, PersonId person);
[[nodiscard]] Result<> putColumnChoice(storage::Database& database, PersonId person, const ColumnChoice& choice);

} // namespace priyom::bookings
