// SPDX-License-Identifier: GPL-3.0-or-later
// To whom something is owed, read along the calls, hand-overs and unanswered requests of the last days: however many leads
// there are, those are few.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_owed.h"

#include <map>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

using OwedLeads = std::map<LeadId, Owed>;

// Open leads only.
[[nodiscard]] Result<OwedLeads> readOwed(storage::Database& database, Instant now);
// Who has an open task to be called back, at whatever stage.
[[nodiscard]] Result<std::vector<LeadId>> leadsToCall(storage::Database& database);
[[nodiscard]] Result<Owed> owedTo(storage::Database& database, LeadId lead, Instant now);

} // namespace priyom::leads
