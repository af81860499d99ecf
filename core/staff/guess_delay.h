// SPDX-License-Identifier: GPL-3.0-or-later
// How long one waits after wrong guesses: five are free, then 1, 2, 4 ... 60 seconds. Nobody is ever locked out for good,
// and only a right guess takes the count back: not a restart, not a day's rest.
#pragma once

#include "core/base/instant.h"

namespace priyom::staff {

struct Misses
{
    int count = 0;
    Instant last;

    friend bool operator==(const Misses&, const Misses&) = default;
};

inline constexpr int kFreeMisses = 5;
inline constexpr Milliseconds kLongestDelay{60'000};

// What is left to wait. Where the clock was set back, the whole delay counts from now: it neither ends at once nor lasts
// until the clock has caught up.
[[nodiscard]] Milliseconds waitAfter(const Misses& misses, Instant now);
[[nodiscard]] constexpr bool wasSetBack(const Misses& misses, Instant now)
{
    return misses.count > 0 && now < misses.last;
}

} // namespace priyom::staff
