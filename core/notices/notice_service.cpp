// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_service.h"

#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/leads/queue_hand_out.h"
#include "core/leads/queue_store.h"
#include "core/notices/next_waiting.h"
#include "core/notices/notice_issue.h"
#include "core/notices/notice_store.h"
#include "core/notices/waiting_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/sla/longest_limit.h"
#include "core/sla/norm_store.h"
#include "core/staff/lead_work.h"
#include "core/staff/rights.h"
#include "core/tasks/handing_follower.h"

#include <algorithm>
#include <limits>

namespace priyom::notices {

namespace {

Reader readerOf(const staff::Session& session)
{
    return {session.person, session.roles.has(staff::Role::Owner), staff::worksLeads(session.roles)};
}

Result<Whose> whoseCases(storage::Database& database, const staff::Session& session, staff::Scope scope)
{
    if (scope != staff::Scope::Own)
        return Whose();
    PRIYOM_TRY(const auto queue, leads::leadsInQueue(database));
    return Whose{session.person, {queue.begin(), queue.end()}};
}

Result<int> numberOf(storage::Database& database, const settings::Setting& setting)
{
    PRIYOM_TRY(const QString text, settings::readSetting(database, setting));
    return text.toInt();
}

} // namespace

struct NoticeService::Ground
{
    sla::NormBook book;
    Milliseconds longest{0}; // limit of all rules and channels, whenever it was in force
    NoticeRules rules;
    schedule::WorkingClock clock{schedule::OpeningHours(), Zone::utc()};
    int fullQueue = 0;
};

// One look at the whole shop.
struct NoticeService::Beat
{
    Instant at;
    std::optional<NoticeId> before; // the last notice of the look before; none: nothing was issued
    std::optional<Instant> next;
};

Result<NoticeService::Ground> NoticeService::readGround() const
{
    Ground ground;
    PRIYOM_TRY(auto limits, sla::readNormLimits(m_database));
    ground.longest = sla::longestLimit(limits);
    ground.book = sla::NormBook(std::move(limits));
    PRIYOM_TRY(const QString share, settings::readSetting(m_database, settings::kSoonShare));
    PRIYOM_TRY(ground.rules.soon, sla::parseSoonShare(share));
    PRIYOM_TRY(const int remind, numberOf(m_database, settings::kRemindMinutes));
    PRIYOM_TRY(const int escalate, numberOf(m_database, settings::kEscalateMinutes));
    ground.rules.remindAfter = std::chrono::minutes(remind);
    ground.rules.escalateAfter = std::chrono::minutes(escalate);
    PRIYOM_TRY(ground.fullQueue, numberOf(m_database, settings::kFullQueue));
    PRIYOM_TRY(auto hours, schedule::readOpeningHours(m_database));
    ground.clock = schedule::WorkingClock(std::move(hours), m_zone);
    return ground;
}

Result<Watched> NoticeService::watch(const staff::Session& session)
{
    PRIYOM_CHECK(permit(session, "notice.watch"));
    PRIYOM_TRY(const Beat beat, this->beat(session.device));
    Watched watched{{}, beat.next};
    if (beat.before) {
        PRIYOM_TRY(watched.fresh, noticeLines(m_database, readerOf(session), *beat.before, beat.at, std::numeric_limits<int>::max()));
    }
    return watched;
}

Result<Watched> NoticeService::watchUnattended(const staff::Session& session)
{
    PRIYOM_TRY(const Beat beat, this->beat(session.device));
    Watched watched{{}, beat.next};
    if (beat.before) {
        PRIYOM_TRY(watched.fresh, noticeLines(m_database, {{}, false, false, true}, *beat.before, beat.at, std::numeric_limits<int>::max()));
    }
    for (NoticeLine& line : watched.fresh) {
        line.clientName.clear();
        line.clientHandle.clear();
        line.clientPhone.clear();
    }
    return watched;
}

Result<NoticeService::Beat> NoticeService::beat(const QString& device)
{
    const ClockReading now{m_clock.now(), m_steady()};
    PRIYOM_TRY(const Hands::Look look, m_hands.look(now));
    const Interval& interval = look.interval;
    PRIYOM_TRY(const Ground ground, readGround());
    const tasks::HandingFollower handing;
    PRIYOM_CHECK(leads::handOutQueue(m_database, device, now.wall, &handing));
    const WaitingScope scope{{}, givenUpBefore(now.wall, ground.longest, ground.clock, ground.rules)};
    PRIYOM_TRY(WaitingCases cases, readWaitingCases(m_database, ground.book, now.wall, scope));
    NoticePlan plan = planNotices(cases, now.wall, ground.clock, ground.rules);
    if (plan.due.empty() && !interval.jump) {
        m_hands.keep(look);
        return Beat{now.wall, std::nullopt, plan.next};
    }
    // Only now the write lock is taken, and with it everything is read again: what is written is what is so.
    PRIYOM_TRY(auto change, history::Change::begin(m_database, {PersonId(), device}, now.wall));
    PRIYOM_TRY(const NoticeId before, lastNotice(m_database));
    if (look.putsRight) {
        PRIYOM_CHECK(putRight(change, *look.putsRight, look.reverses));
    } else if (look.reverses) {
        PRIYOM_TRY(const auto since, lastClockMoved(m_database));
        PRIYOM_CHECK(takeBackPutRight(change, *look.reverses));
        PRIYOM_TRY(cases, readWaitingCases(m_database, ground.book, now.wall, scope));
        PRIYOM_CHECK(voidSince(change, since->id, saidTooEarly(cases, now.wall, ground.clock, ground.rules)));
    }
    PRIYOM_TRY(cases, readWaitingCases(m_database, ground.book, now.wall, scope));
    plan = planNotices(cases, now.wall, ground.clock, ground.rules);
    if (interval.jump)
        PRIYOM_CHECK(
            issueClockMoved(change, *interval.jump, look.putsRight ? BreachCause::ClockMoved : BreachCause::Unknown));
    PRIYOM_CHECK(issueNotices(change, plan.due, interval.absent,
                              {cases, ground.clock, m_zone, ground.fullQueue, interval.skippedFrom}));
    PRIYOM_CHECK(change.commit());
    m_hands.keep(look);
    return Beat{now.wall, before, plan.next};
}

Result<std::vector<NoticeLine>> NoticeService::list(const staff::Session& session, int limit) const
{
    PRIYOM_CHECK(permit(session, "notice.list"));
    return noticeLines(m_database, readerOf(session), NoticeId(), m_clock.now(), limit);
}

Result<> NoticeService::markSeen(const staff::Session& session, const std::vector<NoticeId>& notices)
{
    PRIYOM_CHECK(permit(session, "notice.seen"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    for (const NoticeId id : notices) {
        PRIYOM_TRY(const Notice notice, noticeById(m_database, id));
        if (!isMeantFor(notice, readerOf(session)))
            return fail(ErrorCode::NotAllowed, QStringLiteral("notice.seen"), QStringLiteral("not_own"));
        PRIYOM_TRY(const bool isNew, writeSeen(m_database, id, session.person, change.at()));
        if (isNew)
            PRIYOM_CHECK(change.record("notice.seen", "notice", id.value));
    }
    return change.commit();
}

Result<std::vector<WaitingLead>> NoticeService::waiting(const staff::Session& session) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "lead.waiting"));
    PRIYOM_TRY(const Ground ground, readGround());
    PRIYOM_TRY(Whose whose, whoseCases(m_database, session, scope));
    PRIYOM_TRY(const WaitingCases cases, readWaitingCases(m_database, ground.book, m_clock.now(), {std::move(whose), std::nullopt}));
    return waitingQueue(cases, m_clock.now(), ground.clock, ground.rules.soon);
}

Result<std::optional<WaitingLead>> NoticeService::nextWaiting(const staff::Session& session, LeadId after) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "lead.waiting"));
    PRIYOM_TRY(const Ground ground, readGround());
    PRIYOM_TRY(const Whose whose, whoseCases(m_database, session, scope));
    return notices::nextWaiting(m_database, {ground.book, ground.clock, ground.rules.soon, whose, m_clock.now()}, after);
}

Result<std::vector<Notice>> NoticeService::told(const staff::Session& session, const std::vector<LeadId>& leads) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "lead.waiting"));
    return lastTold(m_database, leads, scope == staff::Scope::Own ? session.person : PersonId());
}

Result<std::vector<BreachCount>> NoticeService::breaches(const staff::Session& session, Period period) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "notice.breaches"));
    return breachesIn(m_database, period, scope == staff::Scope::Own ? session.person : PersonId());
}

Result<BreachPage> NoticeService::breachLines(const staff::Session& session, Period period, PersonId person,
                                              const std::optional<BreachCursor>& after, int limit) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "notice.breaches"));
    return breachLinesIn(m_database, period, scope == staff::Scope::Own ? session.person : person, after, limit);
}

Result<std::vector<Notice>> NoticeService::breachesOf(const staff::Session& session, LeadId lead) const
{
    PRIYOM_CHECK(permit(session, "lead.show"));
    PRIYOM_TRY(const leads::Lead of, leads::leadById(m_database, lead));
    PRIYOM_CHECK(permitFor(session, "lead.show", of.manager));
    return breachesOfLead(m_database, lead);
}

} // namespace priyom::notices
