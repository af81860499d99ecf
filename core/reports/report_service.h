// SPDX-License-Identifier: GPL-3.0-or-later
// What one can read of several figures at once: the owner's page, the rows behind a figure. Nothing here writes.
#pragma once

#include "core/bookings/visit_desk.h"
#include "core/leads/lead_desk.h"
#include "core/metrics/kpi_service.h"
#include "core/reports/figure_query.h"
#include "core/reports/owner_dashboard.h"
#include "core/reports/record_list.h"

namespace priyom::reports {

struct OwnerRequest
{
    PeriodKind kind = PeriodKind::Month;
    int steps = 0;
    OriginKind origins = OriginKind::Channel;
};

class ReportService final
{
public:
    ReportService(storage::Database& database, const Clock& clock, const Zone& zone)
        : m_database(database), m_clock(clock), m_zone(zone), m_kpi(database, clock, zone), m_leads(database, clock),
          m_visits(database, clock)
    {
    }
    Q_DISABLE_COPY_MOVE(ReportService)

    // Of one's own figures alone where the right is one's own.
    [[nodiscard]] Result<OwnerDashboard> ownerDashboard(const staff::Session& session, const OwnerRequest& request) const;
    [[nodiscard]] Result<RecordList> records(const staff::Session& session, const FigureQuery& query) const;
    [[nodiscard]] const Zone& zone() const { return m_zone; }
    // In the shop's zone.
    [[nodiscard]] QDate today() const { return m_zone.date(m_clock.now()); }
    // Not one lead yet, whosever it would be: the window shows how to begin.
    [[nodiscard]] Result<bool> isEmpty(const staff::Session& session) const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const Zone& m_zone;
    metrics::KpiService m_kpi;
    leads::LeadDesk m_leads;
    bookings::VisitDesk m_visits;
};

} // namespace priyom::reports
