// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/confirm_norm.h"

namespace priyom::bookings {

sla::NormCase confirmNorm(const sla::NormBook& book, ChannelId channel, Instant bookedAt, Instant startAt)
{
    constexpr sla::Rule rule = sla::Rule::Confirm;
    return {bookedAt, std::nullopt, book.limit(rule, channel, bookedAt), sla::normOf(rule).clock, startAt};
}

} // namespace priyom::bookings
