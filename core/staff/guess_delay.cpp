// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/guess_delay.h"

#include <algorithm>

namespace priyom::staff {

Milliseconds waitAfter(const Misses& misses, Instant now)
{
    if (misses.count < kFreeMisses)
        return Milliseconds(0);
    const int doublings = std::min(misses.count - kFreeMisses, 6); // 2^6 s is past the longest
    const Milliseconds whole = std::min(Milliseconds(1000 * (1 << doublings)), kLongestDelay);
    if (wasSetBack(misses, now))
        return whole;
    return std::max(whole - (now - misses.last), Milliseconds(0));
}

} // namespace priyom::staff
