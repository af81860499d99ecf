// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a task and still stands, and the last of it: a change that was taken back leads to the one before
// it, and a deletion that was taken back, which left every row as it was, to the one before that.
#pragma once

#include "core/base/result.h"
#include "core/history/event.h"
#include "core/tasks/task.h"

#include <optional>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::tasks {

// The newest first.
[[nodiscard]] Result<std::vector<history::Event>> standingChanges(storage::Database& database, TaskId task);
[[nodiscard]] Result<std::optional<history::Event>> standingChange(storage::Database& database, TaskId task);

} // namespace priyom::tasks
