// SPDX-License-Identifier: GPL-3.0-or-later
// The schema only says that the slot is taken; people ask by whom and until when.
#pragma once

#include "core/base/result.h"
#include "core/bookings/visit.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// SlotTaken becomes one with the name of the specialist, room or device and from when to when a visit has it, its buffers
// included; any other error stays.
[[nodiscard]] Error whoHasIt(storage::Database& database, const Visit& visit, const Error& error);

} // namespace priyom::bookings
