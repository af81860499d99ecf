// SPDX-License-Identifier: GPL-3.0-or-later
// Visits of one column that lie over each other (an imported past, a new one in a missed one's time) stand side by side.
#pragma once

#include "core/base/instant.h"

#include <vector>

namespace priyom::calendar {

struct Lane
{
    int index = 0;
    int of = 1; // lanes side by side where it stands
    friend bool operator==(const Lane&, const Lane&) = default;
};

// Of periods in the order of their starts, one lane each; those that touch no other have the width of the column.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<Period>& periods);

} // namespace priyom::calendar
