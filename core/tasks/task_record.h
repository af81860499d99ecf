// SPDX-License-Identifier: GPL-3.0-or-later
// A change of a task in somebody's transaction, with its event and what an undo needs.
#pragma once

#include "core/history/change.h"
#include "core/tasks/task.h"

namespace priyom::tasks {

[[nodiscard]] Result<Task> makeInChange(history::Change& change, Task task);
// Writes `after` where it differs and records `op` with the values before.
[[nodiscard]] Result<Task> saveInChange(history::Change& change, const char* op, const Task& before, Task after, QJsonObject detail = {});
// The columns that an undo puts back: person, due, until, state, closed.
void putBack(Task& task, const QJsonObject& was);

} // namespace priyom::tasks
