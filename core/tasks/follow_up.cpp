// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/follow_up.h"

#include "core/leads/lead_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/settings/shop_zone.h"
#include "core/tasks/standing_change.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace priyom::tasks {

namespace {

constexpr QLatin1String kMade("made");
constexpr QLatin1String kEnded("ended");
constexpr QLatin1String kHanded("handed");
constexpr QLatin1String kLost("lost"); // ended by a refusal

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
    task.dueAt = std::max(wanted.due, change.at()); // a report may come long after the call
    task.until = wanted.until;
    task.state = TaskState::Open;
    task.closedAt.reset();
    PRIYOM_TRY(task, known ? saveInChange(change, "task.reopen", *known, task) : makeInChange(change, task));
    return std::optional(std::move(task));
}

Result<std::vector<Task>> openAboutIt(storage::Database& database, const Happening& happening)
{
    if (happening.lead.isValid())
        return openTasksOfLead(database, happening.lead);
    return happening.visit.isValid() ? openTasksOfVisit(database, happening.visit) : openTasksOfClient(database, happening.client);
}

Result<ClientId> clientOf(storage::Database& database, const Happening& happening)
{
    if (!happening.lead.isValid())
        return happening.client;
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(database, happening.lead));
    return lead.client;
}

// What is open about the lead, the visit or the client it happened to, and what else waits for the same client.
Result<std::vector<Task>> openAbout(storage::Database& database, const Happening& happening)
{
    PRIYOM_TRY(auto open, openAboutIt(database, happening));
    if (!std::ranges::any_of(kAllTaskKinds, [&](TaskKind kind) { return reachesClient(happening.what, kind); }))
        return open;
    PRIYOM_TRY(const ClientId client, clientOf(database, happening));
    PRIYOM_TRY(const auto others, openTasksAroundClient(database, client));
    std::ranges::copy_if(others, std::back_inserter(open), [&](const Task& task) {
        return reachesClient(happening.what, task.kind) && std::ranges::find(open, task.id, &Task::id) == open.end();
    });
    return open;
}

Result<> endInChange(history::Change& change, const Happening& happening, QJsonArray& ended)
{
    PRIYOM_TRY(const auto waiting, waitingFor(change.database(), happening));
    for (const Ending& ending : endedBy(happening.what)) {
        for (const Task& task : waiting) {
            if (task.kind != ending.kind)
                continue;
            Task after = task;
            after.state = ending.as;
            after.closedAt = change.at();
            QJsonObject detail;
            if (happening.what == What::LeadLost)
                detail.insert(kLost, true);
            PRIYOM_TRY(const Task saved, saveInChange(change, ending.as == TaskState::Done ? "task.done" : "task.cancel", task, after, detail));
            ended += traceOf(saved);
        }
    }
    return {};
}

// What the refusal ended and nobody has gone on with since.
Result<> reopenInChange(history::Change& change, const Happening& happening, FollowUp& done, QJsonArray& made)
{
    PRIYOM_TRY(const auto withdrawn, withdrawnTasksOfLead(change.database(), happening.lead));
    PRIYOM_TRY(const ClientId client, clientOf(change.database(), happening));
    for (const Task& before : withdrawn) {
        if (!comesBackWithLead(before.kind))
            continue;
        PRIYOM_TRY(const auto standing, standingChange(change.database(), before.id));
        if (!standing || !QJsonDocument::fromJson(standing->detail).object().value(kLost).toBool())
            continue;
        PRIYOM_TRY(const bool isOver, wasReachedSince(change.database(), client, *before.closedAt));
        if (isOver)
            continue;
        Task after = before;
        after.person = happening.responsible;
        after.state = TaskState::Open;
        after.closedAt.reset();
        PRIYOM_TRY(const Task saved, saveInChange(change, "task.reopen", before, after));
        done.made.push_back(saved.id);
        made += traceOf(saved);
    }
    return {};
}

// An action made at most one task once, and history keeps such a one as it was written.
QJsonArray madeIn(const QJsonObject& trace)
{
    const QJsonArray made = trace[kMade].toArray();
    return made.isEmpty() || made.at(0).isArray() ? made : QJsonArray{made};
}

struct Traced
{
    Task task;
    std::optional<history::Event> standing; // what was done to it last and not taken back
    bool isUnchanged = false;               // since it was written down
};

// nullopt: somebody has deleted it.
Result<std::optional<Traced>> traced(storage::Database& database, const QJsonArray& trace)
{
    Result<Task> task = taskById(database, TaskId(trace.at(0).toInteger()));
    if (!task && task.error().code == ErrorCode::NotFound)
        return std::optional<Traced>();
    PRIYOM_CHECK(task);
    PRIYOM_TRY(auto standing, standingChange(database, task->id));
    const QJsonObject detail = standing ? QJsonDocument::fromJson(standing->detail).object() : QJsonObject();
    const bool isUnchanged = detail.value(QLatin1String("task_version")).toInt() == trace.at(1).toInt();
    return std::optional(Traced{*std::move(task), std::move(standing), isUnchanged});
}

Result<> takeBackOne(history::Change& change, const Traced& before, const Task& after)
{
    QJsonObject detail;
    if (before.standing)
        detail.insert(QStringLiteral("undoes"), before.standing->seq.value);
    PRIYOM_CHECK(saveInChange(change, "task.undo", before.task, after, detail));
    return {};
}

bool isDoneByRule(const history::Event& event)
{
    return event.op == QLatin1String("task.assign") && !event.actor.isValid();
}

int versionIn(const history::Event& event)
{
    return QJsonDocument::fromJson(event.detail).object().value(QLatin1String("task_version")).toInt();
}

// What was done to it since that version, with what made it so, the newest first; nothing where somebody has gone on
// with it: what the shop's rule has handed on since was nobody's doing.
Result<std::vector<history::Event>> handedSince(storage::Database& database, const QJsonArray& trace)
{
    PRIYOM_TRY(auto standing, standingChanges(database, TaskId(trace.at(0).toInteger())));
    const auto handed = std::ranges::find(standing, trace.at(1).toInt(), versionIn);
    if (handed == standing.end() || !std::all_of(standing.begin(), handed, isDoneByRule))
        return std::vector<history::Event>();
    return std::vector(standing.begin(), std::next(handed));
}

// To whose it was before, one after the other.
Result<> giveBack(history::Change& change, const QJsonArray& trace)
{
    PRIYOM_TRY(const auto done, handedSince(change.database(), trace));
    for (const history::Event& each : done) {
        PRIYOM_TRY(const auto handed, traced(change.database(), trace));
        if (!handed)
            return {}; // deleted
        Task after = handed->task;
        putBack(after, QJsonDocument::fromJson(each.detail).object().value(QLatin1String("was")).toObject());
        PRIYOM_CHECK(takeBackOne(change, *handed, after));
    }
    return {};
}

Result<> put(history::Change& change, const Traced& before, TaskState state)
{
    Task after = before.task;
    after.state = state;
    after.closedAt = state == TaskState::Open ? std::optional<Instant>() : std::optional(change.at());
    return takeBackOne(change, before, after);
}

} // namespace

Result<RuleSettings> readRuleSettings(storage::Database& database)
{
    RuleSettings rules;
    PRIYOM_TRY(rules.callBackMinutes, numberOr(database, settings::kCallBackMinutes));
    PRIYOM_TRY(rules.confirmDays, numberOr(database, settings::kConfirmDays));
    PRIYOM_TRY(rules.winBackDays, numberOr(database, settings::kWinBackDays));
    PRIYOM_TRY(rules.askAfterDays, numberOr(database, settings::kAskAfterDays));
    PRIYOM_TRY(rules.remind.first, numberOr(database, settings::kRemindFirstHours));
    PRIYOM_TRY(rules.remind.second, numberOr(database, settings::kRemindSecondHours));
    PRIYOM_TRY(const QString ofDay, settings::readSetting(database, settings::kTaskTime));
    rules.ofDay = QTime::fromString(ofDay, QStringLiteral("HH:mm"));
    return rules;
}

Result<std::vector<Task>> waitingFor(storage::Database& database, const Happening& happening)
{
    const auto endings = endedBy(happening.what);
    PRIYOM_TRY(auto waiting, openAbout(database, happening));
    std::erase_if(waiting, [&](const Task& task) {
        return task.madeAt > happening.at || std::ranges::find(endings, task.kind, &Ending::kind) == endings.end();
    });
    return waiting;
}

Result<FollowUp> followUpInChange(history::Change& change, const std::vector<Happening>& happenings)
{
    if (happenings.empty())
        return FollowUp();
    PRIYOM_TRY(const RuleSettings rules, readRuleSettings(change.database()));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(change.database()));
    PRIYOM_TRY(auto opening, schedule::readOpeningHours(change.database()));
    const schedule::WorkingClock hours(std::move(opening), zone);
    FollowUp done;
    QJsonArray ended;
    QJsonArray made;
    for (const Happening& happening : happenings) {
        PRIYOM_CHECK(endInChange(change, happening, ended));
        if (happening.what == What::LeadReopened)
            PRIYOM_CHECK(reopenInChange(change, happening, done, made));
        for (const Wanted& wanted : wantedBy(happening, rules, hours, zone)) {
            PRIYOM_TRY(const auto task, make(change, happening, wanted));
            if (!task)
                continue;
            done.made.push_back(task->id);
            made += traceOf(*task);
        }
    }
    if (!made.isEmpty())
        done.trace.insert(kMade, made);
    if (!ended.isEmpty())
        done.trace.insert(kEnded, ended);
    return done;
}

Result<> takeBackInChange(history::Change& change, const QJsonObject& trace)
{
    for (const QJsonValue& value : madeIn(trace)) {
        PRIYOM_TRY(const auto made, traced(change.database(), value.toArray()));
        if (!made)
            continue;
        const bool isOfNoTime = made->task.kind == TaskKind::Remind && made->task.state == TaskState::Open;
        if (made->isUnchanged || isOfNoTime)
            PRIYOM_CHECK(put(change, *made, TaskState::Withdrawn));
    }
    for (const QJsonValue& value : trace[kEnded].toArray()) {
        PRIYOM_TRY(const auto ended, traced(change.database(), value.toArray()));
        if (ended && ended->isUnchanged)
            PRIYOM_CHECK(put(change, *ended, TaskState::Open));
    }
    for (const QJsonValue& value : trace[kHanded].toArray())
        PRIYOM_CHECK(giveBack(change, value.toArray()));
    return {};
}

Result<QJsonObject> handInChange(history::Change& change, const leads::Lead& before, const leads::Lead& after, TaskId done)
{
    if (before.manager == after.manager)
        return QJsonObject();
    PRIYOM_TRY(const auto open, openTasksOfLead(change.database(), after.id));
    QJsonArray handed;
    for (const Task& task : open) {
        if (task.id == done || task.person == after.manager || (task.person.isValid() && task.person != before.manager))
            continue;
        Task given = task;
        given.person = after.manager;
        PRIYOM_TRY(const Task saved, saveInChange(change, "task.assign", task, given));
        handed += traceOf(saved);
    }
    return handed.isEmpty() ? QJsonObject() : QJsonObject{{kHanded, handed}};
}

} // namespace priyom::tasks
