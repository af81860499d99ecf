// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookings/visit_list.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Says in each row what is noted on the request of its visit.
[[nodiscard]] Result<> readNotes(storage::Database& database, std::vector<VisitRow>& rows);

} // namespace priyom::bookings
