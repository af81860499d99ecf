// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/empty_windows.h"

#include <algorithm>
#include <numeric>

namespace priyom::schedule {

std::vector<Period> joined(std::vector<Period> periods)
{
    std::erase_if(periods, [](const Period& period) { return period.to <= period.from; });
    std::sort(periods.begin(), periods.end());
    std::vector<Period> apart;
    for (const Period& period : periods) {
        if (!apart.empty() && period.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, period.to);
        else
            apart.push_back(period);
    }
    return apart;
}

std::vector<Period> untaken(const std::vector<Period>& working, const std::vector<Period>& taken)
{
    const std::vector<Period> busy = joined(taken);
    std::vector<Period> free;
    auto first = busy.begin(); // that is not over when the work begins
    for (const Period& work : joined(working)) {
        Instant from = work.from;
        first = std::find_if(first, busy.end(), [&](const Period& visit) { return visit.to > work.from; });
        for (auto visit = first; visit != busy.end() && visit->from < work.to; ++visit) {
            if (from < visit->from)
                free.push_back({from, visit->from});
            from = std::max(from, visit->to);
        }
        if (from < work.to)
            free.push_back({from, work.to});
    }
    return free;
}

std::vector<Period> emptyWindows(const std::vector<Period>& working, const std::vector<Period>& taken, Instant from)
{
    std::vector<Period> windows = untaken(working, taken);
    for (Period& window : windows)
        window.from = std::max(window.from, from);
    std::erase_if(windows, [](const Period& window) { return window.to - window.from < kLeastWindow; });
    return windows;
}

Milliseconds takenWithin(const std::vector<Period>& working, const std::vector<Period>& taken)
{
    return lengthOf(joined(working)) - lengthOf(untaken(working, taken));
}

Milliseconds lengthOf(const std::vector<Period>& periods)
{
    return std::accumulate(periods.begin(), periods.end(), Milliseconds(0),
                           [](Milliseconds sum, const Period& period) { return sum + (period.to - period.from); });
}

} // namespace priyom::schedule
