// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/case_file.h"

#include "core/bookings/happenings.h"
#include "core/bookings/slot_taken.h"
#include "core/bookings/visit_changes.h"
#include "core/bookings/visit_store.h"
#include "core/history/undo_value_store.h"
#include "core/leads/lead_changes.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/tasks/follow_up.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

Result<> writeVisit(storage::Database& database, const CaseFile& before, Visit& visit)
{
    if (!visit.id.isValid()) {
        PRIYOM_TRY(visit.id, insertVisit(database, visit));
    } else if (!before.visit || *before.visit != visit) {
        PRIYOM_CHECK(updateVisit(database, visit));
        ++visit.version;
    }
    return {};
}

} // namespace

Result<CaseFile> caseOfLead(storage::Database& database, LeadId lead)
{
    CaseFile file;
    PRIYOM_TRY(file.lead, leads::leadToWork(database, lead));
    PRIYOM_TRY(const auto visits, visitsOfLead(database, lead));
    const auto live = std::find_if(visits.begin(), visits.end(), [](const Visit& visit) { return takesTime(visit.state); });
    if (live != visits.end())
        file.visit = *live;
    else if (!visits.empty())
        file.visit = visits.front();
    return file;
}

Result<CaseFile> caseOfVisit(storage::Database& database, VisitId id)
{
    CaseFile file;
    PRIYOM_TRY(file.visit, visitById(database, id));
    if (!file.visit->lead.isValid()) {
        if (file.visit->manager.isValid()) {
            PRIYOM_TRY(const staff::Person booker, staff::personById(database, file.visit->manager));
            file.bookerHasLeft = !booker.active;
        }
        return file;
    }
    PRIYOM_TRY(CaseFile whole, caseOfLead(database, file.visit->lead));
    // A lead's earlier visit is history: it is changed neither by itself nor instead of the current one.
    if (whole.visit->id != id)
        return fail(ErrorCode::MoveRefused, QStringLiteral("visit %1").arg(id.value), QStringLiteral("not_current"));
    return whole;
}

Result<> write(storage::Database& database, const CaseFile& before, CaseFile& after)
{
    if (after.lead && !agrees(after.lead->stage, after.visit ? std::optional(after.visit->state) : std::nullopt))
        return fail(ErrorCode::MoveRefused, leads::stageKey(after.lead->stage), QStringLiteral("contradicts_visit"));
    if (after.visit) {
        if (const auto written = writeVisit(database, before, *after.visit); !written)
            return tl::unexpected(whoHasIt(database, *after.visit, written.error()));
    }
    if (after.lead && after.lead != before.lead) {
        PRIYOM_CHECK(leads::updateLead(database, *after.lead));
        ++after.lead->version;
    }
    return {};
}

namespace {

Result<std::vector<FreedTime>> namedFreed(storage::Database& database, std::vector<FreedTime> freed)
{
    for (FreedTime& time : freed) {
        PRIYOM_TRY(const staff::Person person, staff::personById(database, time.specialist));
        time.specialistName = person.name;
    }
    return freed;
}

} // namespace

Result<Booked> save(history::Change& change, const char* op, const CaseFile& before, CaseFile after, QJsonObject detail,
                    std::optional<int> remindDays)
{
    const auto what = whatHappened(before, after);
    PRIYOM_CHECK(write(change.database(), before, after));
    QJsonObject trace;
    if (after.lead) {
        PRIYOM_TRY(trace, tasks::handInChange(change, *before.lead, *after.lead));
    }
    std::vector<tasks::Happening> happenings;
    for (const tasks::What each : what)
        happenings.push_back(happening(each, after, change.at(), remindDays));
    PRIYOM_TRY(const tasks::FollowUp followUp, tasks::followUpInChange(change, happenings));
    for (auto part = followUp.trace.begin(); part != followUp.trace.end(); ++part)
        trace.insert(part.key(), part.value());
    if (!trace.isEmpty()) {
        detail.insert(kTaskTrace, trace);
        if (after.lead) {
            PRIYOM_TRY(const leads::Lead now, leads::leadById(change.database(), after.lead->id));
            after.lead->callbackAt = now.callbackAt;
        }
    }
    if (after.visit) {
        const bool isNew = !before.visit || before.visit->id != after.visit->id;
        detail.insert(QStringLiteral("visit"), after.visit->id.value);
        detail.insert(QStringLiteral("visit_version"), after.visit->version);
        if (isNew)
            detail.insert(QStringLiteral("visit_new"), true);
        else
            detail.insert(QStringLiteral("visit_was"), valuesBefore(*before.visit, *after.visit));
        if (isNew || before.visit->startAt != after.visit->startAt)
            detail.insert(QStringLiteral("start_at"), after.visit->startAt.ms);
    }
    QJsonObject words; // people's, kept beside history
    if (after.lead && before.lead->lostComment != after.lead->lostComment)
        words.insert(kLostComment, before.lead->lostComment);
    if (after.visit && before.visit && before.visit->id == after.visit->id && before.visit->comment != after.visit->comment) {
        words.insert(kVisitComment, before.visit->comment);
        detail.insert(kCommented, true);
    }
    if (after.lead) {
        detail.insert(QStringLiteral("was"), leads::valuesBefore(*before.lead, *after.lead));
        detail.insert(QStringLiteral("lead_version"), after.lead->version);
        detail.insert(QStringLiteral("from"), leads::stageKey(before.lead->stage));
        detail.insert(QStringLiteral("to"), leads::stageKey(after.lead->stage));
    } else {
        detail.insert(QStringLiteral("from"), before.visit ? QJsonValue(visitStateKey(before.visit->state)) : QJsonValue());
        detail.insert(QStringLiteral("to"), visitStateKey(after.visit->state));
    }
    PRIYOM_TRY(const EventSeq event, after.lead ? change.record(op, "lead", after.lead->id.value, detail)
                                                : change.record(op, "visit", after.visit->id.value, detail));
    if (!words.isEmpty())
        PRIYOM_CHECK(after.lead ? history::keepUndoValue(change, event, "lead", after.lead->id.value, words)
                                : history::keepUndoValue(change, event, "visit", after.visit->id.value, words));
    const bool isSame = before.visit && after.visit && before.visit->id == after.visit->id;
    PRIYOM_TRY(auto freed, namedFreed(change.database(), isSame ? freedBy(before.visit, after.visit) : std::vector<FreedTime>()));
    PRIYOM_CHECK(change.commit());
    return Booked{std::move(after.lead), std::move(after.visit), event, std::move(freed)};
}

} // namespace priyom::bookings
