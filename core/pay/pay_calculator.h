// SPDX-License-Identifier: GPL-3.0-or-later
// Pay from a scheme and the facts of a month: pure, exact until a line is rounded, once, half away from zero.
// All or nothing: a number missing anywhere refuses the whole, because a sheet without one line is a wrong sheet.
#pragma once

#include "core/pay/facts.h"
#include "core/pay/pay_result.h"
#include "core/pay/scheme.h"

namespace priyom::pay {

[[nodiscard]] Result<PayResult> calculate(const Scheme& scheme, const Facts& facts);

} // namespace priyom::pay
