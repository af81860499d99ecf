// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/follow_up.h"

#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/tasks/standing_change.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace priyom::tasks {

namespace {

constexpr QLatin1String kMade("made");
constexpr QLatin1String kEnded("ended");

Result<std::optional<int>> numberOr(storage::Database& database, const settings::Setting& setting)
{
    PRIYOM_TRY(const QString value, settings::readSetting(database, setting));
    return value == settings::kRuleOff ? std::optional<int>() : std::optional(value.toInt());
}

QJsonArray traceOf(const Task& task)
{
    return {task.id.value, task.version};
}

Result<std::optional<Task>> make(history::Change& change, const Happening& happening, const Wanted& wanted)
{
    PRIYOM_TRY(const auto known, taskByCause(change.database(), wanted.cause));
    if (known && known->state != TaskState::Withdrawn)
        return std::optional<Task>();
    Task task = known.value_or(Task());
    task.kind = wanted.kind;
    task.cause = wanted.cause;
    task.person = happening.responsible;
    task.lead = happening.lead;
    task.client = happening.lead.isValid() ? ClientId() : happening.client;
    task.visit = happening.visit;
    task.dueAt = wanted.due;
    task.state = TaskState::Open;
    task.closedAt.reset();
    PRIYOM_TRY(task, known ? saveInChange(change, "task.reopen", *known, task) : makeInChange(change, task));
    return std::optional(std::move(task));
}

// A lead's calls end what is open about the lead, a client's what is about the client; of a visit without a lead only what is
// about the visit.
Result<std::vector<Task>> openAbout(storage::Database& database, const Happening& happening)
{
    if (happening.lead.isValid())
        return openTasksOfLead(database, happening.lead);
    return happening.visit.isValid() ? openTasksOfVisit(database, happening.visit) : openTasksOfClient(database, happening.client);
}

} // namespace

Result<RuleSettings> readRuleSettings(storage::Database& database)
{
    RuleSettings rules;
    PRIYOM_TRY(rules.callBackMinutes, numberOr(database, settings::kCallBackMinutes));
    PRIYOM_TRY(rules.confirmDays, numberOr(database, settings::kConfirmDays));
    PRIYOM_TRY(rules.winBackDays, numberOr(database, settings::kWinBackDays));
    PRIYOM_TRY(rules.askAfterDays, numberOr(database, settings::kAskAfterDays));
    PRIYOM_TRY(const QString ofDay, settings::readSetting(database, settings::kTaskTime));
    rules.ofDay = QTime::fromString(ofDay, QStringLiteral("HH:mm"));
    return rules;
}

Result<FollowUp> followUpInChange(history::Change& change, const Happening& happening)
{
    FollowUp done;
    QJsonArray ended;
    PRIYOM_TRY(const auto open, openAbout(change.database(), happening));
    for (const Ending& ending : endedBy(happening.what)) {
        for (const Task& task : open) {
            if (task.kind != ending.kind)
                continue;
            Task after = task;
            after.state = ending.as;
            after.closedAt = change.at();
            PRIYOM_TRY(const Task saved, saveInChange(change, ending.as == TaskState::Done ? "task.done" : "task.cancel", task, after));
            ended += traceOf(saved);
        }
    }
    PRIYOM_TRY(const RuleSettings rules, readRuleSettings(change.database()));
    PRIYOM_TRY(const QString zoneName, settings::readSetting(change.database(), settings::kZone));
    PRIYOM_TRY(const Zone zone, Zone::named(zoneName));
    PRIYOM_TRY(auto hours, schedule::readOpeningHours(change.database()));
    if (const auto wanted = wantedBy(happening, rules, schedule::WorkingClock(std::move(hours), zone), zone)) {
        PRIYOM_TRY(const auto made, make(change, happening, *wanted));
        if (made) {
            done.made = made->id;
            done.trace.insert(kMade, traceOf(*made));
        }
    }
    if (!ended.isEmpty())
        done.trace.insert(kEnded, ended);
    return done;
}

Result<> takeBackInChange(history::Change& change, const QJsonObject& trace)
{
    // The one that the trace left so, if what it did still stands last on it.
    const auto take = [&](const QJsonArray& of, TaskState state) -> Result<> {
        if (of.isEmpty())
            return {};
        Result<Task> task = taskById(change.database(), TaskId(of.at(0).toInteger()));
        if (!task && task.error().code == ErrorCode::NotFound) // somebody has deleted it
            return {};
        PRIYOM_CHECK(task);
        PRIYOM_TRY(const auto standing, standingChange(change.database(), task->id));
        const QJsonObject detail = standing ? QJsonDocument::fromJson(standing->detail).object() : QJsonObject();
        if (detail.value(QLatin1String("task_version")).toInt() != of.at(1).toInt())
            return {};
        Task after = *task;
        after.state = state;
        after.closedAt = state == TaskState::Open ? std::nullopt : std::optional(change.at());
        PRIYOM_CHECK(
            saveInChange(change, "task.undo", *task, after, {{QStringLiteral("undoes"), standing->seq.value}}));
        return {};
    };
    PRIYOM_CHECK(take(trace[kMade].toArray(), TaskState::Withdrawn));
    for (const QJsonValue& ended : trace[kEnded].toArray())
        PRIYOM_CHECK(take(ended.toArray(), TaskState::Open));
    return {};
}

} // namespace priyom::tasks
