// SPDX-License-Identifier: GPL-3.0-or-later
// The open tasks that are worth doing at an instant: not over by then, and no reminder for who refused to be reminded.
// That is asked when they are read, for neither time nor a word taken back says anything to a task.
#pragma once

#include "core/base/result.h"
#include "core/tasks/task_list.h"

namespace priyom::storage {
class Database;
}

namespace priyom::tasks {

// By when they are due.
[[nodiscard]] Result<std::vector<TaskRow>> rowsToDo(storage::Database& database, TasksOf whose, Instant now, int limit);
// Of one client, those about their requests too.
[[nodiscard]] Result<std::vector<TaskRow>> rowsToDoOf(storage::Database& database, ClientId client, TasksOf whose, Instant now, int limit);
[[nodiscard]] Result<std::vector<Task>> tasksToDo(storage::Database& database, const leads::Lead& lead, Instant now);
// The next reminder of this visit, where it is due before an instant.
[[nodiscard]] Result<std::optional<Task>> reminderToDo(storage::Database& database, VisitId visit, Instant dueBefore,
                                                       Instant now);

} // namespace priyom::tasks
