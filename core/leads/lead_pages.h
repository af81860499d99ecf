// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads a page holds: along the strands of the order where an index gives it, else the first of all that the filter
// lets through.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_waits.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

struct Few
{
    int clients = 500; // a text that so few have is answered from them; one that many have is soon met along the order's index
    int leads = 5000;  // so few are sorted sooner than met one by one among all clients, services or persons
};

// At most so many, in the order, after the cursor. What is late is so at `now`, or when the cursor's page was read.
[[nodiscard]] Result<std::vector<LeadCursor>> leadsInOrder(storage::Database& database, const LeadFilter& filter, LeadSorting sorting,
                                                           const std::optional<LeadCursor>& after, int limit, Instant now, Few few = {});
// Of all its pages.
[[nodiscard]] Result<qint64> leadsIn(storage::Database& database, const LeadFilter& filter, Instant now);
// The same by stage; nothing where a search finds so many clients that counting costs more than reading.
[[nodiscard]] Result<std::optional<StageCounts>> leadsByStage(storage::Database& database, const LeadFilter& filter, Instant now, Few few = {});
[[nodiscard]] Result<LeadWaits> leadWaits(storage::Database& database, const LeadFilter& filter, Instant now);

} // namespace priyom::leads
