// SPDX-License-Identifier: GPL-3.0-or-later
// An order of leads as strands: parts that one index gives as they stand, so that a page of a million costs what the page
// costs. Within a strand all have one rank.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead_list.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

struct Strand
{
    int rank = 0;
    std::optional<Stage> stage = {}; // by urgency, and the closed ones by term
    qint64 value = 0;                // the channel, service or person; 0: those that have none
};

// The channels, services or persons in their order; nothing for the other orders.
[[nodiscard]] Result<std::vector<qint64>> orderedValues(storage::Database& database, LeadOrder order);
// The strands of the order in its own direction, by what orderedValues() gave. By term: of the closed stages alone, what is
// open is dated by more than one index has.
[[nodiscard]] std::vector<Strand> strandsOf(LeadOrder order, const std::vector<qint64>& values);
// In the order, after the cursor.
[[nodiscard]] Result<std::vector<LeadCursor>> strandSlice(storage::Database& database, const LeadFilter& filter, LeadSorting sorting,
                                                          const Strand& strand, const std::optional<LeadCursor>& after, int limit);

} // namespace priyom::leads
