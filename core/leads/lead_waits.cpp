// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_waits.h"

#include <algorithm>

namespace priyom::leads {

namespace {

// The first few, in order.
template <class Value> void keepFirst(std::vector<Value>& few, Value value)
{
    if (few.size() == LeadWaits::kNamed && !(value < few.back()))
        return;
    few.insert(std::ranges::upper_bound(few, value), std::move(value));
    if (few.size() > LeadWaits::kNamed)
        few.pop_back();
}

bool canBeCalled(const DueFacts& facts)
{
    return facts.callbackAt && stagesOf(Waiting::Call).contains(facts.stage);
}

} // namespace

LateLeads LateLeads::in(Stage stage) const
{
    if (stage == Stage::New)
        return {unanswered, untaken, 0};
    return stage == Stage::Qualified ? LateLeads{0, 0, unconfirmed} : LateLeads();
}

QSet<Stage> stagesOf(Waiting waiting)
{
    switch (waiting) {
    case Waiting::Anything: break;
    case Waiting::TooLong: return {Stage::New, Stage::Qualified};
    case Waiting::Confirmation: return {Stage::Qualified};
    case Waiting::Call: return {Stage::New, Stage::Qualified, Stage::NoShow};
    }
    return {std::begin(kAllStages), std::end(kAllStages)};
}

bool waitsFor(Waiting waiting, const DueFacts& facts, const DueMoment& moment, const Zone& zone)
{
    switch (waiting) {
    case Waiting::Anything: break;
    case Waiting::TooLong: return termOf(facts, moment).urgency == Urgency::Late;
    case Waiting::Confirmation: return asksToConfirm(facts, moment.now);
    case Waiting::Call: return canBeCalled(facts) && zone.date(*facts.callbackAt) <= zone.date(moment.now);
    }
    return true;
}

void LeadWaits::turn(Instant at, What what, int change, Instant now)
{
    if (at <= now)
        m_counts[what] += change;
    else
        m_turns.push_back({at, what, change});
}

void LeadWaits::name(LeadId lead, What what, Instant arrivedAt, Instant overdue, Instant now)
{
    if (overdue <= now)
        keepFirst(m_late, Named{what != Unanswered, arrivedAt, lead});
    else
        keepFirst(m_next, Named{false, overdue, lead});
}

void LeadWaits::addLate(LeadId lead, bool answered, Instant arrivedAt)
{
    const What what = answered ? Untaken : Unanswered;
    m_counts[what] += 1;
    keepFirst(m_late, Named{what != Unanswered, arrivedAt, lead});
}

std::vector<LeadId> LeadWaits::named() const
{
    std::vector<LeadId> leads;
    for (const auto* few : {&m_late, &m_next})
        for (const Named& named : *few)
            leads.push_back(named.lead);
    return leads;
}

void LeadWaits::add(LeadId lead, const DueFacts& facts, const DueMoment& moment, const Zone& zone)
{
    const Instant now = moment.now;
    if (canBeCalled(facts))
        turn(zone.startOfDay(zone.date(*facts.callbackAt)), ToCall, 1, now);
    if (!facts.norm)
        return;
    const Instant overdue = sla::overdueFrom(*facts.norm, moment.clock);
    if (facts.stage == Stage::New) {
        const What what = facts.answered ? Untaken : Unanswered;
        turn(overdue, what, 1, now);
        name(lead, what, facts.arrivedAt, overdue, now);
        return;
    }
    if (!asksToConfirm(facts, now))
        return;
    m_counts[ToConfirm] += 1;
    const std::optional<Instant> begins = facts.visit ? std::optional(facts.visit->from) : std::nullopt;
    if (begins)
        turn(*begins, ToConfirm, -1, now);
    if (begins && *begins <= overdue)
        return;
    turn(overdue, Unconfirmed, 1, now);
    name(lead, Unconfirmed, facts.arrivedAt, overdue, now);
    if (begins)
        turn(*begins, Unconfirmed, -1, now);
}

void LeadWaits::finish()
{
    std::ranges::sort(m_turns, {}, &Turn::at);
}

WaitCounts LeadWaits::at(Instant now) const
{
    std::array<int, WhatCount> counts = m_counts;
    for (const Turn& turn : m_turns) {
        if (turn.at > now)
            break;
        counts[turn.what] += turn.change;
    }
    return {{counts[Unanswered], counts[Untaken], counts[Unconfirmed]}, counts[ToConfirm], counts[ToCall]};
}

} // namespace priyom::leads
