// SPDX-License-Identifier: GPL-3.0-or-later
// The board by its columns, how many a filter lets through, and all of them in one line each.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_list.h"
#include "core/leads/owed_store.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

struct BoardSlice
{
    qint64 count = 0;
    std::vector<LeadId> latest;
};

// Leads that came to the stage at `since` or later; the filter's stages are not looked at.
[[nodiscard]] Result<BoardSlice> boardSlice(storage::Database& database, Stage stage, Instant since, const LeadFilter& filter, int limit);
// Of these leads those that came to the stage before that; else as above.
[[nodiscard]] Result<std::vector<LeadId>> boardRest(storage::Database& database, Stage stage, Instant before, const LeadFilter& filter,
                                                    const OwedLeads& leads);
// Counted to the limit and no further; no limit: 0.
[[nodiscard]] Result<qint64> leadCount(storage::Database& database, const LeadFilter& filter, qint64 limit);
[[nodiscard]] Result<StageCounts> stageCounts(storage::Database& database, const LeadFilter& filter);
// In the order of their numbers; no limit: 0.
[[nodiscard]] Result<std::vector<LeadLine>> leadLines(storage::Database& database, const LeadFilter& filter, qint64 limit);

} // namespace priyom::leads
