// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks what happened makes and which it ends: pure functions over one happening, the shop's settings and its hours.
// A cause is a text that the same happening always gives again, so that it makes its task at most once.
#pragma once

#include "core/schedule/working_clock.h"
#include "core/tasks/reminder_rule.h"
#include "core/tasks/task.h"

#include <vector>

namespace priyom::tasks {

enum class What {
    CallUnanswered,
    CallTalked,
    CallMissed, // theirs, that nobody took
    VisitPlanned, // booked, and not confirmed by the same action
    VisitMoved,   // likewise
    VisitTimed,   // has a time that it had not, whether it was booked or moved, confirmed or not
    VisitConfirmed,
    VisitCame,
    VisitMissed,
    VisitCancelled,
    LeadLost,
    LeadReopened,
};

struct Happening
{
    What what = What::CallTalked;
    Instant at;
    LeadId lead;
    ClientId client;      // used where there is no lead
    PersonId responsible; // whose the task is; none: the queue
    VisitId visit;
    Instant visitStart;
    TouchId touch;
    std::optional<Instant> wished; // when to call back, where somebody said
    std::optional<int> remindDays; // after how many days to ask a lost one again, where somebody said
};

// Empty = the rule is switched off.
struct RuleSettings
{
    std::optional<int> callBackMinutes = 60;
    std::optional<int> confirmDays = 1;  // before the visit
    std::optional<int> winBackDays = 1;  // after the missed one
    std::optional<int> askAfterDays = 1; // after the visit
    QTime ofDay = QTime(10, 0);          // when what is due on a day is due
    ReminderHours remind;

    friend bool operator==(const RuleSettings&, const RuleSettings&) = default;
};

struct Wanted
{
    TaskKind kind = TaskKind::Own;
    QString cause;
    Instant due;
    std::optional<Instant> until = {};

    friend bool operator==(const Wanted&, const Wanted&) = default;
};

struct Ending
{
    TaskKind kind = TaskKind::Own;
    TaskState as = TaskState::Done;

    friend bool operator==(const Ending&, const Ending&) = default;
};

// Due while the shop is open, and never in the past: a visit that is nearer than the day before it has no task to confirm
// it, the norm of a fresh booking watches that one. Only a visit's time wants more than one: each of its reminders is a cause.
[[nodiscard]] std::vector<Wanted> wantedBy(const Happening& happening, const RuleSettings& settings, const schedule::WorkingClock& hours, const Zone& zone);
// Which open tasks of this lead (of a visit: about this visit) are over with it.
[[nodiscard]] std::vector<Ending> endedBy(What what);
// Whether what is over with it is over about the client, by whichever request or visit it waited: who is booked or spoken
// with is not to be called back or won back as well.
[[nodiscard]] bool reachesClient(What what, TaskKind kind);
// What a refusal ended is wanted again when the request is reopened; its visit is cancelled, and with it what was about that.
[[nodiscard]] bool comesBackWithLead(TaskKind kind);

} // namespace priyom::tasks
