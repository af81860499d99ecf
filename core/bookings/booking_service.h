// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a lead and its visit: they are moved together, in one transaction with one event. Every refusal
// leaves everything as it was.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/booking_draft.h"
#include "core/staff/session.h"

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

struct CaseFile;

// Whether an event of that operation is one that undoLead() and undoVisit() take back.
[[nodiscard]] bool isOfWay(const QString& op);

inline constexpr int kLatest = 240; // minutes, as in the schema: whoever comes later has missed it

class BookingService final
{
public:
    BookingService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(BookingService)

    // MoveRefused with the rule's key; SlotTaken with who and from when to when; BadInput "reason" for one not in the list.
    [[nodiscard]] Result<Booked> moveLead(const staff::Session& session, const MoveDraft& draft);
    // A lead that is booked is at least Qualified. MoveRefused "visit_exists" where one is still ahead.
    [[nodiscard]] Result<Booked> book(const staff::Session& session, const BookDraft& draft);
    // Whoever has come in without a booking: a visit that begins with this minute and has come. Who is new to the shop has asked
    // by coming, and is a lead of the channel walk_in; who has an open request is that one; a regular without one has none.
    // Of who is booked that visit itself.
    [[nodiscard]] Result<Booked> walkIn(const staff::Session& session, const WalkInDraft& draft);
    // The same visit at another time. Of one that has come today only its end is moved: MoveRefused else.
    [[nodiscard]] Result<Booked> moveVisit(const staff::Session& session, VisitId visit, const Appointment& appointment);
    // Confirmed, Came, NoShow or Cancelled; the lead goes along.
    [[nodiscard]] Result<Booked> setVisit(const staff::Session& session, VisitId visit, VisitState to, const CancelWhy& why = {});
    // By how many minutes the client has said to come late, up to kLatest; 0: in time after all.
    [[nodiscard]] Result<Booked> noteLate(const staff::Session& session, VisitId visit, int minutes);
    // What is to be known about it; empty: nothing any more. BadInput "comment" for more than kLongestComment letters.
    [[nodiscard]] Result<Booked> commentVisit(const staff::Session& session, VisitId visit, const QString& comment);
    // One of several services alone: the others stay as they are. MoveRefused "only_service" where it is the only one.
    [[nodiscard]] Result<Booked> dropService(const staff::Session& session, VisitId visit, int place, const CancelWhy& why = {});
    // Takes the last action on the lead (or on a visit without one) back that still stands, as a new event: once more, the
    // one before it. Conflict where anything was changed since, or where that action is not the one that was meant;
    // MoveRefused "nothing_to_undo".
    [[nodiscard]] Result<Booked> undoLead(const staff::Session& session, LeadId lead, EventSeq meant = {});
    [[nodiscard]] Result<Booked> undoVisit(const staff::Session& session, VisitId visit, EventSeq meant = {});

private:
    [[nodiscard]] Result<Booked> takeInBooked(const staff::Session& session, const WalkInDraft& draft);
    [[nodiscard]] Result<Booked> undo(const staff::Session& session, const CaseFile& before, const QString& subject, qint64 id, EventSeq meant);

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::bookings
