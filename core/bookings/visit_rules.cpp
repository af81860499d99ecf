// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_rules.h"

#include "core/leads/lead_pipeline.h"

namespace priyom::bookings {

namespace {

constexpr bool no = false;
constexpr bool yes = true;

// from (row) to (column): Planned, Confirmed, Came, NoShow, Cancelled
constexpr bool kWays[5][5] = {
    /* Planned   */ {no, yes, yes, yes, yes},
    /* Confirmed */ {no, no, yes, yes, yes},
    /* Came      */ {no, no, no, no, no},
    /* NoShow    */ {no, no, no, no, no},
    /* Cancelled */ {no, no, no, no, no},
};

// stage (row), current visit (column): none, Planned, Confirmed, Came, NoShow, Cancelled
constexpr bool kAgreement[6][6] = {
    /* New       */ {yes, yes, no, no, yes, yes}, // an import may know a booking alone; a lead lost after a missed visit is reopened
    /* Qualified */ {yes, yes, no, no, yes, yes},
    /* Confirmed */ {no, no, yes, no, no, no},
    /* Came      */ {no, no, no, yes, no, no},
    /* NoShow    */ {no, no, no, no, yes, no},
    /* Lost      */ {yes, no, no, no, yes, yes},
};

} // namespace

bool isAllowed(VisitState from, VisitState to)
{
    return kWays[int(from)][int(to)];
}

Result<> judge(VisitState from, VisitState to, Instant start, Instant now)
{
    const auto refuse = [&](QLatin1String reason) -> Result<> {
        return fail(ErrorCode::MoveRefused, visitStateKey(from) % QLatin1String("->") % visitStateKey(to), reason);
    };
    if (from == to)
        return refuse(leads::refusal::kSame);
    if (!isAllowed(from, to))
        return refuse(leads::refusal::kNotAllowed);
    if ((to == VisitState::Came || to == VisitState::NoShow) && start > now + leads::kArrivesEarly)
        return refuse(leads::refusal::kTooEarly);
    return {};
}

void apply(Visit& visit, VisitState to, const CancelWhy& why, Instant now)
{
    if (to == VisitState::Confirmed) {
        visit.confirmedAt = now;
    } else {
        visit.outcomeAt = now;
        visit.lateMinutes = 0; // what came of it is known
    }
    if (to == VisitState::Cancelled) {
        visit.cancelledBy = why.by;
        visit.cancelReason = why.reason;
    }
    visit.state = to;
}

bool agrees(leads::Stage stage, std::optional<VisitState> current)
{
    return kAgreement[int(stage)][current ? int(*current) + 1 : 0];
}

} // namespace priyom::bookings
