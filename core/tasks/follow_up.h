// SPDX-License-Identifier: GPL-3.0-or-later
// The rules at work inside the action that causes them: what they make and end is written in its transaction, and what it
// leaves is what an undo of that action takes back.
#pragma once

#include "core/history/change.h"
#include "core/tasks/task_rules.h"

namespace priyom::tasks {

[[nodiscard]] Result<RuleSettings> readRuleSettings(storage::Database& database);

struct FollowUp
{
    std::optional<TaskId> made;
    QJsonObject trace; // for takeBackInChange(); empty: nothing was done
};

[[nodiscard]] Result<FollowUp> followUpInChange(history::Change& change, const Happening& happening);
// Withdraws what was made and opens what was ended, but for what somebody has changed since.
[[nodiscard]] Result<> takeBackInChange(history::Change& change, const QJsonObject& trace);

} // namespace priyom::tasks
