// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/longest_limit.h"

#include <algorithm>

namespace priyom::sla {

Milliseconds longestLimit(const std::vector<NormLimit>& limits)
{
    int seconds = 0;
    for (const Norm& norm : norms())
        seconds = std::max(seconds, norm.seconds);
    for (const NormLimit& limit : limits)
        seconds = std::max(seconds, limit.seconds);
    return std::chrono::seconds(seconds);
}

} // namespace priyom::sla
