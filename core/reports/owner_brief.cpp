// SPDX-License-Identifier: GPL-3.0-or-later
// The day's brief of the owner's page: today's, or that of the last day of a period gone by.
#include "core/bookings/calendar_desk.h"
#include "core/reports/day_brief.h"
#include "core/reports/owner_reading.h"

#include <algorithm>
#include <chrono>

namespace priyom::reports {

using metrics::Grouping;
using metrics::KpiReport;

namespace {

constexpr std::size_t kOriginsNamed = 3;
constexpr int kUsualDays = 28;

} // namespace

Result<> OwnerReading::readBrief()
{
    DayBrief& brief = m_page.brief;
    brief.day = m_page.period.days.last;
    const DaySpan day{brief.day, brief.day};
    PRIYOM_TRY(const KpiReport figured, figures(day, Grouping::None, {QStringLiteral("leads"), QStringLiteral("confirmed_rate"), QStringLiteral("no_show_rate")}));
    const ReportFigures figure(figured);
    brief.leads = figure.count(QStringLiteral("leads"));
    brief.confirmed = figure.rate(QStringLiteral("confirmed_rate"));
    brief.noShows = figure.rate(QStringLiteral("no_show_rate"));
    PRIYOM_TRY(const KpiReport byChannel, figures(day, Grouping::Channel, {QStringLiteral("conversion")}));
    for (const metrics::KpiRow& row : byChannel.rows) {
        const Rate booked = ReportFigures(byChannel, row).rate(QStringLiteral("conversion"));
        if (booked.whole > 0)
            brief.channels.push_back({row.key, booked});
    }
    std::ranges::stable_sort(brief.channels, std::greater(), [](const OriginRow& row) { return row.booked.whole; });
    if (brief.channels.size() > kOriginsNamed)
        brief.channels.resize(kOriginsNamed);
    if (brief.day != m_today)
        return {};

    brief.until = m_ground.zone.local(m_ground.now).time;
    PRIYOM_TRY(const metrics::Conditions conditions, m_ground.kpi.conditions());
    leads::LeadFilter isLate;
    isLate.waiting = leads::Waiting::TooLong;
    PRIYOM_TRY(auto late, m_ground.leads.page(m_ground.session, isLate, leads::LeadOrder::Urgency, {}, kMostWaiting));
    brief.waitingLeads = qint64(waitingLeads(std::move(late.cards), conditions.norms, conditions.clock, m_ground.now).size());
    PRIYOM_TRY(const auto visits, m_ground.visits.list(m_ground.session, m_ground.zone.day(brief.day)));
    brief.waitForCall = qint64(unconfirmedAhead(visits, m_ground.now).size());
    const FixedClock now(m_ground.now);
    PRIYOM_TRY(const bookings::DayPlan plan, bookings::CalendarDesk(m_ground.database, now).day(m_ground.session, brief.day)); // as the calendar shows it
    brief.emptyMinutes = std::chrono::duration_cast<std::chrono::minutes>(plan.empty()).count();
    brief.emptyWorth = plan.emptyWorth();
    return readUsual();
}

Result<> OwnerReading::readUsual()
{
    const QDate first = m_today.addDays(-kUsualDays);
    PRIYOM_TRY(const metrics::Metric* leads, metrics::metricNamed(QStringLiteral("leads")));
    PRIYOM_TRY(const auto past, m_ground.kpi.drill(m_ground.session, {leads, first, m_today, Grouping::None, {}, {}}));
    std::vector<LocalTime> arrivals;
    for (const metrics::DrillRecord& record : past.records)
        arrivals.push_back(m_ground.zone.local(record.at));
    if (!arrivals.empty())
        m_page.brief.usualLeads = usualByHour(arrivals, m_page.brief.until, m_calendar.workingDays(first, m_today));
    return {};
}

} // namespace priyom::reports
