// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead_card.h"
#include "core/leads/owed_store.h"

// The visit that a lead is about now: the one that takes time, else the one made last, whatever the clock said then.
#define PRIYOM_VISIT_OF_LEAD                                                                                                \
    "(SELECT other.id FROM visit AS other WHERE other.lead_id = lead.id "                                                   \
    "ORDER BY CASE WHEN other.state IN ('planned', 'confirmed', 'came') THEN 0 ELSE 1 END, other.id DESC LIMIT 1)"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

// With what is owed to it at that instant. NotFound.
[[nodiscard]] Result<LeadCard> leadCard(storage::Database& database, LeadId id, Instant now);
// Of many what is owed was read once for all of them.
[[nodiscard]] Result<std::vector<LeadCard>> leadCards(storage::Database& database, const std::vector<LeadId>& ids, const OwedLeads& owed);

} // namespace priyom::leads
