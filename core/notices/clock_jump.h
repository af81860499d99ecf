// SPDX-License-Identifier: GPL-3.0-or-later
// Were the hands of the wall clock moved between two looks, or did time just pass (perhaps asleep)? The steady clock tells
// them apart. Between two runs of the program there is no steady clock: then only a step back before what was already
// written down can be told.
//
// Which of the hands are right nobody knows, so norms go by them as they stand. What a wrong clock brings about is
// taken back with it (putting_right.h), and is said once more when it is true; and what the hands alone made late
// counts against nobody (BreachCause::ClockMoved).
#pragma once

#include "core/base/clock.h"

#include <functional>

namespace priyom::notices {

// What only time itself moves.
using SteadyTime = std::function<Milliseconds()>;

// Since the machine was switched on, asleep or awake.
[[nodiscard]] Milliseconds timeSinceBoot();

struct ClockReading
{
    Instant wall;
    Milliseconds steady{0};
};

// Less than this is a clock being kept right.
inline constexpr Milliseconds kClockSlack = std::chrono::minutes(1);
// Whoever did not look for so long is told of what came meanwhile in one.
inline constexpr Milliseconds kLongAbsence = std::chrono::minutes(10);

struct Interval
{
    std::optional<Milliseconds> jump; // by how much the hands were moved; back is negative
    bool absent = false;              // nobody looked for long, or it cannot be told for how long
    std::optional<Instant> skippedFrom; // what fell due between then and now did so, for all that is known, by the hands alone
};

// What the shop has on paper last.
struct LastWritten
{
    Instant at;
    // The hands were put back at this instant, and not because they were ahead: until they come there again they stand back.
    std::optional<Instant> backFrom = {};
};

// before: the last look of this run; without one the paper tells what can be told.
[[nodiscard]] Interval intervalSince(const std::optional<ClockReading>& before, const std::optional<LastWritten>& written, const ClockReading& now);

// How the hands have run of late: since when without a leap, and where they stood before that; nothing: nobody knows.
struct SteadyHands
{
    Instant from;
    std::optional<Instant> before;
    std::optional<Instant> reached = {}; // they had come so far when they were put back: coming there again is no leap
};

// After the hands were moved by so much to that instant.
[[nodiscard]] SteadyHands movedHands(const SteadyHands& hands, Milliseconds by, Instant now);

// At the first look of a run. An instant at which the hands were before they were put back, and have come to again, is
// known as what is written is; one that they have not come to yet they had reached.
[[nodiscard]] SteadyHands firstHands(const std::optional<LastWritten>& written, Instant now);
// Hands that are put back by so much to that instant had leapt ahead by as much before: they were wrong, and are right now.
[[nodiscard]] bool hadLeaptAhead(const SteadyHands& hands, Milliseconds back, Instant now);

} // namespace priyom::notices
