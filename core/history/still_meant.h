// SPDX-License-Identifier: GPL-3.0-or-later
// How long what was done may be taken back as a slip of the hand; after it, it was meant.
#pragma once

#include <chrono>

namespace priyom::history {

inline constexpr std::chrono::hours kStillMeant{24};

} // namespace priyom::history
