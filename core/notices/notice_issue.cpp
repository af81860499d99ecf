// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_issue.h"

#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/leads/last_handing.h"
#include "core/notices/breach_judge.h"
#include "core/notices/notice_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/lead_work.h"
#include "core/staff/person_store.h"

#include <algorithm>
#include <unordered_set>

namespace priyom::notices {

namespace {

constexpr int kAroundDays = 8; // a shift tells whether shifts are written down at all within a week of it

Result<NoticeId> issue(history::Change& change, const Notice& notice)
{
    PRIYOM_TRY(const NoticeId id, insertNotice(change.database(), notice));
    QJsonObject detail{{QStringLiteral("kind"), QString(noticeKindKey(notice.kind))},
                       {QStringLiteral("audience"), QString(audienceKey(notice.addressee.audience))}};
    if (notice.addressee.person.isValid())
        detail.insert(QStringLiteral("person_id"), notice.addressee.person.value);
    if (notice.lead.isValid()) {
        detail.insert(QStringLiteral("lead_id"), notice.lead.value);
        detail.insert(QStringLiteral("rule"), QString(sla::normOf(notice.rule).key));
    }
    if (notice.amount != 0)
        detail.insert(QStringLiteral("amount"), notice.amount);
    PRIYOM_CHECK(change.record("notice.issue", "notice", id.value, detail));
    return id;
}

struct ShiftsAround
{
    std::vector<schedule::Shift> planned;
    std::vector<schedule::Shift> present; // what absences leave of them
};

// Of the people who work leads, around what is late among the notices; none where nothing is.
Result<ShiftsAround> shiftsAround(storage::Database& database, const std::vector<DueNotice>& due, const Zone& zone)
{
    std::optional<Instant> first;
    Instant last;
    for (const DueNotice& notice : due) {
        if (notice.kind == NoticeKind::Soon)
            continue;
        first = std::min(first.value_or(notice.waiting->norm.began), notice.waiting->norm.began);
        last = std::max(last, notice.dueAt);
    }
    if (!first)
        return ShiftsAround();
    PRIYOM_TRY(const auto persons, staff::allPersons(database));
    std::unordered_set<PersonId> working;
    for (const staff::Person& person : persons)
        if (staff::worksLeads(person.roles))
            working.insert(person.id);
    const QDate from = zone.date(*first).addDays(-kAroundDays);
    const QDate end = zone.date(last).addDays(kAroundDays);
    PRIYOM_TRY(auto planned, schedule::readShifts(database, from, end));
    std::erase_if(planned, [&](const schedule::Shift& shift) { return !working.contains(shift.person); });
    PRIYOM_TRY(const auto absences, schedule::readAbsences(database, from, end));
    auto present = schedule::present(planned, absences);
    return ShiftsAround{std::move(planned), std::move(present)};
}

// Of what is late; a reminder and an escalation say why as the breach before them did.
Result<BreachCause> causeOf(storage::Database& database, const DueNotice& notice, const BreachJudge& judge, const IssueGround& ground)
{
    if (notice.kind == NoticeKind::Soon)
        return BreachCause::Unknown;
    const Instant breachedAt = std::min(notice.dueAt, sla::overdueFrom(notice.waiting->norm, ground.clock));
    if (ground.skippedFrom && breachedAt > *ground.skippedFrom)
        return BreachCause::ClockMoved;
    PRIYOM_TRY(const auto handing, leads::lastHanding(database, notice.waiting->lead));
    return judge.causeOf(*notice.waiting, breachedAt, handing ? handing->at : notice.waiting->norm.began, ground.clock);
}

} // namespace

Result<> issueAsTheyFellDue(history::Change& change, const std::vector<DueNotice>& due, const IssueGround& ground)
{
    PRIYOM_TRY(const auto shifts, shiftsAround(change.database(), due, ground.zone));
    const BreachJudge judge(ground.cases, shifts.planned, shifts.present, ground.fullQueue, ground.zone);
    for (const DueNotice& one : due) {
        Notice notice;
        notice.kind = one.kind;
        notice.addressee = addresseeOf(*one.waiting, one.kind);
        notice.lead = one.waiting->lead;
        notice.rule = one.waiting->rule;
        notice.beganAt = one.waiting->norm.began;
        notice.dueAt = one.dueAt;
        notice.issuedAt = one.dueAt;
        PRIYOM_TRY(notice.cause, causeOf(change.database(), one, judge, ground));
        PRIYOM_CHECK(issue(change, notice));
    }
    return {};
}

Result<> issueClockMoved(history::Change& change, Milliseconds by, BreachCause cause)
{
    Notice notice;
    notice.kind = NoticeKind::ClockMoved;
    notice.dueAt = change.at();
    notice.issuedAt = change.at();
    notice.amount = by.count();
    notice.cause = cause;
    PRIYOM_CHECK(issue(change, notice));
    return {};
}

Result<> issueNotices(history::Change& change, const std::vector<DueNotice>& due, bool absent, const IssueGround& ground)
{
    PRIYOM_TRY(const auto shifts, shiftsAround(change.database(), due, ground.zone));
    const BreachJudge judge(ground.cases, shifts.planned, shifts.present, ground.fullQueue, ground.zone);
    for (const Batch& batch : batches(due, absent)) {
        Notice notice;
        notice.addressee = batch.addressee;
        notice.issuedAt = change.at();
        if (batch.gathered) {
            notice.kind = NoticeKind::Gathered;
            notice.dueAt = batch.notices.front().dueAt;
            notice.amount = batch.leads;
            PRIYOM_TRY(notice.gatheredIn, issue(change, notice));
            notice.amount = 0;
        }
        for (const DueNotice& one : batch.notices) {
            notice.kind = one.kind;
            notice.lead = one.waiting->lead;
            notice.rule = one.waiting->rule;
            notice.beganAt = one.waiting->norm.began;
            notice.dueAt = one.dueAt;
            PRIYOM_TRY(notice.cause, causeOf(change.database(), one, judge, ground));
            PRIYOM_CHECK(issue(change, notice));
        }
    }
    return {};
}

} // namespace priyom::notices
