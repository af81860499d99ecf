// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace priyom::charts {

namespace {

constexpr double kSteps = 5;
constexpr double kNice[] = {1, 2, 2.5, 5, 10};
constexpr double kTolerance = 1e-9; // of a step: 0.30000000000000004 is 0.3

double niceStep(double raw)
{
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double nice : kNice) {
        if (nice * power >= raw * (1 - kTolerance))
            return nice * power;
    }
    return 10 * power;
}

} // namespace

int AxisScale::ticks() const
{
    return static_cast<int>(std::lround((to - from) / step)) + 1;
}

int AxisScale::decimals() const
{
    int digits = 0;
    for (double scaled = step; digits < 6 && std::abs(scaled - std::round(scaled)) > kTolerance * scaled; scaled *= 10)
        ++digits;
    return digits;
}

AxisScale scaleFor(double low, double high, bool fromZero)
{
    const double bottom = fromZero ? std::min(0.0, low) : low;
    const double top = fromZero ? std::max(0.0, high) : high;
    const double span = top > bottom ? top - bottom : std::max(1.0, std::abs(top));
    const double step = niceStep(span / kSteps);
    AxisScale scale{std::floor(bottom / step + kTolerance) * step, std::ceil(top / step - kTolerance) * step, step};
    if (scale.to <= scale.from)
        scale.to = scale.from + step;
    return scale;
}

} // namespace priyom::charts
