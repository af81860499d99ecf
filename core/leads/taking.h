// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever works on a request that nobody answers for has taken it: the first move of it, booking, outcome of a visit, call
// that was talked through or word to its client makes it theirs, in the same transaction and as a part of that event, so that
// one undo takes both back. An edit, a note, a task and a payment are beside the work and leave it where it lies. Only managers take so, and a head
// is one (domain.md 6): a receptionist does for others what comes to the desk, and an owner enters things for the shop.
// What they do leaves the request where it lies, in the queue.
#pragma once

#include "core/leads/lead.h"
#include "core/staff/session.h"

namespace priyom::leads {

// In the event of a touch, which may also say whom a request was given to.
inline constexpr QLatin1String kTaken("taken");

[[nodiscard]] constexpr bool takesByWorking(staff::Roles roles)
{
    return roles.has(staff::Role::Manager) || roles.has(staff::Role::Head);
}

inline void takeByWorking(Lead& lead, const staff::Session& session)
{
    if (!lead.manager.isValid() && takesByWorking(session.roles))
        lead.manager = session.person;
}

} // namespace priyom::leads
