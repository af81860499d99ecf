// SPDX-License-Identifier: GPL-3.0-or-later
// What was last done to a task and still stands: a change that was taken back leads to the one before it, and a
// deletion that was taken back, which left every row as it was, to the one before that.
#pragma once

#include "core/base/result.h"
#include "core/history/event.h"
#include "core/tasks/task.h"

#include <optional>

namespace priyom::storage {
class Database;
}

namespace priyom::tasks {

[[nodiscard]] Result<std::optional<history::Event>> standingChange(storage::Database& database, TaskId task);

} // namespace priyom::tasks
