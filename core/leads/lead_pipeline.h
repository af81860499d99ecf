// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the stages (domain.md 2) as one table and what a move does; no clock, no storage. A move says what has to
// happen to the lead's visit, so that both are changed by the same hand.
#pragma once

#include "core/base/result.h"
#include "core/leads/lead.h"

namespace priyom::leads {

// Reasons of a refusal: the stable keys in Error::detail of MoveRefused.
namespace refusal {
inline constexpr QLatin1String kSame("same");                  // it stands there already
inline constexpr QLatin1String kNotAllowed("not_allowed");     // the table knows no such way
inline constexpr QLatin1String kVisitNeeded("visit_needed");   // Confirmed, Came and NoShow are about a visit with a time
inline constexpr QLatin1String kTooEarly("too_early");         // Came and NoShow from 30 minutes before the start on
inline constexpr QLatin1String kReasonNeeded("reason_needed"); // Lost asks why
} // namespace refusal

inline constexpr Milliseconds kArrivesEarly = std::chrono::minutes(30);

enum class VisitEffect { None, Confirm, Come, Miss, Cancel };

struct Move
{
    Stage from = Stage::New;
    Stage to = Stage::New;
    std::optional<Instant> visitStart; // of the visit that is still to come about, or is booked by this very action
    bool hasReason = false;
    Instant now;
};

struct MoveEffect
{
    bool passesQualified = false; // a skipped Qualified is recorded; a skipped Confirmed never is
    VisitEffect visit = VisitEffect::None;
};

[[nodiscard]] bool isAllowed(Stage from, Stage to);
// MoveRefused, subject "from->to", detail one of the keys above.
[[nodiscard]] Result<MoveEffect> judge(const Move& move);

struct Refusal
{
    ReasonId reason;
    QString comment;
};

// The lead's columns after a move that judge() let through; `why` is read for Lost only.
void apply(Lead& lead, Stage to, const MoveEffect& effect, const Refusal& why, Instant now);

} // namespace priyom::leads
