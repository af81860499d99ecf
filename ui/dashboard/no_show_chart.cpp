// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/no_show_chart.h"

#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

namespace priyom::dashboard {

using reports::WeekRate;

namespace {

class NoShowText
{
    Q_DECLARE_TR_FUNCTIONS(NoShowText)

public:
    static QString title() { return tr("Неявки по неделям"); }
    static QString limit(double share) { return tr("порог %1").arg(words::shareText(share)); }
    static QString course(double from, double to)
    {
        return tr("с %1 до %2").arg(words::numberText(from * 100, 1), words::shareText(to));
    }
};

} // namespace

metrics::ChartSpec noShowChart(const std::vector<WeekRate>& weeks, double limit)
{
    metrics::ChartSpec spec;
    spec.title = NoShowText::title();
    spec.unit = QStringLiteral("%");
    spec.decimals = 1;
    metrics::ChartSeries series;
    series.name = NoShowText::title();
    for (const WeekRate& week : weeks) {
        metrics::ChartPoint point;
        point.label = words::axisDateText(week.monday);
        point.sample = int(week.rate.whole);
        point.hollow = week.running || !week.rate.isEnough();
        if (const auto value = week.rate.value()) {
            point.value = *value * 100;
            point.low = week.rate.low * 100;
            point.high = week.rate.high * 100;
        }
        series.points.append(point);
    }
    spec.series.append(series);
    if (limit > 0)
        spec.threshold = metrics::ChartThreshold{limit * 100, NoShowText::limit(limit)};
    spec.summary = noShowCourse(weeks).text;
    return spec;
}

Course noShowCourse(const std::vector<WeekRate>& weeks)
{
    const WeekRate* first = nullptr;
    const WeekRate* last = nullptr;
    for (const WeekRate& week : weeks) {
        if (week.running || !week.rate.isEnough())
            continue;
        if (!first)
            first = &week;
        last = &week;
    }
    if (first == last)
        return {};
    const double from = *first->rate.value();
    const double to = *last->rate.value();
    return {NoShowText::course(from, to), to < from ? kit::Tone::Ok : to > from ? kit::Tone::Bad : kit::Tone::Second};
}

} // namespace priyom::dashboard
