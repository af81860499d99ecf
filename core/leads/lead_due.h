// SPDX-License-Identifier: GPL-3.0-or-later
// What a lead waits for next and how urgent that is at an instant. One definition for card, row, the order «late first»,
// what is counted late and the list of it.
#pragma once

#include "core/leads/lead_owed.h"

namespace priyom::leads {

// The visit that a lead is about.
struct LeadVisit
{
    Instant startAt;
    Instant endAt;
    Instant bookedAt;
    bool isPlanned = false; // booked, and not confirmed yet
};

// Of the norms that its stage brings the one that falls due first; what is owed beside it is lead_owed.h's.
[[nodiscard]] std::optional<sla::NormCase> pressingNorm(const Lead& lead, catalog::ChannelKind channel, const std::optional<LeadVisit>& visit,
                                                        const sla::NormBook& book, const schedule::WorkingClock& clock);

struct DueFacts
{
    Stage stage = Stage::New;
    Instant arrivedAt;
    Instant stageAt;
    bool answered = false;
    std::optional<sla::NormCase> norm; // the pressing one of its stage
    std::optional<Instant> callbackAt;
    std::optional<Period> visit;
    std::optional<RunningNorm> owed = {}; // the pressing one of what is owed at any stage
};

// A norm of the stage, one of what is owed beside it, a date, or nothing that is dated.
enum class DueKind { Norm, MissedCall, HandOver, FirstReply, Callback, Visit, Nothing };
enum class Urgency { Late, Soon, Calm };

// Late before soon before the rest, of which running norms come first; the closed ones last.
enum class DueRank { Late, Soon, Norm, Dated, Undated, Came, Lost };

struct DueTerm
{
    DueKind kind = DueKind::Nothing;
    Urgency urgency = Urgency::Calm;
    DueRank rank = DueRank::Undated;
    Instant at; // the order within the rank
};

struct DueMoment
{
    Instant now;
    const schedule::WorkingClock& clock;
    sla::SoonShare soon;
};

// Its visit has a norm of confirming and is still ahead: nobody confirms one that is over.
[[nodiscard]] bool asksToConfirm(const DueFacts& facts, Instant now);
[[nodiscard]] DueTerm termOf(const DueFacts& facts, const DueMoment& moment);

enum class LateWith { Nothing, Answer, CallBack, Taking, Confirming };

[[nodiscard]] LateWith lateWith(const DueFacts& facts, const DueTerm& term);
// The client waits for a word of ours; the rest is our own work.
[[nodiscard]] bool waitsForUs(LateWith late);
// Since when somebody waits so long: since the lead came, or since the call or the hand-over.
[[nodiscard]] Instant waitsSince(const DueFacts& facts, const DueTerm& term);

} // namespace priyom::leads
