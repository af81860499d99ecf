// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_book.h"

#include <algorithm>

namespace priyom::sla {

NormBook::NormBook(std::vector<NormLimit> limits) : m_limits(std::move(limits))
{
    std::stable_sort(m_limits.begin(), m_limits.end(),
                     [](const NormLimit& a, const NormLimit& b) { return a.from > b.from; });
}

std::optional<Milliseconds> NormBook::ownLimit(Rule rule, ChannelId channel, Instant began) const
{
    const auto found = std::find_if(m_limits.begin(), m_limits.end(), [&](const NormLimit& limit) {
        return limit.rule == rule && limit.channel == channel && limit.from <= began;
    });
    if (found == m_limits.end() || found->seconds == 0)
        return std::nullopt;
    return std::chrono::seconds(found->seconds);
}

Milliseconds NormBook::limit(Rule rule, ChannelId channel, Instant began) const
{
    if (const auto own = ownLimit(rule, channel, began))
        return *own;
    return ownLimit(rule, ChannelId(), began).value_or(std::chrono::seconds(normOf(rule).seconds));
}

} // namespace priyom::sla
