// SPDX-License-Identifier: GPL-3.0-or-later
// When a lead is to be called back, as the task that says so has it. It is no edit of the lead: the version stays, or
// whoever works on the lead, and the undo of what was done to it, would find it changed by a task that was only done.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

[[nodiscard]] Result<> noteCallback(storage::Database& database, LeadId lead, std::optional<Instant> at);

} // namespace priyom::leads
