// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with figures: read them, and see the records behind one. Whose right is their own gets their own figures:
// of the leads they are responsible for, the visits they booked and their payments, the touches they made.
#pragma once

#include "core/base/clock.h"
#include "core/metrics/drill_report.h"
#include "core/metrics/kpi_report.h"
#include "core/staff/session.h"

namespace priyom::metrics {

class KpiService final
{
public:
    KpiService(storage::Database& database, const Clock& clock, const Zone& zone)
        : m_database(database), m_clock(clock), m_zone(zone)
    {
    }
    Q_DISABLE_COPY_MOVE(KpiService)

    [[nodiscard]] Result<KpiReport> read(const staff::Session& session, KpiRequest request) const;
    [[nodiscard]] Result<DrillReport> drill(const staff::Session& session, DrillRequest request) const;
    // Now, the shop's opening hours, its norms and settings.
    [[nodiscard]] Result<Conditions> conditions() const;

private:
    storage::Database& m_database;
    const Clock& m_clock;
    const Zone& m_zone;
};

} // namespace priyom::metrics
