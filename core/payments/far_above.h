// SPDX-License-Identifier: GPL-3.0-or-later
// A nought too many turns 3500 into 35000. Nothing is forbidden for that: goods and tips are paid with a visit; the hand that
// typed it is asked once.
#pragma once

#include "core/base/money.h"

namespace priyom::payments {

// More than one and a half times what is to pay. Where no price is known, or nothing is to pay, no sum is far from it.
[[nodiscard]] constexpr bool isFarAbove(Money amount, Money due)
{
    return due.minor > 0 && amount.minor - due.minor > due.minor / 2;
}

} // namespace priyom::payments
