// SPDX-License-Identifier: GPL-3.0-or-later
// An open task to call a lead back: how a test makes a lead say when.
#pragma once

#include "core/tasks/task_store.h"

namespace priyom::test {

[[nodiscard]] inline Result<TaskId> insertCallBack(storage::Database& database, LeadId lead, Instant due)
{
    tasks::Task task;
    task.kind = tasks::TaskKind::CallBack;
    task.lead = lead;
    task.dueAt = due;
    return tasks::insertTask(database, task);
}

} // namespace priyom::test
