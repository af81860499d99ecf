// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/window_order.h"

#include <algorithm>
#include <tuple>

namespace priyom::bookings {

namespace {

constexpr int kForOthers = 2; // of those shown

} // namespace

std::vector<FreeWindow> bestOf(std::vector<FreeWindow> windows, const WindowOrder& order)
{
    const auto key = [&](const FreeWindow& window) {
        const bool other = order.first.isValid() && window.specialist != order.first;
        return std::tuple(other, !window.fits, std::chrono::abs(window.period.from - order.wished), window.period.from);
    };
    std::stable_sort(windows.begin(), windows.end(), [&](const FreeWindow& a, const FreeWindow& b) { return key(a) < key(b); });
    const int most = std::max(0, order.most);
    const auto others = std::find_if(windows.begin(), windows.end(), [&](const FreeWindow& window) { return std::get<0>(key(window)); });
    const int hers = int(std::distance(windows.begin(), others));
    const int left = std::min(int(windows.end() - others), std::min(kForOthers, most));
    if (const int kept = most - left; hers > kept)
        windows.erase(windows.begin() + kept, others);
    if (int(windows.size()) > most)
        windows.resize(size_t(most));
    return windows;
}

} // namespace priyom::bookings
