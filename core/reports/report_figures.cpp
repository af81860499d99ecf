// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_figures.h"

#include <algorithm>

namespace priyom::reports {

ReportFigures::ReportFigures(const metrics::KpiReport& report, const QString& key) : m_report(report), m_row(nullptr)
{
    const auto row = std::ranges::find(report.rows, key, &metrics::KpiRow::key);
    if (row != report.rows.end())
        m_row = &*row;
}

const metrics::Figure* ReportFigures::figure(const QString& id) const
{
    const auto at = std::ranges::find_if(m_report.metrics, [&](const metrics::Metric* metric) { return id == QLatin1String(metric->id); });
    if (!m_row || at == m_report.metrics.end())
        return nullptr;
    return &m_row->figures[std::size_t(at - m_report.metrics.begin())];
}

std::optional<double> ReportFigures::value(const QString& id) const
{
    const metrics::Figure* found = figure(id);
    return found ? found->value() : std::nullopt;
}

qint64 ReportFigures::count(const QString& id) const
{
    const metrics::Figure* found = figure(id);
    return found ? found->numerator : 0;
}

Rate ReportFigures::rate(const QString& id) const
{
    const metrics::Figure* found = figure(id);
    if (!found)
        return {};
    const metrics::Interval interval = found->interval.value_or(metrics::Interval{});
    return {found->numerator, found->denominator, interval.low, interval.high};
}

} // namespace priyom::reports
