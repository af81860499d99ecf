// SPDX-License-Identifier: GPL-3.0-or-later
// Retention, purely: who came in the 90 days before a period, and came again in it.
#pragma once

#include "core/base/zone.h"
#include "core/metrics/facts.h"

namespace priyom::metrics {

struct ReturnWindow
{
    Instant since; // local midnight 90 days before
    Period period;
};

[[nodiscard]] std::vector<ReturnWindow> returnWindows(const std::vector<Period>& periods, const Zone& zone);

// `came`: Came visits from the first window's `since` on, in any order. One fact for each window and client: the client's
// last visit before the window, attributed to the window's begin.
[[nodiscard]] std::vector<ReturnFact> returnsIn(const std::vector<ReturnWindow>& windows, std::vector<ReturnFact> came);

} // namespace priyom::metrics
