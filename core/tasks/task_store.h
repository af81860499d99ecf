// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasks/task_list.h"

namespace priyom::storage {
class Database;
}

namespace priyom::tasks {

[[nodiscard]] Result<TaskId> insertTask(storage::Database& database, const Task& task); // task.id is not read
// As updateLead: Conflict where somebody changed it since it was read.
[[nodiscard]] Result<> updateTask(storage::Database& database, const Task& task);
[[nodiscard]] Result<Task> taskById(storage::Database& database, TaskId id); // NotFound
[[nodiscard]] Result<std::optional<Task>> taskByOrigin(storage::Database& database, const QString& origin);
[[nodiscard]] Result<std::optional<Task>> taskByCause(storage::Database& database, const QString& cause);
// Open ones, by when they are due.
[[nodiscard]] Result<std::vector<Task>> openTasksOfLead(storage::Database& database, LeadId lead);
[[nodiscard]] Result<std::vector<Task>> openTasksOfClient(storage::Database& database, ClientId client); // about no lead
// About the client and about every request of theirs.
[[nodiscard]] Result<std::vector<Task>> openTasksAroundClient(storage::Database& database, ClientId client);
[[nodiscard]] Result<std::vector<Task>> openTasksOfPerson(storage::Database& database, PersonId person);
[[nodiscard]] Result<std::vector<Task>> openTasksOfVisit(storage::Database& database, VisitId visit);
[[nodiscard]] Result<std::vector<Task>> withdrawnTasksOfLead(storage::Database& database, LeadId lead);
// We rang the client, or took a call of theirs, or booked them.
[[nodiscard]] Result<bool> wasReachedSince(storage::Database& database, ClientId client, Instant since);
// Open ones that are not over, with the names behind, by when they are due.
[[nodiscard]] Result<std::vector<TaskRow>> openTaskRows(storage::Database& database, TasksOf whose, Instant now, int limit);
// Likewise of one client: about them, and about every request of theirs.
[[nodiscard]] Result<std::vector<TaskRow>> openTaskRowsOf(storage::Database& database, ClientId client, TasksOf whose, Instant now, int limit);

} // namespace priyom::tasks
