// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_card.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

[[nodiscard]] Result<LeadCard> leadCard(storage::Database& database, LeadId id); // NotFound
[[nodiscard]] Result<std::vector<LeadCard>> leadCards(storage::Database& database, const std::vector<LeadId>& ids);

} // namespace priyom::leads
