// SPDX-License-Identifier: GPL-3.0-or-later
// A lead and its current visit in one hand: read together, changed together, written with one event. No other code writes
// either's stage or state, which is why they cannot contradict each other.
#pragma once

#include "core/bookings/booking_draft.h"
#include "core/history/change.h"

namespace priyom::bookings {

struct CaseFile
{
    std::optional<leads::Lead> lead;
    std::optional<Visit> visit; // the one that takes time, else the one booked last; an id of 0: not yet written

    bool bookerHasLeft = false; // of a visit without a lead

    [[nodiscard]] bool visitIsAhead() const { return visit && isAhead(visit->state); }
    // Whose it is for the right «own»: the lead's responsible, else who booked the visit and is still there; else anybody's.
    [[nodiscard]] PersonId whose() const { return lead ? lead->manager : visit && !bookerHasLeft ? visit->manager : PersonId(); }
};

[[nodiscard]] Result<CaseFile> caseOfLead(storage::Database& database, LeadId lead);
[[nodiscard]] Result<CaseFile> caseOfVisit(storage::Database& database, VisitId visit);

// Where an event holds what the rules of tasks did by the same action, for its undo.
inline constexpr QLatin1String kTaskTrace("tasks");
inline constexpr QLatin1String kDropped("dropped"); // the service that was cancelled alone
inline constexpr QLatin1String kNewRequest("lead_new"); // that was made by the same action, and goes with its undo
inline constexpr QLatin1String kLostComment("lost_comment"); // in what an undo puts back: people's words
inline constexpr QLatin1String kVisitComment("visit_comment"); // likewise
inline constexpr QLatin1String kCommented("commented"); // the comment of a visit that stood is another one: its words are kept beside history

// Writes what differs and what the rules of tasks make of it, records `op` with the values before, commits. SlotTaken says whose time and which visit has it.
[[nodiscard]] Result<Booked> save(history::Change& change, const char* op, const CaseFile& before, CaseFile after, QJsonObject detail = {},
                                  std::optional<int> remindDays = {});
// The write alone: what save() and an undo share.
[[nodiscard]] Result<> write(storage::Database& database, const CaseFile& before, CaseFile& after);

} // namespace priyom::bookings
