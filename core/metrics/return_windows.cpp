// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/return_windows.h"

#include <algorithm>
#include <tuple>

namespace priyom::metrics {

std::vector<ReturnWindow> returnWindows(const std::vector<Period>& periods, const Zone& zone)
{
    constexpr int kDaysBefore = 90;
    std::vector<ReturnWindow> windows;
    for (const Period& period : periods)
        windows.push_back({zone.startOfDay(zone.date(period.from).addDays(-kDaysBefore)), period});
    return windows;
}

std::vector<ReturnFact> returnsIn(const std::vector<ReturnWindow>& windows, std::vector<ReturnFact> came)
{
    std::ranges::sort(came, {}, [](const ReturnFact& visit) { return std::tuple(visit.keys.client, visit.keys.at, visit.id); });
    std::vector<ReturnFact> returns;
    for (size_t i = 0; i < came.size(); ++i) {
        const ReturnFact& visit = came[i];
        const ReturnFact* next = i + 1 < came.size() && came[i + 1].keys.client == visit.keys.client ? &came[i + 1] : nullptr;
        // The windows before which this visit is the client's last one.
        auto window = std::ranges::upper_bound(windows, visit.keys.at, {}, [](const ReturnWindow& w) { return w.period.from; });
        for (; window != windows.end() && window->since <= visit.keys.at; ++window) {
            if (next != nullptr && next->keys.at < window->period.from)
                break;
            ReturnFact fact = visit;
            fact.keys.at = window->period.from;
            fact.cameAgain = next != nullptr && next->keys.at < window->period.to;
            returns.push_back(fact);
        }
    }
    return returns;
}

} // namespace priyom::metrics
