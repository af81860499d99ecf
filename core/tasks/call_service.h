// SPDX-License-Identifier: GPL-3.0-or-later
// A call with its clock, and what is done after it: the touch and the task that follows from its result are one
// transaction. What is being called stands in the database, so that a crash loses no call.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/leads/lead.h"
#include "core/staff/session.h"
#include "core/tasks/task_rules.h"
#include "core/touches/open_call.h"
#include "core/touches/touch.h"

#include <QString>

namespace priyom::storage {
class Database;
}
namespace priyom::history {
class Change;
}

namespace priyom::tasks {

enum class CallOutcome { Reached, NotReached, Booked, Refused };

inline constexpr CallOutcome kAllCallOutcomes[] = {CallOutcome::Reached, CallOutcome::NotReached, CallOutcome::Booked, CallOutcome::Refused};

[[nodiscard]] QLatin1String callOutcomeKey(CallOutcome outcome); // reached, not_reached, booked, refused
[[nodiscard]] std::optional<CallOutcome> callOutcomeFromKey(const QString& key);

struct CallEnd
{
    CallOutcome outcome = CallOutcome::Reached;
    std::optional<Instant> callBackAt; // empty: of NotReached by the shop's rule, of the others not at all
    touches::Direction direction = touches::Direction::Out; // In: they called, and it was written down here
    std::optional<Instant> talkedUntil = {}; // when the result was asked for; empty: now. What is booked after the talk is none of it
};

struct CallEnded
{
    TouchId touch;
    LeadId lead;
    std::optional<TaskId> task; // to call back
    ClientId client = {};       // of a call about no lead
    bool isOthersLead = false;  // the lead was given to somebody else meanwhile: no further step here is this person's
};

// The call that is on, and with whom: whoever began it is told that, whosever the lead is by now.
struct RunningCall
{
    touches::OpenCall call;
    QString clientName;
    QString clientHandle;
    QString clientPhone;
};

class CallService final
{
public:
    CallService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(CallService)

    [[nodiscard]] Result<std::optional<touches::OpenCall>> running(const staff::Session& session) const;
    [[nodiscard]] Result<std::optional<RunningCall>> runningWith(const staff::Session& session) const;
    // MoveRefused "call_runs" while the person is in another one.
    [[nodiscard]] Result<touches::OpenCall> start(const staff::Session& session, LeadId lead);
    // The same of a client: about the open request where there is one that is this person's to work on, else about none.
    [[nodiscard]] Result<touches::OpenCall> startWith(const staff::Session& session, ClientId client);
    // One's own call can always be ended. NotFound where no call runs; BadInput for a time to call back that has passed, and for a call of theirs that was not
    // answered: that is a missed one.
    [[nodiscard]] Result<CallEnded> end(const staff::Session& session, const CallEnd& end);
    // Theirs, that nobody took: to be called back by the norm. The one before it that was to be called back is that one.
    [[nodiscard]] Result<CallEnded> missed(const staff::Session& session, LeadId lead);
    // Takes back the end of a call or a missed one, with what followed: the call goes on where no other runs.
    [[nodiscard]] Result<CallEnded> undo(const staff::Session& session, TouchId touch);
    // There was no call: nothing is left of it but the events.
    [[nodiscard]] Result<> drop(const staff::Session& session);
    // The call that was dropped, by the number of that event, goes on since when it began. Conflict where another runs.
    [[nodiscard]] Result<touches::OpenCall> undoDrop(const staff::Session& session, EventSeq dropped);
    // The call that was begun by a slip is none. Conflict where it does not run any more.
    [[nodiscard]] Result<touches::OpenCall> undoStart(const staff::Session& session, EventSeq started);

private:
    [[nodiscard]] Result<touches::OpenCall> begin(history::Change& change, const touches::OpenCall& call);
    [[nodiscard]] Result<> follow(history::Change& change, const staff::Session& session, const char* op,
                                  CallEnded& ended, Happening happening, const std::optional<leads::Lead>& before = {});

    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::tasks
