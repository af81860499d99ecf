// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads a list shows, as ids in its order: every query runs along an index and stops at its limit, so that a
// million leads cost what the page costs.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_list.h"

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
// One stage's leads in the order of urgency, after the cursor.
[[nodiscard]] Result<std::vector<LeadCursor>> stageSlice(storage::Database& database, Stage stage, const LeadFilter& filter,
                                                         const std::optional<LeadCursor>& after, int limit);
// Leads of the stages by arrival, latest first, after the cursor.
[[nodiscard]] Result<std::vector<LeadCursor>> arrivalSlice(storage::Database& database, const LeadFilter& filter,
                                                           const std::optional<LeadCursor>& after, int limit);
// All of these clients that the filter lets through, in no order, with the instant that the order goes by.
[[nodiscard]] Result<std::vector<LeadCursor>> leadsOfClients(storage::Database& database, const std::vector<ClientId>& clients,
                                                             const LeadFilter& filter, LeadOrder order);
[[nodiscard]] Result<qint64> leadCount(storage::Database& database, const LeadFilter& filter);
// In the order of their numbers; no limit: 0.
[[nodiscard]] Result<std::vector<LeadLine>> leadLines(storage::Database& database, const LeadFilter& filter, qint64 limit);

} // namespace priyom::leads
