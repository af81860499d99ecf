// SPDX-License-Identifier: GPL-3.0-or-later
// The few formulas that all figures share. Rates and medians are the only binary fractions in the program; money never
// becomes one.
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace priyom::metrics {

struct Interval
{
    double low = 0;
    double high = 0;
};

// 95 % for a share of cases; nothing without cases.
[[nodiscard]] std::optional<Interval> wilson(qint64 hits, qint64 cases);

// Of an even count the mean of the two middle values; nothing of nothing.
[[nodiscard]] std::optional<double> median(std::vector<qint64> values);
[[nodiscard]] std::optional<double> median(std::vector<double> values);
// The median doubled is whole, and so exact. Reorders the values.
[[nodiscard]] std::optional<qint64> twiceMedian(std::vector<qint64>& values);

// As a figure is shown: half away from zero on its decimals as they are read, 107.25 -> 107.3 and 1.005 -> 1.01.
[[nodiscard]] double roundHalfAway(double value, int decimals);
// numerator × scale / denominator, exact: 45 of 46 with scale 1000 is 978, shown as 97,8 %. The denominator is not 0.
[[nodiscard]] qint64 roundedRatio(qint64 numerator, qint64 denominator, qint64 scale);

struct Forecast
{
    double value = 0;
    std::optional<Interval> interval; // from two days on
};

// To the month's end: fact ÷ days begun × days of the month; nothing before the first working day.
[[nodiscard]] std::optional<double> forecastValue(double fact, int daysBegun, int daysOfMonth);
// The same with its interval; `byDay` has one value for each working day begun. The interval
// is that of a sum of days like these; it begins no lower than the fact where no day was negative.
[[nodiscard]] std::optional<Forecast> forecast(std::span<const double> byDay, int daysOfMonth);

// Plan ÷ working days, rounded up: the norm for today.
[[nodiscard]] qint64 normForDay(qint64 plan, int workingDays);

} // namespace priyom::metrics
