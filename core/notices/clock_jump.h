// SPDX-License-Identifier: GPL-3.0-or-later
// Were the hands of the wall clock moved between two looks, or did time just pass (perhaps asleep)? The steady clock tells
// them apart. Between two runs of the program there is no steady clock: then only a step back before what was already
// written down can be told.
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
};

// before: the last look of this run. writtenAt: the latest instant that the shop has on paper.
[[nodiscard]] Interval intervalSince(const std::optional<ClockReading>& before, std::optional<Instant> writtenAt, const ClockReading& now);

} // namespace priyom::notices
