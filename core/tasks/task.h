// SPDX-License-Identifier: GPL-3.0-or-later
// Something to do by an instant, for a person or for whoever is free, about one lead or one client. A rule's task says
// by its kind what it is; words are needed only for one made by hand.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace priyom {

using TaskId = Id<struct TaskTag>;

} // namespace priyom

namespace priyom::tasks {

enum class TaskKind {
    Own,      // by hand
    CallBack, // nobody answered
    Confirm,  // the day before a visit
    WinBack,  // after a no-show, or after a refusal: then of no visit
    AskAfter, // how the visit was
    Remind,   // the client, of a visit
};
enum class TaskState {
    Open,
    Done,
    Cancelled, // not needed any more, or not wanted
    Withdrawn, // what caused it was taken back; the same cause opens it again
};

inline constexpr TaskKind kAllTaskKinds[] = {TaskKind::Own,     TaskKind::CallBack, TaskKind::Confirm,
                                             TaskKind::WinBack, TaskKind::AskAfter, TaskKind::Remind};
inline constexpr TaskState kAllTaskStates[] = {TaskState::Open, TaskState::Done, TaskState::Cancelled, TaskState::Withdrawn};

[[nodiscard]] QLatin1String taskKindKey(TaskKind kind); // own, call_back, confirm, win_back, ask_after, remind
[[nodiscard]] std::optional<TaskKind> taskKindFromKey(const QString& key);
[[nodiscard]] QLatin1String taskStateKey(TaskState state); // open, done, cancelled, withdrawn
[[nodiscard]] std::optional<TaskState> taskStateFromKey(const QString& key);

struct Task
{
    TaskId id;
    TaskKind kind = TaskKind::Own;
    QString cause; // empty: by hand
    PersonId person; // none: the queue
    LeadId lead;     // or else the client
    ClientId client;
    VisitId visit; // the one that a rule made it for
    QString text;
    Instant dueAt;
    std::optional<Instant> until; // from then on it is worth nothing: a reminder of a visit that has begun
    TaskState state = TaskState::Open;
    Instant madeAt;
    std::optional<Instant> closedAt;
    int version = 1;
    QString origin = {}; // idempotency, as for leads

    friend bool operator==(const Task&, const Task&) = default;
};

[[nodiscard]] inline bool isOver(const Task& task, Instant now)
{
    return task.until && *task.until <= now;
}

} // namespace priyom::tasks
