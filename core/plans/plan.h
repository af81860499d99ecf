// SPDX-License-Identifier: GPL-3.0-or-later
// The target of one metric for one person, or the shop, in one month.
#pragma once

#include "core/base/id.h"
#include "core/base/month.h"
#include "core/base/rational.h"

namespace priyom::plans {

struct Plan
{
    QString metric;
    Month month;
    PersonId person; // none: the shop
    Rational value;  // in the metric's own unit, money in major units

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace priyom::plans
