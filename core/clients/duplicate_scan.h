// SPDX-License-Identifier: GPL-3.0-or-later
// Which clients of a shop look alike, without comparing each with each: all signs are laid side by side once, and only
// those that share one are judged by the rule. The work grows as the number of clients, also at 300,000.
#pragma once

#include "core/base/result.h"
#include "core/clients/duplicate_rule.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::clients {

struct DuplicatePair
{
    Client first; // the one that was there before
    Client second;
    DuplicateReason reason = DuplicateReason::NearPhone;
};

// All pairs of the shop but those known to be two people; the stronger reason first, then the latest.
[[nodiscard]] Result<std::vector<DuplicatePair>> scanDuplicates(storage::Database& database, int limit);
// Who may be the same person as this one, by indexes alone: asked with every card.
[[nodiscard]] Result<std::vector<DuplicatePair>> duplicatesOf(storage::Database& database, const Client& client, int limit);

} // namespace priyom::clients
