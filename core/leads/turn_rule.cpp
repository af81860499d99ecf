// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/turn_rule.h"

#include <QString>

#include <algorithm>
#include <tuple>

namespace priyom::leads {

namespace {

// The least of those on shift; equal ones are told apart by their ids, so that the answer is always the same.
template <class Key>
PersonId firstBy(const std::vector<Candidate>& onShift, Key key)
{
    const auto first = std::min_element(onShift.begin(), onShift.end(), [&](const Candidate& a, const Candidate& b) {
        return std::tuple(key(a), a.person) < std::tuple(key(b), b.person);
    });
    return first == onShift.end() ? PersonId() : first->person;
}

bool holds(const std::vector<Candidate>& onShift, PersonId person)
{
    return std::any_of(onShift.begin(), onShift.end(), [&](const Candidate& candidate) { return candidate.person == person; });
}

} // namespace

QLatin1String turnRuleKey(TurnRule rule)
{
    switch (rule) {
    case TurnRule::Taker:
        return QLatin1String("taker");
    case TurnRule::OnShift:
        return QLatin1String("on_shift");
    case TurnRule::LeastLoaded:
        return QLatin1String("least_loaded");
    case TurnRule::ByTurn:
        return QLatin1String("by_turn");
    case TurnRule::ByChannel:
        break;
    }
    return QLatin1String("by_channel");
}

std::optional<TurnRule> turnRuleFromKey(const QString& key)
{
    for (const TurnRule rule : kAllTurnRules)
        if (turnRuleKey(rule) == key)
            return rule;
    return std::nullopt;
}

PersonId whoseTurn(const Turn& turn)
{
    if (turn.rule == TurnRule::Taker)
        return turn.taker;
    std::vector<Candidate> onShift = turn.candidates;
    std::erase_if(onShift, [](const Candidate& candidate) { return !candidate.onShiftSince; });
    const auto lastGiven = [](const Candidate& candidate) { return candidate.lastGiven; }; // none before all
    switch (turn.rule) {
    case TurnRule::OnShift:
        return holds(onShift, turn.taker) ? turn.taker : firstBy(onShift, [](const Candidate& candidate) { return candidate.onShiftSince; });
    case TurnRule::LeastLoaded:
        return firstBy(onShift, [](const Candidate& candidate) { return std::tuple(candidate.inWork, candidate.lastGiven); });
    case TurnRule::ByChannel:
        return holds(onShift, turn.ofChannel) ? turn.ofChannel : firstBy(onShift, lastGiven);
    case TurnRule::ByTurn:
    case TurnRule::Taker:
        break;
    }
    return firstBy(onShift, lastGiven);
}

std::vector<Given> handOut(TurnRule rule, const std::vector<Queued>& queue, std::vector<Candidate> candidates)
{
    std::vector<Given> given;
    for (const Queued& queued : queue) {
        std::vector<Candidate> meant = candidates;
        if (queued.putBackAt)
            std::erase_if(meant, [&](const Candidate& candidate) { return candidate.onShiftSince <= queued.putBackAt; });
        const PersonId person = whoseTurn({rule, PersonId(), queued.ofChannel, std::move(meant)});
        const auto chosen = std::ranges::find(candidates, person, &Candidate::person);
        if (chosen == candidates.end())
            continue; // nobody is there for this one
        given.push_back({queued.lead, person});
        ++chosen->inWork;
        chosen->lastGiven = std::max(chosen->lastGiven.value_or(queued.arrivedAt), queued.arrivedAt);
    }
    return given;
}

} // namespace priyom::leads
