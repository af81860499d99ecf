// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_book.h"

#include <algorithm>

namespace priyom::sla {

NormBook::NormBook(std::vector<NormLimit> limits) : m_limits(std::move(limits))
{
    std::stable_sort(m_limits.begin(), m_limits.end(),
                     [](const NormLimit& a, const NormLimit& b) { return a.from > b.from; });
}

Milliseconds NormBook::limit(Rule rule, ChannelId channel, Instant began) const
{
    const auto holding = [&](ChannelId of) {
        return std::find_if(m_limits.begin(), m_limits.end(), [&](const NormLimit& limit) {
            return limit.rule == rule && limit.channel == of && limit.from <= began;
        });
    };
    auto found = holding(channel);
    if (found == m_limits.end())
        found = holding(ChannelId());
    return std::chrono::seconds(found == m_limits.end() ? normOf(rule).seconds : found->seconds);
}

} // namespace priyom::sla
