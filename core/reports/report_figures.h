// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a KpiReport by their ids, as pages take them. A group that has no row has no figures.
#pragma once

#include "core/metrics/kpi_report.h"
#include "core/reports/owner_dashboard.h"

namespace priyom::reports {

class ReportFigures final
{
public:
    // The row of a group; the only one where the report is not split.
    explicit ReportFigures(const metrics::KpiReport& report, const QString& key = QStringLiteral("all"));
    ReportFigures(const metrics::KpiReport& report, const metrics::KpiRow& row) : m_report(report), m_row(&row) {}

    [[nodiscard]] const metrics::Figure* figure(const QString& id) const; // nullptr: was not asked for, or no such row
    [[nodiscard]] std::optional<double> value(const QString& id) const;
    [[nodiscard]] qint64 count(const QString& id) const; // 0 where there is none
    [[nodiscard]] Rate rate(const QString& id) const;

private:
    const metrics::KpiReport& m_report;
    const metrics::KpiRow* m_row;
};

} // namespace priyom::reports
