// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a new request is: a pure function over who could take it and the shop's rule. Only who is on shift is given one;
// where nobody is, it waits in the queue, which is handed out by the same rule when a shift begins.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QLatin1String>

#include <optional>
#include <vector>

class QString;

namespace priyom::leads {

enum class TurnRule {
    Taker,       // who wrote it down, on shift or not
    OnShift,     // who wrote it down while on shift, else whoever's shift began first
    LeastLoaded, // who has the fewest in work
    ByTurn,      // who was given none for longest
    ByChannel,   // who answers for the channel, else by turn
};

inline constexpr TurnRule kAllTurnRules[] = {TurnRule::Taker, TurnRule::OnShift, TurnRule::LeastLoaded, TurnRule::ByTurn, TurnRule::ByChannel};

[[nodiscard]] QLatin1String turnRuleKey(TurnRule rule); // taker, on_shift, least_loaded, by_turn, by_channel
[[nodiscard]] std::optional<TurnRule> turnRuleFromKey(const QString& key);

struct Candidate
{
    PersonId person;
    std::optional<Instant> onShiftSince; // none: not on shift now
    int inWork = 0;                      // New, Qualified and Confirmed
    std::optional<Instant> lastGiven;    // when the latest of theirs arrived

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

struct Turn
{
    TurnRule rule = TurnRule::Taker;
    PersonId taker;      // works leads and wrote it down; none: it came by itself
    PersonId ofChannel;  // who answers for its channel
    std::vector<Candidate> candidates;
};

// Nobody: the queue.
[[nodiscard]] PersonId whoseTurn(const Turn& turn);

struct Queued
{
    LeadId lead;
    PersonId ofChannel;
    Instant arrivedAt;
    std::optional<Instant> putBackAt = {}; // by somebody's hand: it is for those whose shift begins after that
};

struct Given
{
    LeadId lead;
    PersonId person;

    friend bool operator==(const Given&, const Given&) = default;
};

// What has waited in the queue, once somebody is on shift: in the order given, and each one given counts for the next. Under
// Taker it waits until somebody takes it.
[[nodiscard]] std::vector<Given> handOut(TurnRule rule, const std::vector<Queued>& queue, std::vector<Candidate> candidates);

} // namespace priyom::leads
