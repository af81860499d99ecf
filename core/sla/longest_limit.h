// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sla/norm_book.h"

namespace priyom::sla {

// The longest limit of all rules and channels, whenever it was in force.
[[nodiscard]] Milliseconds longestLimit(const std::vector<NormLimit>& limits);

} // namespace priyom::sla
