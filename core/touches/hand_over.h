// SPDX-License-Identifier: GPL-3.0-or-later
// A bot has answered as far as it can and says so: from then on somebody waits for a person (domain.md 3). It is a
// message of the bot with an outcome of its own; who waits, and since when, is read from the touches and stored
// nowhere.
#pragma once

#include "core/touches/touch.h"

#include <vector>

namespace priyom::touches {

inline constexpr QLatin1String kHandOver("hand_over"); // the outcome

[[nodiscard]] bool handsOver(const Touch& touch);
// A word from us by a person: what a hand-over waits for. A call that nobody took is none, and a note is for ourselves.
[[nodiscard]] bool isHumanWord(const Touch& touch);
// Since the first hand-over that no person has answered; nullopt: nobody waits.
[[nodiscard]] std::optional<Instant> waitsForPersonSince(const std::vector<Touch>& touches);

} // namespace priyom::touches
