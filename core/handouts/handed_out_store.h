// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule that went out before says of visits by now.
#pragma once

#include "core/base/result.h"
#include "core/bookings/visit.h"

namespace priyom::storage {
class Database;
}

namespace priyom::handouts {

// A service that somebody had and has no longer, or not at that time.
struct GoneService
{
    bookings::Visit visit; // as it is now
    int place = 1;
    Period was;
};

// Of a specialist whose schedule was taken out since: the services that were moved from them or to another time after
// the first such schedule, each once with the time it had last. What an undo gave back by itself is not told.
[[nodiscard]] Result<std::vector<GoneService>> goneSince(storage::Database& database, PersonId specialist,
                                                         Instant since);

} // namespace priyom::handouts
