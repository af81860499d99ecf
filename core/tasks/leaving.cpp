// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/leaving.h"

#include "core/leads/handing_on.h"
#include "core/leads/lead_store.h"
#include "core/tasks/standing_change.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_store.h"

namespace priyom::tasks {

namespace {

constexpr QLatin1String kLeads("leads");
constexpr QLatin1String kTasks("tasks");

// Who answers for what the task is about, now that its leads are handed on.
Result<PersonId> nextOf(storage::Database& database, const Task& task)
{
    if (!task.lead.isValid())
        return PersonId();
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(database, task.lead));
    return lead.manager == task.person ? PersonId() : lead.manager;
}

Result<QJsonArray> handTasksOn(history::Change& change, PersonId leaver)
{
    PRIYOM_TRY(const auto open, openTasksOfPerson(change.database(), leaver));
    QJsonArray handed;
    for (const Task& before : open) {
        Task after = before;
        PRIYOM_TRY(after.person, nextOf(change.database(), before));
        PRIYOM_TRY(const Task saved, saveInChange(change, "task.assign", before, after));
        handed += QJsonArray{saved.id.value, saved.version};
    }
    return handed;
}

Result<> handTasksBack(history::Change& change, PersonId leaver, const QJsonArray& handed)
{
    for (const QJsonValue& each : handed) {
        const auto before = taskById(change.database(), TaskId(each[0].toInteger()));
        if (!before && before.error().code == ErrorCode::NotFound)
            continue; // deleted since
        PRIYOM_CHECK(before);
        if (before->version != each[1].toInt())
            continue;
        Task after = *before;
        after.person = leaver;
        QJsonObject detail;
        PRIYOM_TRY(const auto standing, standingChange(change.database(), before->id));
        if (standing)
            detail.insert(QStringLiteral("undoes"), standing->seq.value);
        PRIYOM_CHECK(saveInChange(change, "task.undo", *before, after, detail));
    }
    return {};
}

} // namespace

Result<QJsonObject> LeavingFollower::left(history::Change& change, PersonId person) const
{
    PRIYOM_TRY(const QJsonArray leads, leads::handOnInChange(change, person));
    PRIYOM_TRY(const QJsonArray tasks, handTasksOn(change, person));
    QJsonObject trace;
    if (!leads.isEmpty())
        trace.insert(kLeads, leads);
    if (!tasks.isEmpty())
        trace.insert(kTasks, tasks);
    return trace;
}

Result<> LeavingFollower::cameBack(history::Change& change, PersonId person, const QJsonObject& trace) const
{
    PRIYOM_CHECK(leads::handBackInChange(change, person, trace.value(kLeads).toArray()));
    return handTasksBack(change, person, trace.value(kTasks).toArray());
}

} // namespace priyom::tasks
