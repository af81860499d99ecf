// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/call_service.h"

#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/shop_zone.h"
#include "core/sla/norm_case.h"
#include "core/sla/norm_store.h"
#include "core/staff/rights.h"
#include "core/tasks/follow_up.h"
#include "core/tasks/task_store.h"
#include "core/touches/open_call_store.h"
#include "core/touches/touch_service.h"
#include "core/touches/touch_store.h"

#include <QJsonDocument>

#include <algorithm>

namespace priyom::tasks {

namespace {

constexpr QLatin1String kTasks("tasks");
constexpr QLatin1String kStartedAt("started_at");
constexpr QLatin1String kUndoes("undoes");

Result<touches::OpenCall> neededCall(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(const auto call, touches::openCallOf(database, person));
    if (!call)
        return fail(ErrorCode::NotFound, QStringLiteral("call"));
    return *call;
}

// When the norm of calling back ends, on its own clock.
Result<Instant> callBackBy(storage::Database& database, const leads::Lead& lead, Instant now)
{
    PRIYOM_TRY(auto limits, sla::readNormLimits(database));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(database));
    PRIYOM_TRY(auto hours, schedule::readOpeningHours(database));
    const Milliseconds limit = sla::NormBook(std::move(limits)).limit(sla::Rule::Callback, lead.channel, now);
    const sla::NormCase norm{now, std::nullopt, limit, sla::normOf(sla::Rule::Callback).clock};
    return sla::dueAt(norm, schedule::WorkingClock(std::move(hours), zone));
}

// Under which an event about a call stands in history: its request; without one the client, and once it has ended the touch.
struct Subject
{
    const char* table;
    qint64 id;
};

Subject subjectOf(const touches::OpenCall& call)
{
    return call.lead.isValid() ? Subject{"call", call.lead.value} : Subject{"client", call.client.value};
}

Subject subjectOf(LeadId lead, TouchId touch)
{
    return lead.isValid() ? Subject{"call", lead.value} : Subject{"touch", touch.value};
}

// The event that ended this call, or wrote it down as missed.
Result<history::Event> endedBy(storage::Database& database, const touches::Touch& touch)
{
    static constexpr int kFarEnough = 100;
    const Subject subject = subjectOf(touch.lead, touch.id);
    PRIYOM_TRY(const auto events, history::eventsOf(database, QLatin1String(subject.table), subject.id, kFarEnough));
    const auto ended = std::find_if(events.begin(), events.end(), [&](const history::Event& event) {
        const bool ends = event.op == QLatin1String("call.end") || event.op == QLatin1String("call.missed");
        return ends && QJsonDocument::fromJson(event.detail).object().value(QLatin1String("touch")).toInteger() == touch.id.value;
    });
    if (ended == events.end())
        return fail(ErrorCode::MoveRefused, QStringLiteral("call"), QStringLiteral("nothing_to_undo"));
    return *ended;
}

// Whose call it was takes back what was done with it.
Result<history::Event> ownEvent(storage::Database& database, const staff::Session& session, EventSeq seq, const char* op)
{
    PRIYOM_TRY(const history::Event event, history::eventBySeq(database, seq));
    if (event.op != QLatin1String(op) || event.actor != session.person)
        return fail(ErrorCode::MoveRefused, QStringLiteral("call"), QStringLiteral("nothing_to_undo"));
    return event;
}

touches::Touch touchOf(const touches::OpenCall& call, const CallEnd& end, Instant now)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Call;
    touch.direction = end.direction;
    touch.at = call.startedAt;
    touch.lead = call.lead;
    touch.client = call.client;
    touch.person = call.person;
    touch.answered = end.outcome != CallOutcome::NotReached;
    if (*touch.answered)
        touch.talkSeconds = touches::talkSeconds(call, std::min(end.talkedUntil.value_or(now), now));
    touch.outcome = callOutcomeKey(end.outcome);
    return touch;
}

} // namespace

QLatin1String callOutcomeKey(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return QLatin1String("reached");
    case CallOutcome::NotReached:
        return QLatin1String("not_reached");
    case CallOutcome::Booked:
        return QLatin1String("booked");
    case CallOutcome::Refused:
        break;
    }
    return QLatin1String("refused");
}

std::optional<CallOutcome> callOutcomeFromKey(const QString& key)
{
    for (const CallOutcome outcome : kAllCallOutcomes)
        if (callOutcomeKey(outcome) == key)
            return outcome;
    return std::nullopt;
}

Result<std::optional<touches::OpenCall>> CallService::running(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "call.show"));
    return touches::openCallOf(m_database, session.person);
}

Result<std::optional<RunningCall>> CallService::runningWith(const staff::Session& session) const
{
    PRIYOM_TRY(const auto call, running(session));
    if (!call)
        return std::optional<RunningCall>();
    ClientId with = call->client;
    if (call->lead.isValid()) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, call->lead));
        with = lead.client;
    } else { // may have been merged while one talks
        PRIYOM_TRY(with, clients::standsFor(m_database, with));
    }
    PRIYOM_TRY(const clients::Client client, clients::clientById(m_database, with));
    return RunningCall{*call, client.name, clients::handleOrKey(client.handle, client.identity), client.phone.number};
}

Result<touches::OpenCall> CallService::start(const staff::Session& session, LeadId id)
{
    PRIYOM_CHECK(permit(session, "call.start"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const leads::Lead lead, leads::leadToWork(m_database, id));
    PRIYOM_CHECK(permitFor(session, "call.start", lead.manager));
    return begin(change, {session.person, id, change.at()});
}

Result<touches::OpenCall> CallService::startWith(const staff::Session& session, ClientId client)
{
    PRIYOM_CHECK(permit(session, "call.start"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(clients::ownClient(m_database, client));
    const bool isOwnOnly = scopeOf(session, "call.start") == staff::Scope::Own;
    PRIYOM_TRY(const auto open, leads::openLeadOfClient(m_database, client, isOwnOnly ? std::optional(session.person) : std::nullopt));
    return begin(change, {session.person, open ? open->id : LeadId(), change.at(), open ? ClientId() : client});
}

Result<touches::OpenCall> CallService::begin(history::Change& change, const touches::OpenCall& call)
{
    PRIYOM_TRY(const auto running, touches::openCallOf(m_database, call.person));
    if (running)
        return fail(ErrorCode::MoveRefused, QStringLiteral("call"), QStringLiteral("call_runs"));
    PRIYOM_CHECK(touches::insertOpenCall(m_database, call));
    const Subject subject = subjectOf(call);
    PRIYOM_CHECK(change.record("call.start", subject.table, subject.id, {{QStringLiteral("at"), change.at().ms}}));
    PRIYOM_CHECK(change.commit());
    return call;
}

Result<CallEnded> CallService::end(const staff::Session& session, const CallEnd& end)
{
    PRIYOM_CHECK(permit(session, "call.end"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    if (end.callBackAt && *end.callBackAt <= change.at())
        return fail(ErrorCode::BadInput, QStringLiteral("due"), QStringLiteral("past"));
    if (end.direction == touches::Direction::In && end.outcome == CallOutcome::NotReached)
        return fail(ErrorCode::BadInput, QStringLiteral("direction"), QString(touches::directionKey(end.direction)));
    PRIYOM_TRY(touches::OpenCall call, neededCall(m_database, session.person));
    if (call.client.isValid()) { // may have been merged while one talked
        PRIYOM_TRY(call.client, clients::standsFor(m_database, call.client));
    }
    CallEnded ended;
    ended.lead = call.lead;
    ended.client = call.client;
    std::optional<leads::Lead> before;
    if (call.lead.isValid()) {
        PRIYOM_TRY(before, leads::leadById(m_database, call.lead));
    }
    PRIYOM_TRY(ended.touch,
               touches::TouchService::addOwnCallInChange(change, session, touchOf(call, end, change.at())));
    PRIYOM_CHECK(touches::removeOpenCall(m_database, session.person));
    Happening happening;
    happening.what = end.outcome == CallOutcome::NotReached ? What::CallUnanswered : What::CallTalked;
    happening.wished = end.callBackAt;
    PRIYOM_CHECK(follow(change, session, "call.end", ended, happening, before));
    PRIYOM_CHECK(change.commit());
    return ended;
}

Result<CallEnded> CallService::missed(const staff::Session& session, LeadId id)
{
    PRIYOM_CHECK(permit(session, "call.missed"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const leads::Lead lead, leads::leadToWork(m_database, id));
    PRIYOM_CHECK(permitFor(session, "call.missed", lead.manager));
    touches::Touch touch;
    touch.kind = touches::TouchKind::Call;
    touch.direction = touches::Direction::In;
    touch.lead = id;
    touch.answered = false;
    CallEnded ended;
    ended.lead = id;
    PRIYOM_TRY(ended.touch, touches::TouchService::addInChange(change, session, touch));
    Happening happening;
    happening.what = What::CallMissed;
    PRIYOM_TRY(happening.wished, callBackBy(m_database, lead, change.at()));
    PRIYOM_CHECK(follow(change, session, "call.missed", ended, happening));
    PRIYOM_CHECK(change.commit());
    return ended;
}

// The tasks that follow, those that go with a request which the call has taken, and the event of it all.
Result<> CallService::follow(history::Change& change, const staff::Session& session, const char* op, CallEnded& ended,
                             Happening happening, const std::optional<leads::Lead>& before)
{
    PersonId manager;
    QJsonObject trace;
    if (ended.lead.isValid()) {
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, ended.lead));
        manager = lead.manager;
        if (before) {
            PRIYOM_TRY(trace, handInChange(change, *before, lead));
        }
        ended.isOthersLead = !permitFor(session, "lead.show", manager);
    }
    happening.at = change.at();
    happening.lead = ended.lead;
    happening.client = ended.client;
    happening.responsible = manager.isValid() || happening.what == What::CallMissed ? manager : session.person;
    happening.touch = ended.touch;
    PRIYOM_TRY(const FollowUp followUp, followUpInChange(change, {happening}));
    if (!followUp.made.empty())
        ended.task = followUp.made.front();
    const Subject subject = subjectOf(ended.lead, ended.touch);
    for (auto part = followUp.trace.begin(); part != followUp.trace.end(); ++part)
        trace.insert(part.key(), part.value());
    PRIYOM_CHECK(
        change.record(op, subject.table, subject.id, {{QStringLiteral("touch"), ended.touch.value}, {kTasks, trace}}));
    return {};
}

Result<CallEnded> CallService::undo(const staff::Session& session, TouchId id)
{
    PRIYOM_CHECK(permit(session, "call.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const touches::Touch touch, touches::touchById(m_database, id));
    PRIYOM_TRY(const history::Event ended, endedBy(m_database, touch));
    const QJsonObject detail = QJsonDocument::fromJson(ended.detail).object();
    if (touch.lead.isValid() && ended.actor != session.person) { // one's own is one's own
        PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, touch.lead));
        PRIYOM_CHECK(permitFor(session, "call.undo", lead.manager));
    }
    PRIYOM_CHECK(touches::TouchService::undoInChange(change, session, id));
    PRIYOM_CHECK(takeBackInChange(change, detail.value(kTasks).toObject()));
    if (ended.op == QLatin1String("call.end")) {
        PRIYOM_TRY(const auto running, touches::openCallOf(m_database, touch.person));
        if (!running)
            PRIYOM_CHECK(touches::insertOpenCall(m_database, {touch.person, touch.lead, touch.at, touch.lead.isValid() ? ClientId() : touch.client}));
    }
    const Subject subject = subjectOf(touch.lead, id);
    PRIYOM_CHECK(change.record("call.undo", subject.table, subject.id, {{kUndoes, ended.seq.value}}));
    PRIYOM_CHECK(change.commit());
    return CallEnded{id, touch.lead, {}, touch.client};
}

Result<> CallService::drop(const staff::Session& session)
{
    PRIYOM_CHECK(permit(session, "call.drop"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const touches::OpenCall call, neededCall(m_database, session.person));
    PRIYOM_CHECK(touches::removeOpenCall(m_database, session.person));
    const Subject subject = subjectOf(call);
    PRIYOM_CHECK(change.record("call.drop", subject.table, subject.id, {{kStartedAt, call.startedAt.ms}}));
    return change.commit();
}

Result<touches::OpenCall> CallService::undoDrop(const staff::Session& session, EventSeq dropped)
{
    PRIYOM_CHECK(permit(session, "call.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, ownEvent(m_database, session, dropped, "call.drop"));
    touches::OpenCall call;
    call.person = session.person;
    call.startedAt = Instant(QJsonDocument::fromJson(event.detail).object().value(kStartedAt).toInteger());
    if (event.subject == QLatin1String("call"))
        call.lead = LeadId(event.subjectId);
    PRIYOM_TRY(const auto running, touches::openCallOf(m_database, session.person));
    if (running)
        return fail(ErrorCode::Conflict, QStringLiteral("call"));
    if (call.lead.isValid()) { // whose it is by now is not asked: the call is this person's own
        PRIYOM_CHECK(leads::leadToWork(m_database, call.lead));
    } else { // may have been merged meanwhile
        PRIYOM_TRY(call.client, clients::standsFor(m_database, ClientId(event.subjectId)));
    }
    PRIYOM_CHECK(touches::insertOpenCall(m_database, call));
    const Subject subject = subjectOf(call);
    PRIYOM_CHECK(change.record("call.undo", subject.table, subject.id, {{kUndoes, event.seq.value}}));
    PRIYOM_CHECK(change.commit());
    return call;
}

Result<touches::OpenCall> CallService::undoStart(const staff::Session& session, EventSeq started)
{
    PRIYOM_CHECK(permit(session, "call.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, ownEvent(m_database, session, started, "call.start"));
    PRIYOM_TRY(const auto running, touches::openCallOf(m_database, session.person));
    if (!running || running->startedAt.ms != QJsonDocument::fromJson(event.detail).object().value(QLatin1String("at")).toInteger())
        return fail(ErrorCode::Conflict, QStringLiteral("call"));
    PRIYOM_CHECK(touches::removeOpenCall(m_database, session.person));
    const Subject subject = subjectOf(*running);
    PRIYOM_CHECK(change.record("call.undo", subject.table, subject.id, {{kUndoes, event.seq.value}}));
    PRIYOM_CHECK(change.commit());
    return *running;
}

} // namespace priyom::tasks
