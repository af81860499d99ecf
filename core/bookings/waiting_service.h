// SPDX-License-Identifier: GPL-3.0-or-later
// The list of who wants an earlier or another time, and whom to call when a window opens. It is the shop's: whoever
// books may call anybody on it.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/booking_draft.h"
#include "core/bookings/visit_list.h"
#include "core/bookings/waiting_store.h"
#include "core/staff/session.h"

namespace priyom::bookings {

// Somebody whom a window suits, and what would be booked.
struct WaitingFit
{
    WaitingRow row;
    FreeWindow window; // theirs, with something of what opened in it
};

struct WaitingAdded
{
    Waiting waiting;
    EventSeq event;
};

class WaitingService final
{
public:
    WaitingService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(WaitingService)

    // BadInput for words that are not known, "until" that has passed; MoveRefused "visit_over"; Conflict "waiting",
    // "known" where they wait for the same already.
    [[nodiscard]] Result<WaitingAdded> add(const staff::Session& session, const WaitingDraft& draft);
    // Those that are still wanted, who waits longest first.
    [[nodiscard]] Result<std::vector<WaitingRow>> list(const staff::Session& session) const;
    // Whom any of these times suits, and who can be booked for it, also together with what is free beside it: most fitting
    // first, everybody once.
    [[nodiscard]] Result<std::vector<WaitingFit>> fitting(const staff::Session& session,
                                                          const std::vector<FreedTime>& opened) const;
    // Given up; one that got the time is over by itself.
    [[nodiscard]] Result<EventSeq> close(const staff::Session& session, WaitingId id);
    // Takes either back by its event: MoveRefused "nothing_to_undo", Conflict where it was changed since.
    [[nodiscard]] Result<Waiting> undo(const staff::Session& session, EventSeq event);

    static constexpr int kLongestNote = 200;
    static constexpr int kUsualDays = 30; // that an entry holds

private:
    [[nodiscard]] Result<std::optional<FreeWindow>> windowFor(const staff::Session& session, const WaitingRow& row,
                                                              const std::optional<Visit>& visit, const FreedTime& opened,
                                                              const Zone& zone) const;

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::bookings
