// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_pipeline.h"

namespace priyom::leads {

namespace {

constexpr bool no = false;
constexpr bool yes = true;

// from (row) to (column): New, Qualified, Confirmed, Came, NoShow, Lost
constexpr bool kWays[6][6] = {
    /* New       */ {no, yes, yes, yes, yes, yes},
    /* Qualified */ {no, no, yes, yes, yes, yes},
    /* Confirmed */ {no, yes, no, yes, yes, yes}, // back to Qualified: to be booked anew
    /* Came      */ {no, no, no, no, no, no},
    /* NoShow    */ {no, yes, no, no, no, yes}, // won back
    /* Lost      */ {yes, yes, no, no, no, no}, // reopened
};

tl::unexpected<Error> refuse(const Move& move, QLatin1String reason)
{
    return fail(ErrorCode::MoveRefused, stageKey(move.from) % QLatin1String("->") % stageKey(move.to), reason);
}

bool isOfVisit(Stage stage)
{
    return stage == Stage::Confirmed || stage == Stage::Came || stage == Stage::NoShow;
}

VisitEffect visitEffect(const Move& move)
{
    switch (move.to) {
    case Stage::Confirmed:
        return VisitEffect::Confirm;
    case Stage::Came:
        return VisitEffect::Come;
    case Stage::NoShow:
        return VisitEffect::Miss;
    case Stage::Lost:
        break;
    case Stage::New:
        return VisitEffect::None;
    case Stage::Qualified:
        if (move.from != Stage::Confirmed)
            return VisitEffect::None;
        break;
    }
    return move.visitStart ? VisitEffect::Cancel : VisitEffect::None;
}

} // namespace

bool isAllowed(Stage from, Stage to)
{
    return kWays[int(from)][int(to)];
}

Result<MoveEffect> judge(const Move& move)
{
    if (move.from == move.to)
        return refuse(move, refusal::kSame);
    if (!isAllowed(move.from, move.to))
        return refuse(move, refusal::kNotAllowed);
    if (isOfVisit(move.to) && !move.visitStart)
        return refuse(move, refusal::kVisitNeeded);
    if ((move.to == Stage::Came || move.to == Stage::NoShow) && *move.visitStart > move.now + kArrivesEarly)
        return refuse(move, refusal::kTooEarly);
    if (move.to == Stage::Lost && !move.hasReason)
        return refuse(move, refusal::kReasonNeeded);
    return MoveEffect{move.from == Stage::New && isOfVisit(move.to), visitEffect(move)};
}

void apply(Lead& lead, Stage to, const MoveEffect& effect, const Refusal& why, Instant now)
{
    if (lead.stage == Stage::New && !lead.takenAt)
        lead.takenAt = now;
    // "Ever reached" is the first time: coming back to a stage does not make it later.
    if ((effect.passesQualified || to == Stage::Qualified) && !lead.qualifiedAt)
        lead.qualifiedAt = now;
    if (to == Stage::Confirmed && !lead.confirmedAt)
        lead.confirmedAt = now;
    if (to == Stage::Lost) {
        lead.lostAt = now;
        lead.lostReason = why.reason;
        lead.lostComment = why.comment;
    } else {
        // The comment stays: who refused may do so again, and it is shown only of a lead that is lost.
        lead.lostAt.reset();
        lead.lostReason = ReasonId();
    }
    lead.stage = to;
    lead.stageAt = now;
}

} // namespace priyom::leads
