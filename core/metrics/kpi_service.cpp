// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_service.h"

#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/sla/norm_store.h"
#include "core/staff/rights.h"

namespace priyom::metrics {

Result<KpiReport> KpiService::read(const staff::Session& session, KpiRequest request) const
{
    PRIYOM_TRY(const staff::Scope scope, staff::permit(session, "kpi.read"));
    if (scope == staff::Scope::Own)
        request.onlyOf = session.person;
    PRIYOM_TRY(const Conditions now, conditions());
    return readKpi(m_database, m_zone, request, now);
}

Result<DrillReport> KpiService::drill(const staff::Session& session, DrillRequest request) const
{
    PRIYOM_TRY(const staff::Scope scope, staff::permit(session, "kpi.drill"));
    if (scope == staff::Scope::Own)
        request.onlyOf = session.person;
    PRIYOM_TRY(const Conditions now, conditions());
    return readDrill(m_database, m_zone, request, now);
}

Result<Conditions> KpiService::conditions() const
{
    PRIYOM_TRY(const QString quality, settings::readSetting(m_database, settings::kQualityTalk));
    PRIYOM_TRY(schedule::OpeningHours hours, schedule::readOpeningHours(m_database));
    PRIYOM_TRY(std::vector<sla::NormLimit> limits, sla::readNormLimits(m_database));
    return Conditions{m_clock.now(), std::chrono::seconds(quality.toInt()), schedule::WorkingClock(std::move(hours), m_zone),
                      sla::NormBook(std::move(limits))};
}

} // namespace priyom::metrics
