// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_waits.h"

#include <algorithm>
#include <utility>

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
    return facts.callbackAt && owingStages().contains(facts.stage);
}

} // namespace

LateLeads& LateLeads::operator+=(const LateLeads& more)
{
    unanswered += more.unanswered;
    untaken += more.untaken;
    unconfirmed += more.unconfirmed;
    uncalled += more.uncalled;
    return *this;
}

QSet<Stage> stagesOf(Waiting waiting)
{
    switch (waiting) {
    case Waiting::Anything: break;
    case Waiting::TooLong:
    case Waiting::Call: return owingStages();
    case Waiting::Confirmation: return {Stage::Qualified};
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

LeadWaits::What LeadWaits::whatOf(LateWith late)
{
    switch (late) {
    case LateWith::Answer: return Unanswered;
    case LateWith::Taking: return Untaken;
    case LateWith::Confirming: return Unconfirmed;
    case LateWith::CallBack: return Uncalled;
    case LateWith::Nothing: break;
    }
    return WhatCount;
}

LateLeads LeadWaits::lateOf(const std::array<int, WhatCount>& counts)
{
    return {counts[Unanswered], counts[Untaken], counts[Unconfirmed], counts[Uncalled]};
}

void LeadWaits::turn(Instant at, Stage stage, What what, int change, Instant now)
{
    if (at <= now)
        m_counts[std::size_t(stage)][what] += change;
    else
        m_turns.push_back({at, stage, what, change});
}

void LeadWaits::name(LeadId lead, What what, Instant since, Instant overdue, Instant now)
{
    const bool isOurs = what != Unanswered && what != Uncalled;
    if (overdue <= now)
        keepFirst(m_late, Named{isOurs, since, lead});
    else
        keepFirst(m_next, Named{false, overdue, lead});
}

// Two norms of which either may be over before the other: what it is late with is asked at every instant that can change it.
void LeadWaits::addOwing(LeadId lead, const DueFacts& facts, const DueMoment& moment)
{
    std::vector<Instant> instants{moment.now, sla::overdueFrom(facts.owed->norm, moment.clock),
                                  facts.owed->norm.began + kForgottenAfter};
    if (facts.norm)
        instants.push_back(sla::overdueFrom(*facts.norm, moment.clock));
    if (facts.visit)
        instants.push_back(facts.visit->from);
    std::erase_if(instants, [&](Instant at) { return at < moment.now; });
    std::ranges::sort(instants);
    What before = WhatCount;
    bool isNamed = false;
    for (const Instant at : instants) {
        const DueTerm term = termOf(facts, {at, moment.clock, moment.soon});
        const What what = whatOf(lateWith(facts, term));
        if (what == before)
            continue;
        if (before != WhatCount)
            turn(at, facts.stage, before, -1, moment.now);
        if (what != WhatCount)
            turn(at, facts.stage, what, 1, moment.now);
        if (what != WhatCount && !std::exchange(isNamed, true))
            name(lead, what, waitsSince(facts, term), at, moment.now);
        before = what;
    }
}

void LeadWaits::addLate(LeadId lead, bool answered, Instant arrivedAt)
{
    const What what = answered ? Untaken : Unanswered;
    m_counts[std::size_t(Stage::New)][what] += 1;
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
        turn(zone.startOfDay(zone.date(*facts.callbackAt)), facts.stage, ToCall, 1, now);
    const bool toConfirm = asksToConfirm(facts, now);
    if (toConfirm) {
        turn(now, facts.stage, ToConfirm, 1, now);
        if (facts.visit)
            turn(facts.visit->from, facts.stage, ToConfirm, -1, now);
    }
    if (facts.owed) {
        addOwing(lead, facts, moment);
        return;
    }
    if (!facts.norm || (facts.stage != Stage::New && !toConfirm))
        return;
    const Instant overdue = sla::overdueFrom(*facts.norm, moment.clock);
    if (toConfirm && facts.visit && facts.visit->from <= overdue)
        return;
    const What what = toConfirm ? Unconfirmed : facts.answered ? Untaken : Unanswered;
    turn(overdue, facts.stage, what, 1, now);
    name(lead, what, facts.arrivedAt, overdue, now);
    if (toConfirm && facts.visit)
        turn(facts.visit->from, facts.stage, Unconfirmed, -1, now);
}

void LeadWaits::finish()
{
    std::ranges::sort(m_turns, {}, &Turn::at);
}

WaitCounts LeadWaits::at(Instant now) const
{
    Counts counts = m_counts;
    for (const Turn& turn : m_turns) {
        if (turn.at > now)
            break;
        counts[std::size_t(turn.stage)][turn.what] += turn.change;
    }
    WaitCounts waits;
    for (std::size_t stage = 0; stage < counts.size(); ++stage) {
        waits.lateIn[stage] = lateOf(counts[stage]);
        waits.late += waits.lateIn[stage];
        waits.toConfirm += counts[stage][ToConfirm];
        waits.toCall += counts[stage][ToCall];
    }
    return waits;
}

} // namespace priyom::leads
