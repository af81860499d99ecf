// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/confirm_norm.h"

namespace priyom::sla {

NormCase confirmNorm(const NormBook& book, ChannelId channel, Instant bookedAt, Instant startAt)
{
    constexpr Rule rule = Rule::Confirm;
    return {bookedAt, std::nullopt, book.limit(rule, channel, bookedAt), normOf(rule).clock, startAt};
}

} // namespace priyom::sla
