// SPDX-License-Identifier: GPL-3.0-or-later
// How one case stands at an instant. A case keeps the limit that was in force when it began; to the very limit is within.
#pragma once

#include "core/schedule/working_clock.h"
#include "core/sla/norm.h"

namespace priyom::sla {

struct NormCase
{
    Instant began;
    std::optional<Instant> ended;
    Milliseconds limit{0};
    NormClock clock = NormClock::Working;
    std::optional<Instant> before = {}; // what it is done for begins then: within the limit, and no later than this
};

enum class CaseState { OnTime, Soon, Overdue, EndedWithin, EndedLate };

// The part of the limit that, once less than it is left, makes a case due soon.
struct SoonShare
{
    int part = 1;
    int whole = 3;
};

struct CaseStatus
{
    CaseState state = CaseState::OnTime;
    Milliseconds elapsed{0}; // on the case's own clock, to its end or to the instant asked for
    Milliseconds left{0};    // negative: how late
};

// An end after `at` has not come yet.
[[nodiscard]] CaseStatus statusOf(const NormCase& norm, Instant at, const schedule::WorkingClock& clock, SoonShare soon = {});

// The last instant that is still within.
[[nodiscard]] Instant dueAt(const NormCase& norm, const schedule::WorkingClock& clock);

// The limit as it binds this case: shorter where what it is done for begins before.
[[nodiscard]] Milliseconds limitOf(const NormCase& norm, const schedule::WorkingClock& clock);

// The first instant at which it is Overdue, unless it has ended: an end on the stroke of closing is late with the next opening.
[[nodiscard]] Instant overdueFrom(const NormCase& norm, const schedule::WorkingClock& clock);

// "1/3": BadInput, subject "share", unless it is less than the whole.
[[nodiscard]] Result<SoonShare> parseSoonShare(const QString& text);

} // namespace priyom::sla
