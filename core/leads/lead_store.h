// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/leads/lead.h"

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

[[nodiscard]] Result<LeadId> insertLead(storage::Database& database, const Lead& lead); // lead.id is not read
// Writes every column where the version is still the one that was read, and raises it; Conflict where it is not.
[[nodiscard]] Result<> updateLead(storage::Database& database, const Lead& lead);
[[nodiscard]] Result<Lead> leadById(storage::Database& database, LeadId id); // NotFound
// The same before anything is done to it: MoveRefused "lead", "joined" for one that was found to be the same as another,
// because nobody sees it any more (domain.md 4).
[[nodiscard]] Result<Lead> leadToWork(storage::Database& database, LeadId id);
[[nodiscard]] Result<std::optional<Lead>> leadByOrigin(storage::Database& database, const QString& origin);
// Of a draft with that key (lead_draft.h), which was saved already; an empty key is nobody's.
[[nodiscard]] Result<std::optional<Lead>> leadByKey(storage::Database& database, const QString& key);
[[nodiscard]] Result<bool> hasLeads(storage::Database& database); // anybody's, of any status and age
// The client's latest lead that is not yet Came or Lost; `whose`: of that person's and of the queue's alone.
[[nodiscard]] Result<std::optional<Lead>> openLeadOfClient(storage::Database& database, ClientId client, std::optional<PersonId> whose = {});

// With another request, before this one.
[[nodiscard]] Result<bool> hasAskedBefore(storage::Database& database, const Lead& lead);

} // namespace priyom::leads
