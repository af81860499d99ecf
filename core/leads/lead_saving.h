// SPDX-License-Identifier: GPL-3.0-or-later
// A lead written as it is now, with the event that says what it was.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_follower.h"

namespace priyom::history {
class Change;
}

namespace priyom::leads {

// `after` is given the version it has in the database. Without a follower nothing else is changed by it.
[[nodiscard]] Result<> saveInChange(history::Change& change, const char* op, const Lead& before, Lead& after, const LeadFollower* follower = nullptr);

} // namespace priyom::leads
