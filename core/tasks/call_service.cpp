// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/call_service.h"

#include "core/history/change.h"
#include "core/leads/lead_store.h"
#include "core/staff/rights.h"
#include "core/tasks/follow_up.h"
#include "core/tasks/task_record.h"
#include "core/tasks/task_store.h"
#include "core/touches/open_call_store.h"
#include "core/touches/touch_service.h"

namespace priyom::tasks {

namespace {

Result<touches::OpenCall> neededCall(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(const auto call, touches::openCallOf(database, person));
    if (!call)
        return fail(ErrorCode::NotFound, QStringLiteral("call"));
    return *call;
}

touches::Touch touchOf(const touches::OpenCall& call, CallOutcome outcome, Instant now)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Call;
    touch.direction = touches::Direction::Out;
    touch.at = call.startedAt;
    touch.lead = call.lead;
    touch.person = call.person;
    touch.answered = outcome != CallOutcome::NotReached;
    if (*touch.answered)
        touch.talkSeconds = touches::talkSeconds(call, now);
    touch.outcome = callOutcomeKey(outcome);
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

Result<touches::OpenCall> CallService::start(const staff::Session& session, LeadId id)
{
    PRIYOM_CHECK(permit(session, "call.start"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(m_database, id));
    PRIYOM_CHECK(permitFor(session, "call.start", lead.manager));
    PRIYOM_TRY(const auto running, touches::openCallOf(m_database, session.person));
    if (running)
        return fail(ErrorCode::MoveRefused, QStringLiteral("lead %1").arg(running->lead.value), QStringLiteral("call_runs"));
    const touches::OpenCall call{session.person, id, change.at()};
    PRIYOM_CHECK(touches::insertOpenCall(m_database, call));
    PRIYOM_CHECK(change.record("call.start", "call", id.value, {{QStringLiteral("at"), change.at().ms}}));
    PRIYOM_CHECK(change.commit());
    return call;
}

Result<CallEnded> CallService::end(const staff::Session& session, const CallEnd& end)
{
    PRIYOM_CHECK(permit(session, "call.end"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    if (end.callBackAt && *end.callBackAt <= change.at())
        return fail(ErrorCode::BadInput, QStringLiteral("due"), QStringLiteral("past"));
    PRIYOM_TRY(const touches::OpenCall call, neededCall(m_database, session.person));
    CallEnded ended;
    ended.lead = call.lead;
    PRIYOM_TRY(ended.touch, touches::TouchService::addInChange(change, session, touchOf(call, end.outcome, change.at())));
    PRIYOM_TRY(leads::Lead lead, leads::leadById(m_database, call.lead));
    Happening happening;
    happening.what = end.outcome == CallOutcome::NotReached ? What::CallUnanswered : What::CallTalked;
    happening.at = change.at();
    happening.lead = call.lead;
    happening.responsible = lead.manager.isValid() ? lead.manager : session.person;
    happening.touch = ended.touch;
    happening.wished = end.callBackAt;
    PRIYOM_TRY(const FollowUp followUp, followUpInChange(change, happening));
    ended.task = followUp.made;
    if (ended.task) {
        PRIYOM_TRY(const Task task, taskById(m_database, *ended.task));
        PRIYOM_CHECK(followOnLead(m_database, task));
    } else if (lead.callbackAt) {
        lead.callbackAt.reset();
        PRIYOM_CHECK(leads::updateLead(m_database, lead));
    }
    PRIYOM_CHECK(touches::removeOpenCall(m_database, session.person));
    PRIYOM_CHECK(change.record("call.end", "call", call.lead.value,
                               {{QStringLiteral("touch"), ended.touch.value}, {QStringLiteral("outcome"), callOutcomeKey(end.outcome)}}));
    PRIYOM_CHECK(change.commit());
    return ended;
}

Result<> CallService::drop(const staff::Session& session)
{
    PRIYOM_CHECK(permit(session, "call.drop"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const touches::OpenCall call, neededCall(m_database, session.person));
    PRIYOM_CHECK(touches::removeOpenCall(m_database, session.person));
    PRIYOM_CHECK(change.record("call.drop", "call", call.lead.value, {{QStringLiteral("started_at"), call.startedAt.ms}}));
    return change.commit();
}

} // namespace priyom::tasks
