// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace priyom::metrics {

namespace {

constexpr double kZ95 = 1.959963984540054;

template <class T>
std::optional<T> sumOfMiddles(std::vector<T>& values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle + (values.size() % 2 == 1 ? *middle : *std::max_element(values.begin(), middle));
}

template <class T>
std::optional<double> middleOf(std::vector<T>& values)
{
    const std::optional<T> sum = sumOfMiddles(values);
    return sum ? std::optional(double(*sum) / 2) : std::nullopt;
}

} // namespace

std::optional<Interval> wilson(qint64 hits, qint64 cases)
{
    if (cases == 0)
        return std::nullopt;
    const double n = double(cases);
    const double share = double(hits) / n;
    const double spread = kZ95 * kZ95 / n;
    const double centre = share + spread / 2;
    const double half = kZ95 * std::sqrt(share * (1 - share) / n + spread / (4 * n));
    return Interval{(centre - half) / (1 + spread), (centre + half) / (1 + spread)};
}

std::optional<double> median(std::vector<qint64> values)
{
    return middleOf(values);
}

std::optional<double> median(std::vector<double> values)
{
    return middleOf(values);
}

std::optional<qint64> twiceMedian(std::vector<qint64>& values)
{
    return sumOfMiddles(values);
}

double roundHalfAway(double value, int decimals)
{
    // 1.005 is stored a little below itself; fifteen digits are what a reader would take it for.
    constexpr int kSureDigits = 15;
    if (!std::isfinite(value))
        return value;
    const QString digits = QString::number(std::abs(value), 'e', kSureDigits - 1); // d.dddddddddddddde±xx
    const qsizetype e = digits.indexOf(QLatin1Char('e'));
    const int exponent = digits.mid(e + 1).toInt() + decimals;
    const qint64 mantissa = QString(digits.left(1) + digits.mid(2, e - 2)).toLongLong();
    const int drop = kSureDigits - 1 - exponent; // digits behind the last one that is shown
    if (drop <= 0)
        return value;
    if (drop > kSureDigits)
        return 0;
    const qint64 unit = qint64(std::llround(std::pow(10.0, drop)));
    const double shown = double(mantissa / unit + (mantissa % unit * 2 >= unit ? 1 : 0)) / std::pow(10.0, decimals);
    return std::copysign(shown, value);
}

qint64 roundedRatio(qint64 numerator, qint64 denominator, qint64 scale)
{
    Q_ASSERT(denominator != 0);
    const qint64 over = numerator * scale;
    const qint64 whole = over / denominator;
    const qint64 rest = std::abs(over % denominator);
    const bool up = rest >= std::abs(denominator) - rest;
    return up ? whole + ((over < 0) == (denominator < 0) ? 1 : -1) : whole;
}

std::optional<double> forecastValue(double fact, int daysBegun, int daysOfMonth)
{
    return daysBegun > 0 ? std::optional(fact / daysBegun * std::max(daysBegun, daysOfMonth)) : std::nullopt;
}

std::optional<Forecast> forecast(std::span<const double> byDay, int daysOfMonth)
{
    if (byDay.empty())
        return std::nullopt;
    const double begun = double(byDay.size());
    const double fact = std::accumulate(byDay.begin(), byDay.end(), 0.0);
    const double ahead = std::max(0.0, daysOfMonth - begun);
    Forecast result{*forecastValue(fact, int(byDay.size()), daysOfMonth), std::nullopt};
    if (byDay.size() < 2)
        return result;
    const double mean = fact / begun;
    const double squares = std::accumulate(byDay.begin(), byDay.end(), 0.0,
                                           [&](double sum, double day) { return sum + (day - mean) * (day - mean); });
    // The days ahead vary, and so does the mean that the days begun have shown.
    const double half = kZ95 * std::sqrt(squares / (begun - 1) * (ahead + ahead * ahead / begun));
    result.interval = Interval{result.value - half, result.value + half};
    if (std::none_of(byDay.begin(), byDay.end(), [](double day) { return day < 0; }))
        result.interval->low = std::max(result.interval->low, fact);
    return result;
}

qint64 normForDay(qint64 plan, int workingDays)
{
    if (workingDays <= 0 || plan <= 0)
        return std::max<qint64>(plan, 0);
    return (plan + workingDays - 1) / workingDays;
}

} // namespace priyom::metrics
