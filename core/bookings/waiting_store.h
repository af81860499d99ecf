// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bookings/waiting.h"

#include <functional>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// An entry with the names behind it.
struct WaitingRow
{
    Waiting waiting;
    QString clientName;
    QString clientPhone;
    QString clientHandle;
    QString serviceName;
    QString specialistName;
    LeadId lead; // the request as it stands now, where it was found to be the same as another one
};

[[nodiscard]] Result<WaitingId> insertWaiting(storage::Database& database, const Waiting& waiting);
[[nodiscard]] Result<> removeWaiting(storage::Database& database, WaitingId id);
[[nodiscard]] Result<> setWaitingClosed(storage::Database& database, WaitingId id, std::optional<Instant> at);
// The time that the visit had when it was asked for is said anew, of those who want an earlier one.
[[nodiscard]] Result<> moveWaiting(storage::Database& database, VisitId visit, const std::function<Instant(Instant)>& anew);
[[nodiscard]] Result<Waiting> waitingById(storage::Database& database, WaitingId id); // NotFound
// Those that are still wanted, who waits longest first: not given up, not over, and not met by a visit since; of one client,
// or of all.
[[nodiscard]] Result<std::vector<WaitingRow>> openWaiting(storage::Database& database, const Zone& zone, Instant now, ClientId client = {});

} // namespace priyom::bookings
