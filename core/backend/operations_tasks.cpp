// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks and calls by name.
#include "core/backend/values.h"
#include "core/base/instant_text.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

QJsonObject toJson(const tasks::Task& task, const Zone& zone)
{
    return {{QStringLiteral("id"), task.id.value},
            {QStringLiteral("kind"), QString(tasks::taskKindKey(task.kind))},
            {QStringLiteral("state"), QString(tasks::taskStateKey(task.state))},
            {QStringLiteral("lead"), task.lead.isValid() ? QJsonValue(task.lead.value) : QJsonValue()},
            {QStringLiteral("client"), task.client.isValid() ? QJsonValue(task.client.value) : QJsonValue()},
            {QStringLiteral("text"), task.text},
            {QStringLiteral("due"), toIsoText(task.dueAt, zone)}};
}

Result<QJsonObject> answer(const Call& call, const Result<tasks::Task>& task)
{
    if (!task)
        return tl::unexpected(task.error());
    return toJson(*task, call.shop.zone());
}

Result<TaskId> taskOf(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    return TaskId(id);
}

Result<QJsonObject> taskList(const Call& call)
{
    PRIYOM_TRY(const PersonId whose, person(call, "person"));
    PRIYOM_TRY(const auto list, call.services().tasks.list(call.session, whose));
    QJsonArray rows;
    for (const tasks::TaskRow& row : list) {
        QJsonObject json = toJson(row.task, call.shop.zone());
        json.insert(QStringLiteral("name"), row.clientName);
        json.insert(QStringLiteral("phone"), row.clientPhone);
        json.insert(QStringLiteral("person"), row.personName);
        rows += json;
    }
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> taskAdd(const Call& call)
{
    tasks::TaskDraft draft;
    PRIYOM_TRY(const qint64 lead, whole(call, "lead", 0));
    PRIYOM_TRY(const qint64 client, whole(call, "client", 0));
    draft.lead = LeadId(lead);
    draft.client = ClientId(client);
    PRIYOM_TRY(draft.text, neededText(call, "text"));
    PRIYOM_TRY(draft.due, neededInstant(call, "due"));
    if (has(call, "person"))
        draft.person = text(call, "person");
    draft.key = text(call, "key");
    return answer(call, call.services().tasks.add(call.session, draft));
}

Result<QJsonObject> taskDone(const Call& call)
{
    PRIYOM_TRY(const TaskId id, taskOf(call));
    return answer(call, call.services().tasks.done(call.session, id, text(call, "said")));
}

Result<QJsonObject> taskCancel(const Call& call)
{
    PRIYOM_TRY(const TaskId id, taskOf(call));
    return answer(call, call.services().tasks.cancel(call.session, id));
}

Result<QJsonObject> taskSnooze(const Call& call)
{
    PRIYOM_TRY(const TaskId id, taskOf(call));
    PRIYOM_TRY(const Instant until, neededInstant(call, "due"));
    return answer(call, call.services().tasks.snooze(call.session, id, until));
}

Result<QJsonObject> taskAssign(const Call& call)
{
    PRIYOM_TRY(const TaskId id, taskOf(call));
    return answer(call, call.services().tasks.assign(call.session, id, text(call, "person")));
}

Result<QJsonObject> taskUndo(const Call& call)
{
    PRIYOM_TRY(const TaskId id, taskOf(call));
    return answer(call, call.services().tasks.undo(call.session, id));
}

Result<QJsonObject> callShow(const Call& call)
{
    PRIYOM_TRY(const auto running, call.services().calls.running(call.session));
    if (!running)
        return QJsonObject{{QStringLiteral("lead"), QJsonValue()}};
    const bool isAboutLead = running->lead.isValid();
    return QJsonObject{{QStringLiteral("lead"), isAboutLead ? QJsonValue(running->lead.value) : QJsonValue()},
                       {QStringLiteral("client"), isAboutLead ? QJsonValue() : QJsonValue(running->client.value)},
                       {QStringLiteral("started_at"), toIsoText(running->startedAt, call.shop.zone())}};
}

Result<QJsonObject> callStart(const Call& call)
{
    if (has(call, "client")) {
        PRIYOM_TRY(const qint64 client, neededWhole(call, "client"));
        PRIYOM_TRY(const touches::OpenCall started, call.services().calls.startWith(call.session, ClientId(client)));
        return idAnswer(started.lead.isValid() ? started.lead.value : started.client.value);
    }
    PRIYOM_TRY(const qint64 lead, neededWhole(call, "lead"));
    PRIYOM_TRY(const touches::OpenCall started, call.services().calls.start(call.session, LeadId(lead)));
    return idAnswer(started.lead.value);
}

Result<QJsonObject> answer(const tasks::CallEnded& ended)
{
    QJsonObject json = idAnswer(ended.touch.value);
    if (ended.task)
        json.insert(QStringLiteral("task"), ended.task->value);
    return json;
}

Result<QJsonObject> callEnd(const Call& call)
{
    const auto outcome = tasks::callOutcomeFromKey(text(call, "outcome"));
    if (!outcome)
        return fail(ErrorCode::BadInput, QStringLiteral("outcome"), text(call, "outcome"));
    tasks::CallEnd end{*outcome, std::nullopt};
    PRIYOM_TRY(end.callBackAt, instant(call, "callback_at"));
    if (has(call, "direction")) {
        const auto direction = touches::directionFromKey(text(call, "direction"));
        if (!direction)
            return fail(ErrorCode::BadInput, QStringLiteral("direction"), text(call, "direction"));
        end.direction = *direction;
    }
    PRIYOM_TRY(const tasks::CallEnded ended, call.services().calls.end(call.session, end));
    return answer(ended);
}

Result<QJsonObject> callDrop(const Call& call)
{
    PRIYOM_CHECK(call.services().calls.drop(call.session));
    return QJsonObject();
}

Result<QJsonObject> callMissed(const Call& call)
{
    PRIYOM_TRY(const qint64 lead, neededWhole(call, "lead"));
    PRIYOM_TRY(const tasks::CallEnded missed, call.services().calls.missed(call.session, LeadId(lead)));
    return answer(missed);
}

Result<QJsonObject> callUndo(const Call& call)
{
    PRIYOM_TRY(const qint64 touch, neededWhole(call, "id"));
    PRIYOM_TRY(const tasks::CallEnded undone, call.services().calls.undo(call.session, TouchId(touch)));
    return answer(undone);
}

constexpr Operation kTasks[] = {
    {"task.list", false, "person", taskList},
    {"task.add", true, "lead client text* due* person key", taskAdd},
    {"task.done", true, "id* said", taskDone},
    {"task.cancel", true, "id*", taskCancel},
    {"task.snooze", true, "id* due*", taskSnooze},
    {"task.assign", true, "id* person", taskAssign},
    {"task.undo", true, "id*", taskUndo},
    {"call.show", false, "", callShow},
    {"call.start", true, "lead client", callStart},
    {"call.end", true, "outcome* callback_at direction", callEnd},
    {"call.drop", true, "", callDrop},
    {"call.missed", true, "lead*", callMissed},
    {"call.undo", true, "id*", callUndo},
};

} // namespace

std::span<const Operation> taskOperations()
{
    return kTasks;
}

} // namespace priyom::backend
