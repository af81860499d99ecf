// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure depends on besides its facts: what time it is, the working clock and the norms. Passed in, so that a fold
// stays a pure function.
#pragma once

#include "core/schedule/working_clock.h"
#include "core/sla/norm_book.h"

namespace priyom::metrics {

struct Conditions
{
    Instant now;
    Milliseconds qualityTalk = std::chrono::seconds(120);
    schedule::WorkingClock clock{schedule::OpeningHours(), Zone::utc()};
    sla::NormBook norms;
};

} // namespace priyom::metrics
