// SPDX-License-Identifier: GPL-3.0-or-later
// f(a), the share of its money that a part earns by attaining its plan, with the case that applied and its numbers.
#pragma once

#include "core/pay/facts.h"
#include "core/pay/pay_result.h"
#include "core/pay/scheme.h"

namespace priyom::pay {

struct Attained
{
    Formula formula = Formula::NoPlan;
    Rational share; // f(a)
    Numbers numbers;
};

// The plan, or nothing where it is absent or 0.
[[nodiscard]] Result<std::optional<Rational>> planOf(const MetricFacts& metric);

// What the scheme leaves undecided (Setting) is refused where it is needed.
[[nodiscard]] Result<Rational> needed(const Setting& setting, const QString& place, const QString& field);

[[nodiscard]] Result<Attained> attain(const MetricFacts& metric, const AttainmentRule& rule, Direction direction,
                                      std::optional<int> decimals, const QString& place);

} // namespace priyom::pay
