// SPDX-License-Identifier: GPL-3.0-or-later
// The queue: leads that nobody answers for.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

struct QueueLine
{
    LeadId lead;
    QString channelKey;
    Instant arrivedAt;
    bool wasAssigned = false; // by somebody's hand, once
};

// Those nobody has taken yet that arrived since then; who waits the longest first.
[[nodiscard]] Result<std::vector<QueueLine>> newInQueue(storage::Database& database, Instant since, int limit);
// Those whose story is still open: somebody's, and nobody's.
[[nodiscard]] Result<std::vector<QueueLine>> openLeadsOf(storage::Database& database, PersonId person);
[[nodiscard]] Result<std::vector<LeadId>> leadsInQueue(storage::Database& database);

} // namespace priyom::leads
