// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_service.h"

#include "core/base/key_origin.h"
#include "core/base/zone.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_follower.h"
#include "core/leads/lead_store.h"
#include "core/settings/shop_zone.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"
#include "core/tasks/call_follower.h"
#include "core/tasks/follow_up.h"
#include "core/tasks/standing_change.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_store.h"
#include "core/tasks/tasks_to_do.h"
#include "core/touches/touch_service.h"

#include <QJsonDocument>

namespace priyom::tasks {

namespace {

constexpr int kMostRows = 1000; // more than anybody does; the latest due are left out
constexpr int kLongestText = 500;
constexpr QLatin1String kTouch("touch"); // of a reminder that was done

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
        PRIYOM_TRY(const leads::Lead lead, leads::leadToWork(database, draft.lead));
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
    const bool isOwn = scope == staff::Scope::Own;
    const TasksOf whose{isOwn ? session.person : person.value_or(PersonId()), isOwn && !person};
    return rowsToDo(m_database, whose, m_clock.now(), kMostRows);
}

Result<std::vector<Task>> TaskService::ofLead(const staff::Session& session, LeadId id) const
{
    PRIYOM_CHECK(permit(session, "task.list"));
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, id));
    PRIYOM_CHECK(permitFor(session, "lead.show", lead.manager));
    return tasksToDo(m_database, lead, m_clock.now());
}

Result<Task> TaskService::add(const staff::Session& session, const TaskDraft& draft)
{
    PRIYOM_CHECK(permit(session, "task.add"));
    PRIYOM_TRY(auto inChange, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(Task wanted, taskOf(m_database, session, draft));
    PRIYOM_CHECK(permitFor(session, "task.add", wanted.person));
    wanted.origin = keyOrigin(draft.key);
    if (!wanted.origin.isEmpty()) {
        PRIYOM_TRY(auto known, taskByOrigin(m_database, wanted.origin));
        if (known)
            return *std::move(known);
    }
    PRIYOM_TRY(Task made, makeInChange(inChange, wanted));
    PRIYOM_CHECK(inChange.commit());
    return made;
}

// edit: (Change&, Task&) -> Result<QJsonObject>, on a task that is open: what the event says beyond the task.
template <class Edit>
Result<Task> TaskService::change(const staff::Session& session, const char* op, TaskId id, Edit edit)
{
    PRIYOM_CHECK(permit(session, op));
    PRIYOM_TRY(auto inChange, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Task before, taskById(m_database, id));
    PRIYOM_CHECK(permitFor(session, op, before.person));
    PRIYOM_CHECK(judgeOpen(before));
    Task after = before;
    PRIYOM_TRY(QJsonObject detail, edit(inChange, after));
    PRIYOM_TRY(after, saveInChange(inChange, op, before, std::move(after), std::move(detail)));
    PRIYOM_CHECK(inChange.commit());
    return after;
}

Result<Task> TaskService::done(const staff::Session& session, TaskId id, const QString& said)
{
    touches::Touch sent;
    sent.kind = touches::TouchKind::Message;
    sent.body = said;
    return doneWith(session, id, sent);
}

Result<Task> TaskService::doneWith(const staff::Session& session, TaskId id, const touches::Touch& sent)
{
    return change(session, "task.done", id, [&](history::Change& inChange, Task& task) -> Result<QJsonObject> {
        task.state = TaskState::Done;
        task.closedAt = inChange.at();
        if (task.kind != TaskKind::Remind)
            return QJsonObject();
        touches::Touch touch = sent;
        touch.lead = task.lead;
        touch.client = task.client;
        std::optional<leads::Lead> lead;
        if (task.lead.isValid()) {
            PRIYOM_TRY(lead, leads::leadById(m_database, task.lead));
        }
        const auto noted = touches::TouchService::addInChange(inChange, session, std::move(touch));
        if (!noted && noted.error().code == ErrorCode::NotAllowed)
            return QJsonObject();
        PRIYOM_CHECK(noted);
        QJsonObject detail{{kTouch, noted->value}};
        if (lead) { // the reminder may have taken it
            PRIYOM_TRY(const leads::Lead after, leads::leadById(m_database, task.lead));
            PRIYOM_TRY(const QJsonObject trace, handInChange(inChange, *lead, after, id));
            detail.insert(leads::kFollowed, trace);
        }
        return detail;
    });
}

Result<> TaskService::reminded(const staff::Session& session, VisitId visit, const touches::Touch& sent)
{
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    const Instant now = m_clock.now();
    const Instant tomorrow = zone.startOfDay(zone.date(now).addDays(1));
    PRIYOM_TRY(const auto task, reminderToDo(m_database, visit, tomorrow, now));
    if (task && permitFor(session, "task.done", task->person)) {
        PRIYOM_CHECK(doneWith(session, task->id, sent));
        return {};
    }
    const CallFollower follower;
    PRIYOM_CHECK(touches::TouchService(m_database, m_clock, &follower).add(session, sent));
    return {};
}

Result<Task> TaskService::cancel(const staff::Session& session, TaskId id)
{
    return change(session, "task.cancel", id, [](history::Change& inChange, Task& task) -> Result<QJsonObject> {
        task.state = TaskState::Cancelled;
        task.closedAt = inChange.at();
        return QJsonObject();
    });
}

Result<Task> TaskService::snooze(const staff::Session& session, TaskId id, Instant until)
{
    return change(session, "task.snooze", id, [until](history::Change& inChange, Task& task) -> Result<QJsonObject> {
        if (until <= inChange.at())
            return fail(ErrorCode::BadInput, QStringLiteral("due"), QStringLiteral("past"));
        if (isOver(task, until))
            return fail(ErrorCode::BadInput, QStringLiteral("due"), QStringLiteral("worthless"));
        task.dueAt = until;
        return QJsonObject();
    });
}

Result<Task> TaskService::assign(const staff::Session& session, TaskId id, const QString& person)
{
    return change(session, "task.assign", id, [&person](history::Change& inChange, Task& task) -> Result<QJsonObject> {
        PRIYOM_TRY(task.person, personNamed(inChange.database(), person));
        return QJsonObject();
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
    const QJsonObject detail = QJsonDocument::fromJson(last->detail).object();
    Task after = before;
    if (last->op == QLatin1String("task.add")) {
        after.state = TaskState::Withdrawn;
        after.closedAt = inChange.at();
    } else {
        putBack(after, detail.value(QLatin1String("was")).toObject());
    }
    if (detail.contains(kTouch))
        PRIYOM_CHECK(touches::TouchService::undoInChange(inChange, session, TouchId(detail[kTouch].toInteger())));
    PRIYOM_CHECK(takeBackInChange(inChange, detail[leads::kFollowed].toObject()));
    // Who gave a task away may take it back: it is theirs before the change or after it.
    if (!permitFor(session, "task.undo", before.person))
        PRIYOM_CHECK(permitFor(session, "task.undo", after.person));
    PRIYOM_TRY(after, saveInChange(inChange, "task.undo", before, std::move(after),
                                   {{QStringLiteral("undoes"), last->seq.value}}));
    PRIYOM_CHECK(inChange.commit());
    return after;
}

} // namespace priyom::tasks
