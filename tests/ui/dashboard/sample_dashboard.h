// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's page of the design (design-system.md 10): 15 October 2026, 14:05.
#pragma once

#include "core/metrics/statistics.h"
#include "core/reports/owner_dashboard.h"

namespace priyom::sample {

inline reports::Rate rate(qint64 part, qint64 whole)
{
    const auto interval = metrics::wilson(part, whole).value_or(metrics::Interval{});
    return {part, whole, interval.low, interval.high};
}

inline std::vector<std::optional<double>> course(std::initializer_list<double> values)
{
    return {values.begin(), values.end()};
}

inline std::vector<reports::Tile> tiles()
{
    using reports::Tile;
    Tile revenue{QStringLiteral("revenue"), 230'000'000.0, 216'980'000.0, 520'000'000.0, 460'000'000.0};
    revenue.trend = course({10, 12, 13, 15, 18, 22});
    Tile conversion{QStringLiteral("conversion"), 71.0 / 312, 0.212, 0.18};
    conversion.evidence = rate(71, 312);
    conversion.needsCases = true;
    conversion.trend = course({0.19, 0.17, 0.21, 0.2, 0.23, 0.22, 0.228});
    Tile reply{QStringLiteral("first_response_median"), 160.0, 210.0, 180.0};
    reply.evidence = rate(155, 184);
    reply.lessIsBetter = true;
    reply.trend = course({260, 240, 230, 250, 200, 190, 160});
    Tile noShows{QStringLiteral("no_show_rate"), 6.0 / 56, 0.135, 0.12};
    noShows.evidence = rate(6, 56);
    noShows.lessIsBetter = true;
    noShows.needsCases = true;
    noShows.trend = course({0.178, 0.18, 0.16, 0.17, 0.14, 0.13, 0.107});
    Tile check{QStringLiteral("average_check"), 4'600'000.0, 4'420'000.0, 4'500'000.0};
    check.evidence = {0, 50, 0, 0};
    check.sum = Money::ofMinor(230'000'000);
    check.trend = course({42e5, 41e5, 44e5, 43e5, 46e5});
    Tile repeat{QStringLiteral("repeat_30d"), 4.0 / 14};
    repeat.evidence = rate(4, 14);
    repeat.needsCases = true;
    repeat.enoughBy = QDate(2026, 10, 24);
    return {revenue, conversion, reply, noShows, check, repeat};
}

inline reports::ManagerRow manager(qint64 id, const char* name, qint64 leads, double reply, reports::Rate booked, reports::Rate noShows,
                                   qint64 revenue, qint64 plan, qint64 forecast)
{
    return {id > 0 ? reports::RowOf::Person : reports::RowOf::Team, QString::fromUtf8(name), PersonId(id), QString::fromUtf8(name), leads, reply, booked, noShows, Money::ofMinor(revenue * 100),
            Money::ofMinor(plan * 100), Money::ofMinor(forecast * 100)};
}

inline reports::OwnerDashboard ownerDashboard()
{
    using reports::FunnelStep;
    reports::OwnerDashboard shown;
    shown.today = QDate(2026, 10, 15);
    shown.period = reports::reportPeriod(reports::PeriodKind::Month, 0, shown.today);
    shown.tiles = tiles();
    shown.brief = {shown.today, QTime(14, 5), 27, 20.0, rate(23, 26), 3, rate(1, 15),
                   {{QStringLiteral("whatsapp"), rate(0, 9)}, {QStringLiteral("call"), rate(0, 7)}, {QStringLiteral("instagram"), rate(0, 5)}},
                   2, 585};
    shown.funnel = {{FunnelStep::Leads, QStringLiteral("leads"), 312}, {FunnelStep::Qualified, QStringLiteral("qualified_rate"), 164},
                    {FunnelStep::Booked, QStringLiteral("booked_leads"), 71}, {FunnelStep::Confirmed, QStringLiteral("confirmed"), 62},
                    {FunnelStep::Came, QStringLiteral("came_leads"), 50}};
    shown.origins = {{QStringLiteral("whatsapp"), rate(29, 104)}, {QStringLiteral("call"), rate(21, 78)},
                     {QStringLiteral("instagram"), rate(8, 62)}, {QStringLiteral("site"), rate(7, 38)},
                     {QStringLiteral("telegram"), rate(4, 18)}, {QStringLiteral("walk_in"), rate(2, 12)}};
    const int parts[] = {16, 17, 14, 15, 13, 12, 12, 12, 9, 9, 4, 2};
    for (int week = 0; week < 12; ++week) {
        const qint64 whole = week < 10 ? 80 : 26;
        shown.noShowWeeks.push_back({QDate(2026, 7, 27).addDays(7 * week), rate(parts[week], whole), week == 11});
    }
    shown.noShowLimit = 0.12;
    shown.conversionTarget = 0.18;
    shown.replyLimitSeconds = 180;
    shown.managers = {manager(1, "Ирина Павлова", 118, 110, rate(31, 118), rate(2, 24), 214'500, 400'000, 429'000),
                      manager(2, "Светлана Орлова", 88, 140, rate(24, 88), rate(2, 20), 846'000, 1'600'000, 1'692'000),
                      manager(3, "Дмитрий Иванов", 52, 160, rate(10, 52), rate(0, 8), 1'200'000, 3'000'000, 2'400'000),
                      manager(4, "Кирилл Жуков", 54, 370, rate(6, 54), rate(2, 4), 39'500, 200'000, 79'000)};
    shown.team = manager(0, "", 312, 160, rate(71, 312), rate(6, 56), 2'300'000, 5'200'000, 4'600'000);
    shown.daysBegun = 11;
    shown.daysOfMonth = 22;
    return shown;
}

} // namespace priyom::sample
