// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/happenings.h"

namespace priyom::bookings {

using tasks::What;

namespace {

What entered(VisitState state)
{
    switch (state) {
    case VisitState::Planned:
        return What::VisitPlanned;
    case VisitState::Confirmed:
        return What::VisitConfirmed;
    case VisitState::Came:
        return What::VisitCame;
    case VisitState::NoShow:
        return What::VisitMissed;
    case VisitState::Cancelled:
        break;
    }
    return What::VisitCancelled;
}

} // namespace

std::vector<What> whatHappened(const CaseFile& before, const CaseFile& after)
{
    if (after.lead && after.lead->stage == leads::Stage::Lost && before.lead->stage != leads::Stage::Lost)
        return {What::LeadLost};
    std::vector<What> happened;
    if (after.lead && before.lead->stage == leads::Stage::Lost && after.lead->stage != leads::Stage::Lost)
        happened.push_back(What::LeadReopened);
    if (!after.visit)
        return happened;
    const bool isNew = !before.visit || before.visit->id != after.visit->id;
    const bool isTimed = isNew || before.visit->startAt != after.visit->startAt;
    if (isNew || before.visit->state != after.visit->state)
        happened.push_back(entered(after.visit->state));
    else if (isTimed && after.visit->state == VisitState::Planned)
        happened.push_back(What::VisitMoved);
    if (isTimed && after.visitIsAhead() && !after.visit->historical)
        happened.push_back(What::VisitTimed);
    return happened;
}

tasks::Happening happening(What what, const CaseFile& after, Instant at, std::optional<int> remindDays)
{
    tasks::Happening happening;
    happening.what = what;
    happening.at = at;
    if (after.lead)
        happening.lead = after.lead->id;
    happening.remindDays = remindDays;
    if (after.visit && what != What::LeadLost && what != What::LeadReopened) { // who refused is asked again about the request, not about a visit
        happening.client = after.visit->client;
        happening.visit = after.visit->id;
        happening.visitStart = after.visit->startAt;
    }
    happening.responsible = after.whose();
    return happening;
}

} // namespace priyom::bookings
