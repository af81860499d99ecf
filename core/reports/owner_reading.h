// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the owner's page together: a few readings of the registry, the plans of the month, and the day's brief.
#pragma once

#include "core/metrics/kpi_service.h"
#include "core/plans/plan.h"
#include "core/reports/report_figures.h"
#include "core/reports/report_service.h"
#include "core/schedule/production_calendar.h"

namespace priyom::reports {

class OwnerReading final
{
public:
    struct Ground
    {
        storage::Database& database;
        const Zone& zone;
        const metrics::KpiService& kpi;
        const leads::LeadDesk& leads;
        const bookings::VisitDesk& visits;
        const staff::Session& session;
        Instant now;
    };

    explicit OwnerReading(const Ground& ground);
    [[nodiscard]] Result<OwnerDashboard> read(const OwnerRequest& request);

private:
    using Ids = QStringList;
    [[nodiscard]] Result<metrics::KpiReport> figures(const DaySpan& days, metrics::Grouping by, const Ids& ids) const;
    [[nodiscard]] Result<> readTargets();
    [[nodiscard]] Result<> readTotals();
    [[nodiscard]] Result<> readWeeks();
    [[nodiscard]] Result<> readOrigins();
    [[nodiscard]] Result<> readManagers();
    [[nodiscard]] Result<> readBrief();
    [[nodiscard]] Result<> readUsual();
    void fillTile(Tile& tile, const ReportFigures& now, const ReportFigures& before) const;
    void addFunnel(const ReportFigures& now);
    [[nodiscard]] std::optional<Money> planOf(const QString& metric, PersonId person) const;
    [[nodiscard]] std::optional<Money> forecastOf(Money fact) const;
    [[nodiscard]] ManagerRow managerRow(const ReportFigures& figures) const;

    Ground m_ground;
    QDate m_today;
    schedule::ProductionCalendar m_calendar;
    std::vector<plans::Plan> m_plans;
    OwnerDashboard m_page;
};

[[nodiscard]] metrics::Grouping groupingOf(OriginKind kind);

} // namespace priyom::reports
