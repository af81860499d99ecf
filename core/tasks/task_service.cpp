// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_service.h"

#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"
#include "core/tasks/standing_change.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_store.h"

#include <QJsonDocument>

namespace priyom::tasks {

namespace {

constexpr int kMostRows = 1000; // more than anybody does; the latest due are left out
constexpr int kLongestText = 500;

Result<PersonId> personNamed(storage::Database& database, const QString& name)
{
    if (name.isEmpty())
        return PersonId();
    PRIYOM_TRY(const PersonId id, staff::personByName(database, name.simplified()));
    if (!id.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("person"), name);
    return id;
}

Result<Task> taskOf(storage::Database& database, const staff::Session& session, const TaskDraft& draft)
{
    Task task;
    task.text = draft.text.trimmed();
    if (task.text.isEmpty() || task.text.size() > kLongestText)
        return fail(ErrorCode::BadInput, QStringLiteral("text"), task.text.isEmpty() ? QStringLiteral("empty") : QStringLiteral("too_long"));
    if (draft.lead.isValid()) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(database, draft.lead));
        PRIYOM_CHECK(permitFor(session, "lead.show", lead.manager));
        task.lead = lead.id;
    } else {
        PRIYOM_TRY(task.client, clients::standsFor(database, draft.client)); // may have been merged meanwhile
    }
    task.dueAt = draft.due;
    task.person = session.person;
    if (draft.person) {
        PRIYOM_TRY(task.person, personNamed(database, *draft.person));
    }
    return task;
}

Result<> judgeOpen(const Task& task)
{
    if (task.state != TaskState::Open)
        return fail(ErrorCode::MoveRefused, taskStateKey(task.state), QStringLiteral("not_open"));
    return {};
}

} // namespace

Result<std::vector<TaskRow>> TaskService::list(const staff::Session& session, std::optional<PersonId> person) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "task.list"));
    const PersonId whose = scope == staff::Scope::Own ? session.person : person.value_or(PersonId());
    return openTaskRows(m_database, whose, kMostRows);
}

Result<std::vector<Task>> TaskService::ofLead(const staff::Session& session, LeadId id) const
{
    PRIYOM_CHECK(permit(session, "task.list"));
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, id));
    PRIYOM_CHECK(permitFor(session, "lead.show", lead.manager));
    return openTasksOfLead(m_database, id);
}

Result<Task> TaskService::add(const staff::Session& session, const TaskDraft& draft)
{
    PRIYOM_CHECK(permit(session, "task.add"));
    PRIYOM_TRY(auto inChange, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Task wanted, taskOf(m_database, session, draft));
    PRIYOM_CHECK(permitFor(session, "task.add", wanted.person));
    PRIYOM_TRY(Task made, makeInChange(inChange, wanted));
    PRIYOM_CHECK(inChange.commit());
    return made;
}

// edit: (Task&) -> Result<>, on a task that is open.
template <class Edit>
Result<Task> TaskService::change(const staff::Session& session, const char* op, TaskId id, Edit edit)
{
    PRIYOM_CHECK(permit(session, op));
    PRIYOM_TRY(auto inChange, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Task before, taskById(m_database, id));
    PRIYOM_CHECK(permitFor(session, op, before.person));
    PRIYOM_CHECK(judgeOpen(before));
    Task after = before;
    PRIYOM_CHECK(edit(after));
    PRIYOM_TRY(after, saveInChange(inChange, op, before, std::move(after)));
    PRIYOM_CHECK(followOnLead(m_database, after));
    PRIYOM_CHECK(inChange.commit());
    return after;
}

Result<Task> TaskService::done(const staff::Session& session, TaskId id)
{
    return change(session, "task.done", id, [this](Task& task) -> Result<> {
        task.state = TaskState::Done;
        task.closedAt = m_clock.now();
        return {};
    });
}

Result<Task> TaskService::cancel(const staff::Session& session, TaskId id)
{
    return change(session, "task.cancel", id, [this](Task& task) -> Result<> {
        task.state = TaskState::Cancelled;
        task.closedAt = m_clock.now();
        return {};
    });
}

Result<Task> TaskService::snooze(const staff::Session& session, TaskId id, Instant until)
{
    return change(session, "task.snooze", id, [this, until](Task& task) -> Result<> {
        if (until <= m_clock.now())
            return fail(ErrorCode::BadInput, QStringLiteral("due"), QStringLiteral("past"));
        task.dueAt = until;
        return {};
    });
}

Result<Task> TaskService::assign(const staff::Session& session, TaskId id, const QString& person)
{
    return change(session, "task.assign", id, [this, &person](Task& task) -> Result<> {
        PRIYOM_TRY(task.person, personNamed(m_database, person));
        return {};
    });
}

Result<Task> TaskService::undo(const staff::Session& session, TaskId id)
{
    PRIYOM_CHECK(permit(session, "task.undo"));
    PRIYOM_TRY(auto inChange, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Task before, taskById(m_database, id));
    PRIYOM_TRY(const auto last, standingChange(m_database, id));
    if (!last || last->op == QLatin1String("task.undo"))
        return fail(ErrorCode::MoveRefused, QStringLiteral("task"), QStringLiteral("nothing_to_undo"));
    Task after = before;
    if (last->op == QLatin1String("task.add")) {
        after.state = TaskState::Withdrawn;
        after.closedAt = inChange.at();
    } else {
        putBack(after, QJsonDocument::fromJson(last->detail).object().value(QLatin1String("was")).toObject());
    }
    // Who gave a task away may take it back: it is theirs before the change or after it.
    if (!permitFor(session, "task.undo", before.person))
        PRIYOM_CHECK(permitFor(session, "task.undo", after.person));
    PRIYOM_TRY(after, saveInChange(inChange, "task.undo", before, std::move(after),
                                   {{QStringLiteral("undoes"), last->seq.value}}));
    PRIYOM_CHECK(followOnLead(m_database, after));
    PRIYOM_CHECK(inChange.commit());
    return after;
}

} // namespace priyom::tasks
