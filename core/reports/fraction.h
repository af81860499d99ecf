// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure that is a ratio is divided from, made of the rows behind it: the sum of their values, and how many of them
// count below the line. Of a ratio a row's flag says that it does (a visit with more paid than given back).
#pragma once

#include "core/reports/record_list.h"

namespace priyom::reports {

struct Fraction
{
    double over = 0; // in the metric's unit
    qint64 under = 0;
};

[[nodiscard]] Fraction fractionOf(const RecordList& ratio);

} // namespace priyom::reports
