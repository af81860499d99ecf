// SPDX-License-Identifier: GPL-3.0-or-later
// Which free windows are shown of all there are, and in which order. Pure.
#pragma once

#include "core/bookings/visit_list.h"

namespace priyom::bookings {

struct WindowOrder
{
    PersonId first; // whose windows come before those of others; none: nobody's
    Instant wished;
    int most = 5;
};

// What fits the wish comes before what is near to it, of equals the earlier; a time that is shown already comes again, with
// another specialist, only after all other times, and how many more have it is told at its first window. Where several have
// a time, it is offered with whom the times before it named the least. Of the one who comes first no more than leave others
// a place, where others have any.
[[nodiscard]] std::vector<FreeWindow> bestOf(std::vector<FreeWindow> windows, const WindowOrder& order);

} // namespace priyom::bookings
