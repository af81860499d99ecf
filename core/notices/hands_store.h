// SPDX-License-Identifier: GPL-3.0-or-later
// What the paper tells of the hands of the clock. Events stand in the order in which they were written, which no clock
// can turn round; what was written by hands that were wrong, and are known to have been, tells nothing of where they
// stood.
#pragma once

#include "core/base/result.h"
#include "core/history/event.h"
#include "core/notices/clock_jump.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::notices {

// Events by which that is known: hands that had leapt ahead were put right, and what was put right had been right.
inline constexpr char kPutRight[] = "clock.put_right";
inline constexpr char kHadBeenRight[] = "clock.had_been_right";
// Both also say of a notice that its instants went with the hands; beside them it may be taken away, or put back.
inline constexpr char kVoid[] = "notice.void";
inline constexpr char kPutBack[] = "notice.put_back";
// Under this name both say since which event all before them was written by wrong hands.
inline constexpr QLatin1String kWrongSince("wrong_since");

struct HandsOnPaper
{
    // Where the first of the events that are still to come stands, and how near to it they had come before: earlier by
    // what they leapt on from there.
    SteadyHands hands;
    std::optional<EventSeq> aheadSince; // that event; nothing: the latest is none of them
};

[[nodiscard]] Result<HandsOnPaper> handsOnPaper(storage::Database& database, Instant now);
// The last event that stands for work.
[[nodiscard]] Result<std::optional<Instant>> lastWorkAt(storage::Database& database);
// The last of those events.
[[nodiscard]] Result<std::optional<history::Event>> lastStep(storage::Database& database);
// What it did to notices, in its order.
[[nodiscard]] Result<std::vector<history::Event>> rowsOf(storage::Database& database, const history::Event& step);

} // namespace priyom::notices
