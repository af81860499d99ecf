// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a working day, and how full it is (domain.md 4, `empty_windows` and `utilisation`): one definition for the
// calendar and the figures. Pure arithmetic on periods.
#pragma once

#include "core/base/instant.h"

#include <vector>

namespace priyom::schedule {

// A shorter gap is air between visits, nobody sells it.
inline constexpr Milliseconds kLeastWindow = std::chrono::minutes(30);

// In order and apart, those that touch or overlap as one.
[[nodiscard]] std::vector<Period> joined(std::vector<Period> periods);
// The parts of the working time that nothing takes, however short, in order. Neither need be in order.
[[nodiscard]] std::vector<Period> untaken(const std::vector<Period>& working, const std::vector<Period>& taken);
// Those of them of kLeastWindow or more, cut at the instant: what is past cannot be sold.
[[nodiscard]] std::vector<Period> emptyWindows(const std::vector<Period>& working, const std::vector<Period>& taken, Instant from);
// How much of the working time is taken; two visits at once take it once.
[[nodiscard]] Milliseconds takenWithin(const std::vector<Period>& working, const std::vector<Period>& taken);
[[nodiscard]] Milliseconds lengthOf(const std::vector<Period>& periods); // of periods that are apart

} // namespace priyom::schedule
