// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/leads/lead_draft.h"
#include "core/staff/session.h"
#include "core/touches/touch_follower.h"

namespace priyom::storage {
class Database;
}

namespace priyom::touches {

class TouchService final
{
public:
    // Without a follower a touch is a touch and nothing else.
    TouchService(storage::Database& database, const Clock& clock, const TouchFollower* follower = nullptr)
        : m_database(database), m_clock(clock), m_follower(follower)
    {
    }
    Q_DISABLE_COPY_MOVE(TouchService)

    // Without a person and without a bot it is the session's; without an instant it is now; the client is the lead's.
    // An origin that is known already: that touch, and nothing is written. A first reply is noted on the lead.
    [[nodiscard]] Result<TouchId> add(const staff::Session& session, Touch touch);
    // The same inside another action's transaction.
    [[nodiscard]] static Result<TouchId> addInChange(history::Change& change, const staff::Session& session, Touch touch);

    // The call that somebody began with a lead of theirs, though it may be another's by now.
    [[nodiscard]] static Result<TouchId> addOwnCallInChange(history::Change& change, const staff::Session& session, Touch call);

    // A request and the call in which it was told, as one action. Whose role may take requests in and not note calls on
    // other people's, notes none.
    [[nodiscard]] Result<LeadId> addLead(const staff::Session& session, const leads::LeadDraft& draft, Touch told);
    // The same request once more: a further word on an open lead, with what was said beside it, as one action. A wish stands
    // before the one that was there.
    [[nodiscard]] Result<TouchId> addAgain(const staff::Session& session, Touch told, const leads::LeadEdit& said, const QString& manager);
    // Within a day takes away what was noted by a slip of the hand: a first reply that it was is none then. One's own words
    // also of a lead that is somebody else's by now; Conflict where these gave it away and it was gone on with, and where what
    // was said with them was written over. MoveRefused "nothing_to_undo" after a day, and for what an import brought.
    [[nodiscard]] Result<Touch> undo(const staff::Session& session, TouchId id);
    [[nodiscard]] static Result<Touch> undoInChange(history::Change& change, const staff::Session& session, TouchId id);

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const TouchFollower* m_follower;
};

} // namespace priyom::touches
