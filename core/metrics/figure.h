// SPDX-License-Identifier: GPL-3.0-or-later
// One figure as an exact fraction; a double is made of it only to be shown. Without a denominator it is no value, never 0.
#pragma once

#include "core/metrics/metric.h"
#include "core/metrics/statistics.h"

#include <map>

namespace priyom::metrics {

struct Figure
{
    const Metric* metric = nullptr;
    qint64 numerator = 0; // in the metric's unit: kopecks, seconds, days ...
    qint64 denominator = 0;
    std::optional<Interval> interval;    // of rates of cases
    qint64 cases = 0;                    // records behind it; under 30 a screen shows no verdict
    qint64 beside = 0;                   // e.g. leads not answered yet
    bool immature = false;               // cases may still turn out otherwise
    std::map<qint32, qint64> byReason;   // ids of refusal reasons

    [[nodiscard]] bool hasValue() const { return denominator != 0; }
    [[nodiscard]] std::optional<double> value() const
    {
        return hasValue() ? std::optional(double(numerator) / double(denominator)) : std::nullopt;
    }
};

// A metric's figure for each group of the facts, whose groups are numbered below `groups`.
[[nodiscard]] std::vector<Figure> foldFigures(const Metric& metric, const Facts& facts, const Conditions& conditions, size_t groups);

// How many of the values that records carry make one of the metric's unit.
[[nodiscard]] qint64 valuesPerUnit(Unit unit);

} // namespace priyom::metrics
