// SPDX-License-Identifier: GPL-3.0-or-later
// Round steps for a value axis. Qt's applyNiceNumbers() may drop the zero and knows no least count of lines.
#pragma once

namespace priyom::charts {

struct AxisScale
{
    double from = 0;
    double to = 1;
    double step = 1;

    [[nodiscard]] int ticks() const;
    [[nodiscard]] int decimals() const; // digits the step needs
};

// Covers [low, high] in 3 to 6 steps of 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] AxisScale scaleFor(double low, double high, bool fromZero);

} // namespace priyom::charts
