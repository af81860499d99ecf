// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody has waited. Days are those the shop was open: twenty hours of work are two of them in one shop and three
// in another.
#pragma once

#include "core/base/zone.h"

namespace priyom::schedule {

class WorkingClock;

struct Wait
{
    Milliseconds span{0}; // on the clock that runs
    int days = 0;         // of work begun and gone by since then
    friend bool operator==(const Wait&, const Wait&) = default;
};

// By the sun, for what no opening hours stop.
[[nodiscard]] Wait calendarWait(Milliseconds span);
[[nodiscard]] Wait waitBetween(const WorkingClock& clock, const Zone& zone, Instant from, Instant to);

} // namespace priyom::schedule
