// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a client before they are booked: by which way they reach the shop, and by whom they are used to be served.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <optional>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// Of the latest request or call; none: nobody has heard of them yet.
[[nodiscard]] Result<ChannelId> lastChannel(storage::Database& database, ClientId client);
// Of the latest visit that came or is booked: of that service, else of any. None: there was no visit.
[[nodiscard]] Result<PersonId> lastSpecialist(storage::Database& database, ClientId client, ServiceId service);

} // namespace priyom::bookings
