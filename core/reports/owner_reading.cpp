// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/owner_reading.h"

#include "core/notices/notice_store.h"
#include "core/plans/plan_store.h"
#include "core/schedule/calendar_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/sla/norm_store.h"
#include "core/staff/person_store.h"

#include <algorithm>
#include <cmath>

namespace priyom::reports {

using metrics::Grouping;
using metrics::KpiReport;

namespace {

constexpr int kWeeksShown = 12;
constexpr int kTrendWeeks = 8;

constexpr QLatin1String kRevenue("revenue");
constexpr QLatin1String kConversion("conversion");
constexpr QLatin1String kFirstResponse("first_response_median");
constexpr QLatin1String kReplyRate("sla_first_reply_rate");
constexpr QLatin1String kNoShows("no_show_rate");
constexpr QLatin1String kCheck("average_check");
constexpr QLatin1String kRepeat("repeat_30d");
constexpr QLatin1String kLeads("leads");

QStringList tileIds()
{
    return {kRevenue, kConversion, kFirstResponse, kNoShows, kCheck, kRepeat};
}

bool isRate(const QString& id)
{
    return id == kConversion || id == kNoShows || id == kRepeat;
}

Result<double> percentSetting(storage::Database& database, const settings::Setting& setting)
{
    PRIYOM_TRY(const QString text, settings::readSetting(database, setting));
    bool read = false;
    const double percent = text.toDouble(&read);
    return read ? Result<double>(percent / 100) : fail(ErrorCode::BadInput, QString(setting.key), text);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

Grouping groupingOf(OriginKind kind)
{
    switch (kind) {
    case OriginKind::Channel: return Grouping::Channel;
    case OriginKind::Source: return Grouping::Source;
    case OriginKind::Campaign: return Grouping::Campaign;
    }
    return Grouping::None;
}

OwnerReading::OwnerReading(const Ground& ground) : m_ground(ground), m_today(ground.zone.date(ground.now)) {}

Result<OwnerDashboard> OwnerReading::read(const OwnerRequest& request)
{
    m_page.period = reportPeriod(request.kind, request.steps, m_today);
    m_page.today = m_today;
    m_page.originKind = request.origins;
    PRIYOM_CHECK(readTargets());
    PRIYOM_CHECK(readTotals());
    PRIYOM_CHECK(readWeeks());
    PRIYOM_CHECK(readOrigins());
    PRIYOM_CHECK(readManagers());
    PRIYOM_CHECK(readBrief());
    return m_page;
}

Result<KpiReport> OwnerReading::figures(const DaySpan& days, Grouping by, const Ids& ids) const
{
    PRIYOM_TRY(const metrics::MetricList wanted, metrics::metricsNamed(ids));
    return m_ground.kpi.read(m_ground.session, {days.first, days.last.addDays(1), by, wanted, {}});
}

Result<> OwnerReading::readTargets()
{
    PRIYOM_TRY(m_calendar, schedule::readCalendar(m_ground.database));
    PRIYOM_TRY(m_page.noShowLimit, percentSetting(m_ground.database, settings::kNoShowTarget));
    PRIYOM_TRY(m_page.conversionTarget, percentSetting(m_ground.database, settings::kConversionTarget));
    PRIYOM_TRY(std::vector<sla::NormLimit> limits, sla::readNormLimits(m_ground.database));
    const auto limit = sla::NormBook(std::move(limits)).limit(sla::Rule::FirstReply, ChannelId(), m_ground.now);
    m_page.replyLimitSeconds = std::chrono::duration_cast<std::chrono::seconds>(limit).count();
    if (m_page.period.kind != PeriodKind::Month)
        return {}; // plans are a month's
    const QDate first = m_page.period.days.first;
    PRIYOM_TRY(m_plans, plans::plansOf(m_ground.database, Month::of(first)));
    m_page.daysBegun = m_calendar.workingDays(first, m_page.period.days.last.addDays(1));
    m_page.daysOfMonth = m_calendar.workingDays(first, first.addMonths(1));
    return {};
}

Result<> OwnerReading::readTotals()
{
    const Ids ids = tileIds() + Ids{kReplyRate, kLeads, QStringLiteral("qualified_rate"), QStringLiteral("booked_leads"),
                                    QStringLiteral("confirmed_leads"), QStringLiteral("came_leads")};
    PRIYOM_TRY(const KpiReport now, figures(m_page.period.days, Grouping::None, ids));
    PRIYOM_TRY(const KpiReport before, figures(m_page.period.before, Grouping::None, ids));
    const ReportFigures shown(now);
    for (const QString& id : tileIds()) {
        Tile tile{id};
        fillTile(tile, shown, ReportFigures(before));
        m_page.tiles.push_back(std::move(tile));
    }
    addFunnel(shown);
    return {};
}

void OwnerReading::fillTile(Tile& tile, const ReportFigures& now, const ReportFigures& before) const
{
    const QString& id = tile.metric;
    const metrics::Figure* figure = now.figure(id);
    tile.value = now.value(id);
    tile.before = before.value(id);
    tile.lessIsBetter = figure && figure->metric->direction == metrics::Direction::Less;
    tile.immature = figure && figure->immature;
    tile.needsCases = isRate(id);
    if (id == kFirstResponse) {
        tile.evidence = now.rate(kReplyRate);
        tile.target = double(m_page.replyLimitSeconds);
    } else if (id == kCheck) {
        if (const metrics::Figure* check = now.figure(kCheck)) {
            tile.evidence.whole = check->denominator;
            tile.sum = Money::ofMinor(check->numerator);
        }
    } else if (isRate(id)) {
        tile.evidence = now.rate(id);
    }
    if (id == kNoShows)
        tile.target = m_page.noShowLimit;
    else if (id == kConversion)
        tile.target = m_page.conversionTarget;
    else if (const auto plan = planOf(id, PersonId()))
        tile.target = double(plan->minor);
    if (id == kRevenue && tile.value && m_page.period.running) {
        if (const auto forecast = forecastOf(Money::ofMinor(now.count(id))))
            tile.forecast = double(forecast->minor);
    }
    // As many cases a day as so far.
    if (tile.needsCases && !tile.evidence.isEnough() && tile.evidence.whole > 0 && m_page.period.running) {
        const qint64 days = (kEnoughCases * m_page.period.days.days() + tile.evidence.whole - 1) / tile.evidence.whole;
        tile.enoughBy = m_page.period.days.first.addDays(days - 1);
    }
}

void OwnerReading::addFunnel(const ReportFigures& now)
{
    m_page.funnel = {{FunnelStep::Leads, kLeads, now.count(kLeads)},
                     {FunnelStep::Qualified, QStringLiteral("qualified_rate"), now.count(QStringLiteral("qualified_rate"))},
                     {FunnelStep::Booked, QStringLiteral("booked_leads"), now.count(QStringLiteral("booked_leads"))},
                     {FunnelStep::Confirmed, QStringLiteral("confirmed_leads"), now.count(QStringLiteral("confirmed_leads"))},
                     {FunnelStep::Came, QStringLiteral("came_leads"), now.count(QStringLiteral("came_leads"))}};
}

Result<> OwnerReading::readWeeks()
{
    const QDate last = m_page.period.days.last;
    const QDate first = mondayOf(last).addDays(-7 * (kWeeksShown - 1));
    PRIYOM_TRY(const KpiReport report, figures({first, last}, Grouping::Week, tileIds()));
    for (int week = 0; week < kWeeksShown; ++week) {
        const QDate monday = first.addDays(7 * week);
        int year = 0;
        const int number = monday.weekNumber(&year);
        const ReportFigures shown(report, QStringLiteral("%1-W%2").arg(year).arg(number, 2, 10, QLatin1Char('0')));
        m_page.noShowWeeks.push_back({monday, shown.rate(kNoShows), monday.addDays(6) >= m_today});
        if (week < kWeeksShown - kTrendWeeks)
            continue;
        for (Tile& tile : m_page.tiles)
            tile.trend.push_back(shown.value(tile.metric));
    }
    return {};
}

Result<> OwnerReading::readOrigins()
{
    PRIYOM_TRY(const KpiReport report, figures(m_page.period.days, groupingOf(m_page.originKind), {kConversion}));
    for (const metrics::KpiRow& row : report.rows) {
        const Rate booked = ReportFigures(report, row).rate(kConversion);
        if (booked.whole > 0)
            m_page.origins.push_back({row.key, booked});
    }
    std::ranges::stable_sort(m_page.origins, std::greater(), [](const OriginRow& row) { return row.booked.whole; });
    constexpr std::size_t kMost = 7;
    if (m_page.origins.size() > kMost)
        m_page.origins.resize(kMost);
    return {};
}

Result<> OwnerReading::readManagers()
{
    const Ids ids{kLeads, kFirstResponse, kConversion, kNoShows, kRevenue};
    PRIYOM_TRY(const KpiReport total, figures(m_page.period.days, Grouping::None, ids));
    m_page.team = managerRow(ReportFigures(total));
    m_page.team.plan = planOf(kRevenue, PersonId());
    PRIYOM_TRY(const KpiReport report, figures(m_page.period.days, Grouping::Manager, ids));
    PRIYOM_TRY(const std::vector<staff::Person> persons, staff::allPersons(m_ground.database));
    const DaySpan days = m_page.period.days;
    PRIYOM_TRY(const auto breaches,
               notices::breachesIn(m_ground.database, m_ground.zone.days(days.first, days.last.addDays(1)), PersonId()));
    const auto tallies = notices::tallyByPerson(breaches);
    for (const auto& [person, tally] : tallies) {
        m_page.team.breaches += tally.all;
        m_page.team.ownBreaches += tally.own;
    }
    for (const metrics::KpiRow& row : report.rows) {
        ManagerRow manager = managerRow(ReportFigures(report, row));
        if (row.key.isEmpty()) {
            if (manager.leads == 0)
                continue; // what nobody is responsible for
            manager.of = RowOf::Nobody;
            m_page.managers.push_back(std::move(manager));
            continue;
        }
        manager.of = RowOf::Person;
        manager.key = manager.name = row.key;
        const auto person = std::ranges::find(persons, row.key, &staff::Person::name);
        if (person != persons.end()) {
            manager.person = person->id;
            manager.plan = planOf(kRevenue, person->id);
            if (const auto tally = tallies.find(person->id); tally != tallies.end()) {
                manager.breaches = tally->second.all;
                manager.ownBreaches = tally->second.own;
            }
        }
        m_page.managers.push_back(std::move(manager));
    }
    std::ranges::stable_sort(m_page.managers, [](const ManagerRow& one, const ManagerRow& other) {
        return one.of != other.of ? one.of < other.of : one.leads > other.leads;
    });
    return {};
}

ManagerRow OwnerReading::managerRow(const ReportFigures& figures) const
{
    ManagerRow row;
    row.leads = figures.count(kLeads);
    row.replySeconds = figures.value(kFirstResponse);
    row.booked = figures.rate(kConversion);
    row.noShows = figures.rate(kNoShows);
    row.revenue = Money::ofMinor(figures.count(kRevenue));
    row.forecast = m_page.period.running ? forecastOf(row.revenue) : std::optional(row.revenue);
    return row;
}

std::optional<Money> OwnerReading::planOf(const QString& metric, PersonId person) const
{
    for (const plans::Plan& plan : m_plans) {
        if (plan.metric != metric || plan.person != person)
            continue;
        const auto money = plan.value.toMoney();
        return money ? std::optional(*money) : std::nullopt;
    }
    return {};
}

std::optional<Money> OwnerReading::forecastOf(Money fact) const
{
    const auto forecast = metrics::forecastValue(double(fact.minor), m_page.daysBegun, m_page.daysOfMonth);
    return forecast ? std::optional(Money::ofMinor(std::llround(*forecast))) : std::nullopt;
}

} // namespace priyom::reports
