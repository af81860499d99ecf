// SPDX-License-Identifier: GPL-3.0-or-later
// The queue goes to those whose shift has begun, by the shop's rule. Nobody asks for it: it is done by whatever watches
// over those who wait, in nobody's name.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/leads/lead_follower.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

// How many were given to somebody. What somebody has put there by hand lies until it is taken, or a shift begins after that. What has lain for longer than a month, as an import may bring it, is left where it is.
[[nodiscard]] Result<int> handOutQueue(storage::Database& database, const QString& device, Instant now, const LeadFollower* follower = nullptr);

} // namespace priyom::leads
