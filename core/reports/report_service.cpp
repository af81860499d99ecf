// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_service.h"

#include "core/clients/called.h"
#include "core/leads/lead_store.h"
#include "core/reports/day_brief.h"
#include "core/reports/owner_reading.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::reports {

namespace {

metrics::Grouping groupingOf(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Whole: return metrics::Grouping::None;
    case GroupKind::Manager: return metrics::Grouping::Manager;
    case GroupKind::Specialist: return metrics::Grouping::Specialist;
    case GroupKind::Channel: return metrics::Grouping::Channel;
    case GroupKind::Source: return metrics::Grouping::Source;
    case GroupKind::Campaign: return metrics::Grouping::Campaign;
    }
    return metrics::Grouping::None;
}

RecordList listOf(const metrics::DrillReport& report, const QString& id, const Zone& zone)
{
    RecordList list{id, report.metric->kind, report.metric->unit, {}};
    const double perUnit = double(metrics::valuesPerUnit(report.metric->unit));
    for (const metrics::DrillRecord& record : report.records)
        list.rows.push_back({record.kind, record.id, zone.local(record.at), record.who, record.pick.flag || record.pick.base > 0,
                             double(record.pick.value) / perUnit, record.reason, record.pick.base});
    std::ranges::reverse(list.rows); // facts come in order of time
    return list;
}

} // namespace

Result<OwnerDashboard> ReportService::ownerDashboard(const staff::Session& session, const OwnerRequest& request) const
{
    return OwnerReading({m_database, m_zone, m_kpi, m_leads, m_visits, session, m_clock.now()}).read(request);
}

Result<RecordList> ReportService::records(const staff::Session& session, const FigureQuery& query) const
{
    const Instant now = m_clock.now();
    RecordList list;
    switch (query.waiting) {
    case Waiting::Leads: {
        PRIYOM_TRY(const metrics::Conditions conditions, m_kpi.conditions());
        leads::LeadFilter isLate;
        isLate.waiting = leads::Waiting::TooLong;
        PRIYOM_TRY(auto late, m_leads.page(session, isLate, leads::LeadOrder::Urgency, {}, kMostWaiting));
        for (const leads::LeadCard& card : waitingLeads(std::move(late.cards), conditions.norms, conditions.clock, now))
            list.rows.push_back({metrics::RecordKind::Lead, card.lead.id.value, m_zone.local(card.lead.arrivedAt), clients::calledIn(card), false, 0, card.serviceName});
        return list;
    }
    case Waiting::Visits: {
        PRIYOM_TRY(auto visits, m_visits.list(session, m_zone.days(query.days.first, query.days.last.addDays(1))));
        for (const bookings::VisitRow& row : unconfirmedAhead(std::move(visits), now))
            list.rows.push_back({metrics::RecordKind::Visit, row.visit.id.value, m_zone.local(row.visit.startAt), clients::calledIn(row), false, 0, row.serviceName});
        return list;
    }
    case Waiting::None: break;
    }
    PRIYOM_TRY(const metrics::Metric* metric, metrics::metricNamed(query.metric));
    const metrics::Grouping by = groupingOf(query.by);
    const auto key = by == metrics::Grouping::None ? std::nullopt : std::optional(query.key);
    PRIYOM_TRY(const auto report, m_kpi.drill(session, {metric, query.days.first, query.days.last.addDays(1), by, key, {}}));
    return listOf(report, query.metric, m_zone);
}

Result<bool> ReportService::isEmpty(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "lead.list"));
    PRIYOM_TRY(const bool any, leads::hasLeads(m_database));
    return !any;
}

} // namespace priyom::reports
