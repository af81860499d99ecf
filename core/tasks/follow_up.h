// SPDX-License-Identifier: GPL-3.0-or-later
// The rules at work inside the action that causes them: what they make and end is written in its transaction, and what it
// leaves is what an undo of that action takes back.
#pragma once

#include "core/history/change.h"
#include "core/leads/lead.h"
#include "core/tasks/task_rules.h"

namespace priyom::tasks {

// The open tasks that the happening ends: those that were there before it.
[[nodiscard]] Result<std::vector<Task>> waitingFor(storage::Database& database, const Happening& happening);

[[nodiscard]] Result<RuleSettings> readRuleSettings(storage::Database& database);

struct FollowUp
{
    std::vector<TaskId> made;
    QJsonObject trace; // for takeBackInChange(); empty: nothing was done
};

// In their order: all that happened by one action.
[[nodiscard]] Result<FollowUp> followUpInChange(history::Change& change, const std::vector<Happening>& happenings);
// A request has another responsible: its open tasks go with it, but for those that are somebody else's and the one that is
// being done by that. A trace likewise.
[[nodiscard]] Result<QJsonObject> handInChange(history::Change& change, const leads::Lead& before, const leads::Lead& after, TaskId done = {});
// Withdraws what was made, opens what was ended and gives back what was handed on, but for what somebody has changed since; a
// reminder of a time that is none any more goes in any case.
[[nodiscard]] Result<> takeBackInChange(history::Change& change, const QJsonObject& trace);

} // namespace priyom::tasks
