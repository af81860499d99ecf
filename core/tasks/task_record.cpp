// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_record.h"

#include "core/history/json_value.h"
#include "core/tasks/task_store.h"

namespace priyom::tasks {

namespace {

using history::json;

QJsonObject valuesOf(const Task& task)
{
    return {{QStringLiteral("person_id"), json(task.person)},
            {QStringLiteral("due_at"), json(task.dueAt)},
            {QStringLiteral("until_at"), json(task.until)},
            {QStringLiteral("state"), taskStateKey(task.state)},
            {QStringLiteral("closed_at"), json(task.closedAt)}};
}

QJsonObject valuesBefore(const Task& before, const Task& after)
{
    QJsonObject values = valuesOf(before);
    const QJsonObject now = valuesOf(after);
    for (const QString& name : now.keys())
        if (values[name] == now[name])
            values.remove(name);
    return values;
}

} // namespace

void putBack(Task& task, const QJsonObject& was)
{
    if (was.contains(QLatin1String("person_id")))
        history::read(was[QLatin1String("person_id")], task.person);
    if (was.contains(QLatin1String("due_at")))
        history::read(was[QLatin1String("due_at")], task.dueAt);
    if (was.contains(QLatin1String("until_at")))
        history::read(was[QLatin1String("until_at")], task.until);
    if (was.contains(QLatin1String("state")))
        task.state = taskStateFromKey(was[QLatin1String("state")].toString()).value_or(task.state);
    if (was.contains(QLatin1String("closed_at")))
        history::read(was[QLatin1String("closed_at")], task.closedAt);
}

Result<Task> makeInChange(history::Change& change, Task task)
{
    task.madeAt = change.at();
    PRIYOM_TRY(task.id, insertTask(change.database(), task));
    PRIYOM_CHECK(change.record("task.add", "task", task.id.value,
                               {{QStringLiteral("kind"), taskKindKey(task.kind)},
                                {QStringLiteral("lead_id"), json(task.lead)},
                                {QStringLiteral("client_id"), json(task.client)},
                                {QStringLiteral("person_id"), json(task.person)},
                                {QStringLiteral("due_at"), json(task.dueAt)},
                                {QStringLiteral("by_rule"), !task.cause.isEmpty()},
                                {QStringLiteral("task_version"), task.version}}));
    return task;
}

Result<Task> saveInChange(history::Change& change, const char* op, const Task& before, Task after, QJsonObject detail)
{
    PRIYOM_CHECK(updateTask(change.database(), after));
    ++after.version;
    detail.insert(QStringLiteral("was"), valuesBefore(before, after));
    detail.insert(QStringLiteral("task_version"), after.version);
    PRIYOM_CHECK(change.record(op, "task", after.id.value, detail));
    return after;
}

} // namespace priyom::tasks
