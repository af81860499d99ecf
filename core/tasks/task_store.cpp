// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_store.h"

#include "core/clients/client.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define TASK_COLUMNS                                                                                                   \
    "kind, cause, person_id, lead_id, client_id, visit_id, text, due_at, state, made_at, closed_at, version, until_at, origin"
// Chosen before anything is joined to them: there may be many, and few are shown.
#define OPEN_TASK_ROWS(condition)                                                                                      \
    "SELECT own.*, client.id, client.name, client.phone, person.name, service.name, lead.stage, visit.start_at, "      \
    "specialist.name, client.handle, client.identity "                                                                \
    "FROM (SELECT id, " TASK_COLUMNS " FROM task WHERE state = 'open' AND (until_at IS NULL OR until_at > :now) "      \
    "AND (:anybody OR person_id = :person OR :queue AND person_id IS NULL AND (lead_id IS NULL OR EXISTS "              \
    "(SELECT 1 FROM lead WHERE lead.id = lead_id AND (lead.manager_id IS NULL OR lead.manager_id = :person)))) AND " condition " ORDER BY due_at, id LIMIT :limit) AS own "                \
    "LEFT JOIN lead ON lead.id = own.lead_id LEFT JOIN client ON client.id = COALESCE(own.client_id, lead.client_id) " \
    "LEFT JOIN person ON person.id = own.person_id LEFT JOIN visit ON visit.id = own.visit_id "                        \
    "LEFT JOIN person AS specialist ON specialist.id = visit.specialist_id "                                           \
    "LEFT JOIN service ON service.id = COALESCE(visit.service_id, lead.service_id) ORDER BY own.due_at, own.id"

namespace priyom::tasks {

namespace {

Task readTask(const storage::Statement& row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.kind = taskKindFromKey(row.text(1)).value_or(TaskKind::Own);
    task.cause = row.text(2);
    task.person = row.id<PersonId>(3);
    task.lead = row.id<LeadId>(4);
    task.client = row.id<ClientId>(5);
    task.visit = row.id<VisitId>(6);
    task.text = row.text(7);
    task.dueAt = row.instant(8);
    task.state = taskStateFromKey(row.text(9)).value_or(TaskState::Open);
    task.madeAt = row.instant(10);
    task.closedAt = row.maybeInstant(11);
    task.version = int(row.integer(12));
    task.until = row.maybeInstant(13);
    task.origin = row.text(14);
    return task;
}

TaskRow readTaskRow(const storage::Statement& row)
{
    return {readTask(row),
            row.id<ClientId>(15),
            row.text(16),
            row.text(17),
            row.text(18),
            row.text(19),
            leads::stageFromKey(row.text(20)),
            row.maybeInstant(21),
            row.text(22),
            clients::handleOrKey(row.text(23), row.text(24))};
}

} // namespace

Result<TaskId> insertTask(storage::Database& database, const Task& task)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO task (id, " TASK_COLUMNS ") VALUES (" PRIYOM_FRESH_ID("task") ", :kind, :cause, :person_id, :lead_id, :client_id, "
                                            ":visit_id, :text, :due_at, :state, :made_at, :closed_at, :version, :until_at, :origin)"));
    query.bind(taskKindKey(task.kind), storage::orNull(task.cause), task.person, task.lead, task.client, task.visit, task.text, task.dueAt,
               taskStateKey(task.state), task.madeAt, task.closedAt, task.version, task.until, storage::orNull(task.origin));
    PRIYOM_TRY(const qint64 id, query.insert());
    return TaskId(id);
}

Result<> updateTask(storage::Database& database, const Task& task)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE task SET person_id = :person_id, lead_id = :lead_id, client_id = :client_id, text = :text, "
                                            "due_at = :due_at, until_at = :until_at, state = :state, closed_at = :closed_at, version = version + 1 "
                                            "WHERE id = :id AND version = :version"));
    query.bind(task.person, task.lead, task.client, task.text, task.dueAt, task.until, taskStateKey(task.state), task.closedAt, task.id, task.version);
    PRIYOM_TRY(const int changed, query.change());
    if (changed == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("task %1").arg(task.id.value));
    return {};
}

Result<Task> taskById(storage::Database& database, TaskId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE id = :id"));
    return theRow(query.bind(id), readTask, "task", id.value);
}

Result<std::optional<Task>> taskByOrigin(storage::Database& database, const QString& origin)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE origin = :origin"));
    return firstRow(query.bind(origin), readTask);
}

Result<std::optional<Task>> taskByCause(storage::Database& database, const QString& cause)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE cause = :cause"));
    return firstRow(query.bind(cause), readTask);
}

Result<std::vector<Task>> openTasksOfLead(storage::Database& database, LeadId lead)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE lead_id = :lead AND state = 'open' ORDER BY due_at, id"));
    return allRows(query.bind(lead), readTask);
}

Result<std::vector<Task>> withdrawnTasksOfLead(storage::Database& database, LeadId lead)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE lead_id = :lead AND state = 'withdrawn' ORDER BY due_at, id"));
    return allRows(query.bind(lead), readTask);
}

Result<std::vector<Task>> openTasksAroundClient(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE state = 'open' AND "
                                            "(client_id = :client OR lead_id IN (SELECT id FROM lead WHERE client_id = :client)) ORDER BY due_at, id"));
    return allRows(query.bind(client), readTask);
}

Result<bool> wasReachedSince(storage::Database& database, ClientId client, Instant since)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT EXISTS (SELECT 1 FROM touch WHERE client_id = :client AND at > :since AND kind = 'call' AND (direction = 'out' OR answered = 1)) "
        "OR EXISTS (SELECT 1 FROM visit WHERE client_id = :client AND booked_at > :since AND state <> 'cancelled')"));
    PRIYOM_TRY(const auto reached, firstRow(query.bind(client, since), [](const storage::Statement& row) { return row.boolean(0); }));
    return reached.value_or(false);
}

Result<std::vector<Task>> openTasksOfClient(storage::Database& database, ClientId client)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE client_id = :client AND state = 'open' ORDER BY due_at, id"));
    return allRows(query.bind(client), readTask);
}

Result<std::vector<Task>> openTasksOfPerson(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE person_id = :person AND state = 'open' ORDER BY due_at, id"));
    return allRows(query.bind(person), readTask);
}

Result<std::vector<Task>> openTasksOfVisit(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " TASK_COLUMNS " FROM task WHERE visit_id = :visit AND state = 'open' ORDER BY due_at, id"));
    return allRows(query.bind(visit), readTask);
}

Result<std::vector<TaskRow>> openTaskRows(storage::Database& database, TasksOf whose, Instant now, int limit)
{
    PRIYOM_TRY(auto query, database.prepare(OPEN_TASK_ROWS("true")));
    return allRows(query.bind(now, !whose.person.isValid(), whose.person, whose.orQueue, limit), readTaskRow);
}

Result<std::vector<TaskRow>> openTaskRowsOf(storage::Database& database, ClientId client, TasksOf whose, Instant now, int limit)
{
    PRIYOM_TRY(auto query, database.prepare(OPEN_TASK_ROWS(
                               "(client_id = :client OR lead_id IN (SELECT id FROM lead WHERE client_id = :client))")));
    return allRows(query.bind(now, !whose.person.isValid(), whose.person, whose.orQueue, client, limit), readTaskRow);
}

} // namespace priyom::tasks
