// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/lanes.h"

#include <algorithm>

namespace priyom::calendar {

std::vector<Lane> lanesOf(const std::vector<Period>& periods)
{
    std::vector<Lane> lanes(periods.size());
    std::vector<Instant> ends; // of each lane in the present heap
    std::size_t heap = 0;      // where it begins
    Instant reached;
    const auto closeHeap = [&](std::size_t end) {
        for (std::size_t i = heap; i < end; ++i)
            lanes[i].of = std::max(1, int(ends.size()));
        ends.clear();
        heap = end;
    };
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (i > heap && periods[i].from >= reached)
            closeHeap(i);
        const auto free = std::find_if(ends.begin(), ends.end(), [&](Instant end) { return end <= periods[i].from; });
        lanes[i].index = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(periods[i].to);
        else
            *free = periods[i].to;
        reached = std::max(i == heap ? periods[i].to : reached, periods[i].to);
    }
    closeHeap(periods.size());
    return lanes;
}

} // namespace priyom::calendar
