// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody is free from a time that was named: until the next visit or the end of their working time.
#pragma once

#include "core/base/instant.h"

#include <optional>
#include <vector>

namespace priyom::schedule {

enum class RoomEnd { None, Taken, OffWork };

struct Room
{
    Instant until;               // the time that was named where there is no room at all
    RoomEnd end = RoomEnd::None; // nothing ends it

    [[nodiscard]] bool holds(Instant to) const { return end == RoomEnd::None || to <= until; }

    friend bool operator==(const Room&, const Room&) = default;
};

// `working`: none = at any time. Neither need be in order.
[[nodiscard]] Room roomAt(const std::optional<std::vector<Period>>& working, const std::vector<Period>& taken, Instant start);

} // namespace priyom::schedule
