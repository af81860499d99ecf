// SPDX-License-Identifier: GPL-3.0-or-later
// «действует» or «наблюдение», as a chip.
#pragma once

#include "core/pay/stored_scheme.h"
#include "ui/kit/painting.h"

namespace priyom::bonus {

[[nodiscard]] kit::ChipLook modeChip(pay::Mode mode);

} // namespace priyom::bonus
