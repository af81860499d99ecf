// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/tasks_to_do.h"

#include "core/clients/consent_store.h"
#include "core/tasks/task_store.h"

#include <algorithm>
#include <map>

namespace priyom::tasks {

namespace {

Result<bool> refusesReminders(storage::Database& database, ClientId client)
{
    return client.isValid() ? clients::refuses(database, client, clients::ConsentKind::Reminders) : Result<bool>(false);
}

Result<std::vector<TaskRow>> withoutRefused(storage::Database& database, std::vector<TaskRow> rows)
{
    std::map<qint64, bool> refused; // by client
    for (const TaskRow& row : rows)
        if (row.task.kind == TaskKind::Remind && !refused.contains(row.client.value)) {
            PRIYOM_TRY(refused[row.client.value], refusesReminders(database, row.client));
        }
    std::erase_if(rows,
                  [&](const TaskRow& row) { return row.task.kind == TaskKind::Remind && refused[row.client.value]; });
    return rows;
}

} // namespace

Result<std::vector<TaskRow>> rowsToDo(storage::Database& database, TasksOf whose, Instant now, int limit)
{
    PRIYOM_TRY(auto rows, openTaskRows(database, whose, now, limit));
    return withoutRefused(database, std::move(rows));
}

Result<std::vector<TaskRow>> rowsToDoOf(storage::Database& database, ClientId client, TasksOf whose, Instant now, int limit)
{
    PRIYOM_TRY(auto rows, openTaskRowsOf(database, client, whose, now, limit));
    return withoutRefused(database, std::move(rows));
}

Result<std::vector<Task>> tasksToDo(storage::Database& database, const leads::Lead& lead, Instant now)
{
    PRIYOM_TRY(auto tasks, openTasksOfLead(database, lead.id));
    std::erase_if(tasks, [now](const Task& task) { return isOver(task, now); });
    PRIYOM_TRY(const bool refused, refusesReminders(database, lead.client));
    std::erase_if(tasks, [refused](const Task& task) { return task.kind == TaskKind::Remind && refused; });
    return tasks;
}

Result<std::optional<Task>> reminderToDo(storage::Database& database, VisitId visit, Instant dueBefore, Instant now)
{
    PRIYOM_TRY(const auto tasks, openTasksOfVisit(database, visit));
    std::optional<Task> found;
    for (const Task& task : tasks)
        if (task.kind == TaskKind::Remind && !isOver(task, now) && task.dueAt < dueBefore && !found)
            found = task;
    return found;
}

} // namespace priyom::tasks
