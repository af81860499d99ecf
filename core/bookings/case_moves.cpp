// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/case_moves.h"

#include "core/leads/taking.h"

namespace priyom::bookings {

namespace {

std::optional<VisitState> stateAfter(leads::VisitEffect effect)
{
    using leads::VisitEffect;
    switch (effect) {
    case VisitEffect::None:
        return std::nullopt;
    case VisitEffect::Confirm:
        return VisitState::Confirmed;
    case VisitEffect::Come:
        return VisitState::Came;
    case VisitEffect::Miss:
        return VisitState::NoShow;
    case VisitEffect::Cancel:
        break;
    }
    return VisitState::Cancelled;
}

} // namespace

Result<> moveBoth(CaseFile& file, leads::Stage to, const leads::Refusal& refusal, const CancelWhy& cancel, Instant now)
{
    const auto start = file.visitIsAhead() ? std::optional(file.visit->startAt) : std::nullopt;
    PRIYOM_TRY(const leads::MoveEffect effect,
               leads::judge({file.lead->stage, to, start, refusal.reason.isValid(), now}));
    if (const auto state = stateAfter(effect.visit)) {
        // An import may have confirmed the visit and not the lead.
        if (file.visit->state != *state) {
            PRIYOM_CHECK(judge(file.visit->state, *state, file.visit->startAt, now));
            apply(*file.visit, *state, cancel, now);
        }
    }
    leads::apply(*file.lead, to, effect, refusal, now);
    return {};
}

CaseFile taken(const CaseFile& file, const staff::Session& session)
{
    CaseFile inHand = file;
    if (inHand.lead)
        leads::takeByWorking(*inHand.lead, session);
    return inHand;
}

} // namespace priyom::bookings
