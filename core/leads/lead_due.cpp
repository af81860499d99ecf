// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_due.h"

#include "core/sla/confirm_norm.h"

#include <algorithm>

namespace priyom::leads {

namespace {

// What its stage makes of a lead that nothing is dated for: whom to call or to book is known, and since when.
bool isToDo(Stage stage)
{
    return stage == Stage::Qualified || stage == Stage::NoShow;
}

DueTerm termOfNorm(DueKind kind, const sla::NormCase& norm, const DueMoment& moment)
{
    const Instant due = sla::dueAt(norm, moment.clock);
    if (sla::overdueFrom(norm, moment.clock) <= moment.now) // years may have passed since: they are not counted through
        return {kind, Urgency::Late, DueRank::Late, due};
    const bool soon = sla::statusOf(norm, moment.now, moment.clock, moment.soon).state == sla::CaseState::Soon;
    return soon ? DueTerm{kind, Urgency::Soon, DueRank::Soon, due} : DueTerm{kind, Urgency::Calm, DueRank::Norm, due};
}

DueKind kindOfOwed(sla::Rule rule)
{
    if (rule == sla::Rule::Callback)
        return DueKind::MissedCall;
    return rule == sla::Rule::HandOver ? DueKind::HandOver : DueKind::FirstReply;
}

// Of the norm of its stage and what is owed beside it the one that falls due first.
std::optional<DueTerm> termOfNorms(const DueFacts& facts, const DueMoment& moment)
{
    const bool ofStage = facts.norm && (facts.stage == Stage::New || asksToConfirm(facts, moment.now));
    const bool isOwed = facts.owed && moment.now - facts.owed->norm.began < kForgottenAfter;
    if (!ofStage && !isOwed)
        return std::nullopt;
    if (ofStage && (!isOwed || sla::dueAt(*facts.norm, moment.clock) <= sla::dueAt(facts.owed->norm, moment.clock)))
        return termOfNorm(DueKind::Norm, *facts.norm, moment);
    return termOfNorm(kindOfOwed(facts.owed->rule), facts.owed->norm, moment);
}

// Whoever is to be called before the visit is called before it, also one whose visit is confirmed.
bool callComesFirst(const DueFacts& facts)
{
    const bool hasVisit = facts.visit && facts.stage != Stage::NoShow;
    return facts.callbackAt && (!hasVisit || *facts.callbackAt <= facts.visit->from);
}

DueTerm termOfDate(DueKind kind, Instant at, bool hasCome)
{
    return hasCome ? DueTerm{kind, Urgency::Soon, DueRank::Soon, at} : DueTerm{kind, Urgency::Calm, DueRank::Dated, at};
}

} // namespace

std::optional<sla::NormCase> pressingNorm(const Lead& lead, catalog::ChannelKind channel, const std::optional<LeadVisit>& visit,
                                          const sla::NormBook& book, const schedule::WorkingClock& clock)
{
    if (const auto running = normsOfNew(lead, channel, book); !running.empty()) {
        const auto dueAt = [&](const RunningNorm& each) { return sla::dueAt(each.norm, clock); };
        return std::ranges::min_element(running, {}, dueAt)->norm;
    }
    if (lead.stage != Stage::Qualified || !visit || !visit->isPlanned)
        return std::nullopt;
    return sla::confirmNorm(book, lead.channel, visit->bookedAt, visit->startAt);
}

bool asksToConfirm(const DueFacts& facts, Instant now)
{
    return facts.stage == Stage::Qualified && facts.norm && (!facts.visit || facts.visit->from > now);
}

DueTerm termOf(const DueFacts& facts, const DueMoment& moment)
{
    const DueKind shown = facts.visit ? DueKind::Visit : DueKind::Nothing;
    if (facts.stage == Stage::Came)
        return {shown, Urgency::Calm, DueRank::Came, facts.stageAt};
    if (facts.stage == Stage::Lost)
        return {DueKind::Nothing, Urgency::Calm, DueRank::Lost, facts.stageAt};
    if (const auto norm = termOfNorms(facts, moment))
        return *norm;
    if (callComesFirst(facts))
        return termOfDate(DueKind::Callback, *facts.callbackAt, *facts.callbackAt <= moment.now);
    if (facts.visit && facts.stage != Stage::NoShow)
        return termOfDate(DueKind::Visit, facts.visit->from, facts.visit->to < moment.now); // over, and nobody said how it went
    return {DueKind::Nothing, Urgency::Calm, isToDo(facts.stage) ? DueRank::Dated : DueRank::Undated, facts.arrivedAt};
}

LateWith lateWith(const DueFacts& facts, const DueTerm& term)
{
    if (term.urgency != Urgency::Late)
        return LateWith::Nothing;
    if (term.kind == DueKind::MissedCall)
        return LateWith::CallBack;
    if (term.kind == DueKind::HandOver || term.kind == DueKind::FirstReply)
        return LateWith::Answer;
    if (facts.stage != Stage::New)
        return LateWith::Confirming;
    return facts.answered ? LateWith::Taking : LateWith::Answer;
}

bool waitsForUs(LateWith late)
{
    return late == LateWith::Answer || late == LateWith::CallBack;
}

Instant waitsSince(const DueFacts& facts, const DueTerm& term)
{
    const bool isOwed = term.kind == DueKind::MissedCall || term.kind == DueKind::HandOver || term.kind == DueKind::FirstReply;
    return isOwed ? facts.owed->norm.began : facts.arrivedAt;
}

} // namespace priyom::leads
