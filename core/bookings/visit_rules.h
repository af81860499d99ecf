// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a visit's states (domain.md 2) as one table, and which of them goes with which stage of its lead.
#pragma once

#include "core/base/result.h"
#include "core/bookings/visit.h"
#include "core/leads/lead.h"

namespace priyom::bookings {

// Still to come about: it can be moved, confirmed, cancelled, come or be missed.
[[nodiscard]] constexpr bool isAhead(VisitState state)
{
    return state == VisitState::Planned || state == VisitState::Confirmed;
}

[[nodiscard]] bool isAllowed(VisitState from, VisitState to);
// Where the next key leads a visit that is ahead: to be confirmed is called for until it begins, and then only how it went. A
// confirmation that never was would stand in every figure.
[[nodiscard]] constexpr VisitState nextState(VisitState state, Instant start, Instant now)
{
    return state == VisitState::Planned && start > now ? VisitState::Confirmed : VisitState::Came;
}

// MoveRefused, subject "from->to", detail as in leads::refusal.
[[nodiscard]] Result<> judge(VisitState from, VisitState to, Instant start, Instant now);

struct CancelWhy
{
    CancelledBy by = CancelledBy::Client;
    QString reason;
};

// The visit's columns after a change that judge() let through; `why` is read for Cancelled only.
void apply(Visit& visit, VisitState to, const CancelWhy& why, Instant now);

// Whether a lead at this stage may have such a current visit (nullopt: none): the two never contradict each other.
[[nodiscard]] bool agrees(leads::Stage stage, std::optional<VisitState> current);

} // namespace priyom::bookings
