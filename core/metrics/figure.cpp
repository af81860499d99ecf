// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figure.h"

#include "core/metrics/each_record.h"

namespace priyom::metrics {

namespace {

struct Tally
{
    qint64 records = 0;
    qint64 flagged = 0;
    qint64 beside = 0;
    qint64 value = 0;
    qint64 base = 0;
    std::vector<qint64> values; // only where the figure is not made of sums
};

void setFraction(Figure& figure, Tally& tally)
{
    const Metric& metric = *figure.metric;
    const qint64 perUnit = valuesPerUnit(metric.unit);
    switch (metric.kind) {
    case Kind::Count:
        figure.numerator = tally.records;
        figure.denominator = 1;
        return;
    case Kind::Sum:
        figure.numerator = tally.value;
        figure.denominator = perUnit;
        return;
    case Kind::Rate:
        figure.numerator = tally.flagged;
        figure.denominator = tally.records;
        figure.interval = wilson(tally.flagged, tally.records);
        return;
    case Kind::Median:
        if (const auto twice = twiceMedian(tally.values)) {
            figure.numerator = *twice;
            figure.denominator = 2 * perUnit;
        }
        return;
    case Kind::Mean:
        figure.numerator = tally.value;
        figure.denominator = tally.records * perUnit;
        return;
    case Kind::Ratio:
        figure.numerator = tally.value;
        figure.denominator = tally.base;
        if (metric.ofCases && tally.value <= tally.base)
            figure.interval = wilson(tally.value, tally.base);
        return;
    }
}

} // namespace

qint64 valuesPerUnit(Unit unit)
{
    if (unit == Unit::Seconds)
        return 1000;
    return unit == Unit::Days ? 24 * 60 * 60 * 1000 : 1;
}

std::vector<Figure> foldFigures(const Metric& metric, const Facts& facts, const Conditions& conditions, size_t groups)
{
    std::vector<Tally> tallies(groups);
    const bool keepsValues = metric.kind == Kind::Median || metric.byReason;
    eachRecord(metric, facts, conditions, [&](const auto& fact, const Pick& pick) {
        Tally& tally = tallies[size_t(fact.keys.group)];
        if (pick.use == Pick::Use::Beside) {
            ++tally.beside;
            return;
        }
        ++tally.records;
        tally.flagged += pick.flag ? 1 : 0;
        tally.value += pick.value;
        tally.base += pick.base;
        if (keepsValues)
            tally.values.push_back(pick.value);
    });
    std::vector<Figure> figures(groups);
    for (size_t group = 0; group < groups; ++group) {
        Figure& figure = figures[group];
        Tally& tally = tallies[group];
        figure.metric = &metric;
        figure.cases = tally.records;
        figure.beside = tally.beside;
        setFraction(figure, tally);
        if (metric.byReason)
            for (const qint64 reason : tally.values)
                ++figure.byReason[qint32(reason)];
    }
    return figures;
}

} // namespace priyom::metrics
