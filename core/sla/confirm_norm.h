// SPDX-License-Identifier: GPL-3.0-or-later
// Until when a visit is to be confirmed: within the norm, and before it begins. One definition for board, panel, queue and
// what is promised on the phone; the figure of domain.md 4 counts by the limit alone.
#pragma once

#include "core/sla/norm_book.h"
#include "core/sla/norm_case.h"

namespace priyom::sla {

[[nodiscard]] NormCase confirmNorm(const NormBook& book, ChannelId channel, Instant bookedAt, Instant startAt);

} // namespace priyom::sla
