// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as JSON (formats/scheme.md). Reading never refuses: what is wrong stays in place of its number (facts.h).
#pragma once

#include "core/base/exact_json.h"
#include "core/pay/facts.h"

namespace priyom::pay {

// BadInput only where the whole is no table.
[[nodiscard]] Result<Facts> readFacts(const ExactJson& json);

} // namespace priyom::pay
