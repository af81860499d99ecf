// SPDX-License-Identifier: GPL-3.0-or-later
// The bin itself, and what stands on a record that somebody wants to delete.
#pragma once

#include "core/base/result.h"
#include "core/bin/bin_line.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::bin {

struct BinEntry
{
    BinLine line;
    QByteArray content;
};

[[nodiscard]] Result<> insertEntry(storage::Database& database, const BinEntry& entry);
[[nodiscard]] Result<std::optional<BinEntry>> entryOf(storage::Database& database, EventSeq deletion);
[[nodiscard]] Result<> removeEntry(storage::Database& database, EventSeq deletion);
// Deleted since then, newest first; what one person deleted or had where one is given.
[[nodiscard]] Result<std::vector<BinLine>> entriesSince(storage::Database& database, Instant since, PersonId person, int limit);
[[nodiscard]] Result<std::vector<BinEntry>> entriesOf(storage::Database& database, ClientId client);
[[nodiscard]] Result<> setEntryClient(storage::Database& database, EventSeq deletion, ClientId client);
// What was deleted before then is gone for good; how many.
[[nodiscard]] Result<int> purgeBefore(storage::Database& database, Instant before);

struct OnLead
{
    bool merged = false;   // into another one
    bool call = false;     // somebody is calling now
    bool money = false;    // on it or on one of its visits
    bool happened = false; // a visit that came or was missed
};
[[nodiscard]] Result<OnLead> standsOn(storage::Database& database, LeadId lead);
// A record of any kind, a consent or another client merged into it, also in the bin; or it is merged itself. A task that was
// taken back is none.
[[nodiscard]] Result<bool> isTied(storage::Database& database, ClientId client);

} // namespace priyom::bin
