// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bookings/visit_list.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Says in each row which rooms and devices its visit holds: rooms first, each by name.
[[nodiscard]] Result<> nameRooms(storage::Database& database, std::vector<VisitRow>& rows);

} // namespace priyom::bookings
