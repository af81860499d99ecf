// SPDX-License-Identifier: GPL-3.0-or-later
// One call counts once: a person noted it here, and the telephone exchange reports it later. They are one where they
// went the same way, with the same number or client, came to the same end, and began within a few minutes of each other
// or were talked at the same time. Each note stands for one call: what the exchange has twice was two.
#pragma once

#include "core/touches/touch.h"

#include <vector>

namespace priyom::touches {

// How far the note may be from the ring: it is begun by hand, before one dials or once one has picked up.
inline constexpr std::chrono::minutes kNoteIsNear(3);
// How far back a note may lie whose talk still reaches the ring.
inline constexpr std::chrono::hours kLongestTalk(4);

[[nodiscard]] bool isSameCall(const Touch& noted, const Touch& reported);
// Of the notes the one that is nearest to the report, the first of equals; nullptr: none is that call.
[[nodiscard]] const Touch* noteOf(const std::vector<Touch>& notes, const Touch& reported);
// The note as the exchange knows better: the number, the ring, the talk and the report's own key; its time, author,
// lead and words stay.
[[nodiscard]] Touch joined(Touch noted, const Touch& reported);

} // namespace priyom::touches
