// SPDX-License-Identifier: GPL-3.0-or-later
// To whom something is owed, read along the calls and hand-overs of the last days: however many leads there are, those
// are few.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_owed.h"

#include <map>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

using OwedLeads = std::map<LeadId, Owed>;

// Open leads only.
[[nodiscard]] Result<OwedLeads> readOwed(storage::Database& database, Instant now);
[[nodiscard]] Result<Owed> owedTo(storage::Database& database, LeadId lead, Instant now);

} // namespace priyom::leads
