// SPDX-License-Identifier: GPL-3.0-or-later
// How visits are kept. Writes that would overlap another visit of the specialist, of a room or a device come back as SlotTaken
// from the schema; whoHasIt() then says which one.
#pragma once

#include "core/base/result.h"
#include "core/bookings/visit_list.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// The longest visit there can be, as in the schema: it bounds a look-up by start.
inline constexpr Milliseconds kLongestVisit(599'940'000);

[[nodiscard]] Result<VisitId> insertVisit(storage::Database& database, const Visit& visit); // visit.id is not read
[[nodiscard]] Result<> insertExtra(storage::Database& database, VisitId visit, int position, ServiceId service, Money price);
// As updateLead: Conflict where somebody changed it since it was read.
[[nodiscard]] Result<> updateVisit(storage::Database& database, const Visit& visit);
// Only for the undo of a booking. Conflict where it has changed, or something (a payment) hangs on it.
[[nodiscard]] Result<> removeVisit(storage::Database& database, const Visit& visit);
// That begin later than the instant and have no outcome but a cancellation, by start.
[[nodiscard]] Result<std::vector<VisitId>> visitsToCome(storage::Database& database, Instant now);
[[nodiscard]] Result<Visit> visitById(storage::Database& database, VisitId id); // NotFound
[[nodiscard]] Result<std::optional<Visit>> visitByKey(storage::Database& database, const QString& key);
[[nodiscard]] Result<std::vector<Visit>> visitsOfLead(storage::Database& database, LeadId lead); // made last first, whatever the clock said
[[nodiscard]] Result<std::vector<Visit>> visitsOfClient(storage::Database& database, ClientId client, int limit); // latest booking first
// Starting in the period, by start, with the names behind; an invalid specialist: everybody's.
[[nodiscard]] Result<std::vector<VisitRow>> visitRows(storage::Database& database, Period period, PersonId specialist);
// Every visit that touches the period, by start, with the names behind: what a calendar shows of it. As of visitRows.
[[nodiscard]] Result<std::vector<VisitRow>> rowsWithin(storage::Database& database, Period period, PersonId specialist = {});
// When the visits of these rows begin, the first and the last of them: a later service may stand here without the first one.
[[nodiscard]] Period beginsOf(const std::vector<VisitRow>& rows); // of some
// To begin from then on, planned or confirmed, of services that need a room or a device.
[[nodiscard]] Result<std::vector<VisitRow>> needyRows(storage::Database& database, Instant from);
// Ended before the instant and neither come, missed nor cancelled, the earliest first; of one manager's leads and bookings
// and of nobody's, where one is given: whoever has left answers for nothing. What an import brought stands outside.
// How many such of a history that was brought in.
[[nodiscard]] Result<int> unresolvedOfHistory(storage::Database& database, Instant endedBy, PersonId manager);
[[nodiscard]] Result<std::vector<VisitRow>> unresolvedRows(storage::Database& database, Instant endedBy, PersonId manager, int limit);

} // namespace priyom::bookings
