// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/window_order.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace priyom::bookings {

namespace {

constexpr int kForOthers = 2; // of those shown

using Windows = std::vector<FreeWindow>;

// Each time once, with the specialist who was named the least so far, then those of a time that was there already; what
// stands in `said` was.
Windows distinctFirst(const Windows& windows, std::set<Instant> said)
{
    Windows ordered;
    Windows again;
    std::map<PersonId, int> named;
    for (auto at = windows.begin(); at != windows.end();) {
        const auto end = std::find_if(at, windows.end(), [&](const FreeWindow& each) { return each.period.from != at->period.from; });
        const auto chosen = std::min_element(at, end, [&](const FreeWindow& a, const FreeWindow& b) { return named[a.specialist] < named[b.specialist]; });
        const bool isNew = said.insert(at->period.from).second;
        if (isNew) {
            ++named[chosen->specialist];
            ordered.push_back(*chosen);
        }
        for (auto each = at; each != end; ++each)
            if (!isNew || each != chosen)
                again.push_back(*each);
        at = end;
    }
    ordered.insert(ordered.end(), again.begin(), again.end());
    return ordered;
}

std::set<Instant> timesOf(const Windows& windows)
{
    std::set<Instant> times;
    for (const FreeWindow& window : windows)
        times.insert(window.period.from);
    return times;
}

int countAt(const Windows& windows, Instant at)
{
    return int(std::count_if(windows.begin(), windows.end(), [at](const FreeWindow& each) { return each.period.from == at; }));
}

void cut(Windows& windows, int most)
{
    if (int(windows.size()) > most)
        windows.resize(size_t(most));
}

} // namespace

Windows bestOf(Windows windows, const WindowOrder& order)
{
    const auto key = [&](const FreeWindow& window) {
        return std::tuple(!window.fits, std::chrono::abs(window.period.from - order.wished), window.period.from);
    };
    std::stable_sort(windows.begin(), windows.end(),
                     [&](const FreeWindow& a, const FreeWindow& b) { return key(a) < key(b); });
    const int most = std::max(0, order.most);
    Windows hers;
    Windows others;
    std::partition_copy(windows.begin(), windows.end(), std::back_inserter(hers), std::back_inserter(others),
                        [&](const FreeWindow& window) { return !order.first.isValid() || window.specialist == order.first; });
    Windows shown = distinctFirst(hers, {});
    cut(shown, most - std::min({int(others.size()), kForOthers, most}));
    others = distinctFirst(others, timesOf(shown));
    shown.insert(shown.end(), others.begin(), others.end());
    cut(shown, most);
    std::set<Instant> told;
    for (FreeWindow& window : shown)
        if (const Instant at = window.period.from; told.insert(at).second)
            window.more = countAt(windows, at) - countAt(shown, at);
    return shown;
}

} // namespace priyom::bookings
