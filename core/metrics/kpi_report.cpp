// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_report.h"

#include "core/metrics/facts_store.h"
#include "core/metrics/group_names_store.h"
#include "core/metrics/paid_visits.h"
#include "core/metrics/payment_split_store.h"

#include <algorithm>
#include <numeric>

namespace priyom::metrics {

namespace {

Extras extrasOf(const MetricList& metrics)
{
    Extras extras;
    for (const Metric* metric : metrics)
        extras |= metric->extra;
    return extras;
}

template <class... Lists>
void place(Grouper& grouper, Lists&... lists)
{
    const auto placeOne = [&](auto& list) {
        for (auto& fact : list)
            fact.keys.group = grouper.place(fact.keys);
    };
    (placeOne(lists), ...);
}

// These make no group of their own: a window of the past or a visit to come is nothing that fell into the period.
template <class... Lists>
void find(Grouper& grouper, Lists&... lists)
{
    const auto findOne = [&](auto& list) {
        for (auto& fact : list)
            fact.keys.group = grouper.find(fact.keys);
    };
    (findOne(lists), ...);
}

} // namespace

bool hasValueBy(const Metric& metric, Grouping by, PersonId onlyOf)
{
    if (metric.spread == Spread::OfWork)
        return !onlyOf.isValid() && (by == Grouping::None || by == Grouping::Specialist || isOverTime(by));
    if (metric.spread == Spread::CampaignOnly)
        return by == Grouping::None || by == Grouping::Campaign;
    return metric.spread == Spread::All || !isOverTime(by);
}

Result<Facts> groupedFacts(storage::Database& database, const Zone& zone, const KpiRequest& request, Instant now, Grouper& grouper)
{
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from)
        return fail(ErrorCode::BadInput, QStringLiteral("to"), request.to.toString(Qt::ISODate));
    FactsRequest wanted{request.from, request.to, zone, now, extrasOf(request.metrics),
                        windowsOf(request.by, request.from, request.to, zone), request.onlyOf};
    PRIYOM_TRY(Facts facts, readFacts(database, wanted));
    if (request.by == Grouping::Specialist || request.by == Grouping::Service)
        PRIYOM_CHECK(splitByServices(database, facts.payments));
    place(grouper, facts.leads, facts.visits, facts.payments, facts.touches);
    if (request.by == Grouping::Campaign) // by what else spend is not known
        place(grouper, facts.spends);
    else
        find(grouper, facts.spends);
    if (request.by == Grouping::Specialist || isOverTime(request.by))
        place(grouper, facts.workDays);
    find(grouper, facts.workDays, facts.windows);
    find(grouper, facts.bookings, facts.returns, facts.ahead, facts.firstBookings);
    facts.paidVisits = paidVisits(facts.payments);
    return facts;
}

Result<QStringList> groupKeys(storage::Database& database, Grouping by, const Grouper& grouper)
{
    PRIYOM_TRY(const auto names, groupNames(database, by));
    QStringList keys;
    for (const qint64 group : grouper.groups())
        keys.append(by == Grouping::None || isOverTime(by) ? grouper.timeKey(group) : names.value(group));
    return keys;
}

Result<KpiReport> readKpi(storage::Database& database, const Zone& zone, const KpiRequest& request, const Conditions& conditions)
{
    KpiRequest wanted = request;
    if (wanted.metrics.empty())
        wanted.metrics.assign(registry().begin(), registry().end());
    Grouper grouper(wanted.by, zone);
    PRIYOM_TRY(const Facts facts, groupedFacts(database, zone, wanted, conditions.now, grouper));
    PRIYOM_TRY(const QStringList keys, groupKeys(database, wanted.by, grouper));
    KpiReport report{wanted.from, wanted.to, zone.id(), wanted.by, wanted.metrics, {}, {}};
    PRIYOM_TRY(report.reasons, reasonNames(database));
    const size_t groups = size_t(keys.size());
    report.rows.resize(groups);
    const Instant end = zone.startOfDay(wanted.to);
    for (const Metric* metric : wanted.metrics) {
        std::vector<Figure> figures = hasValueBy(*metric, wanted.by, wanted.onlyOf) ? foldFigures(*metric, facts, conditions, groups)
                                                                    : std::vector<Figure>(groups);
        for (size_t group = 0; group < groups; ++group) {
            figures[group].metric = metric;
            figures[group].immature = end + std::chrono::hours(24 * metric->maturesAfterDays) > conditions.now;
            report.rows[group].figures.push_back(std::move(figures[group]));
        }
    }
    for (size_t group = 0; group < groups; ++group)
        report.rows[group].key = keys.at(qsizetype(group));
    // By code point, as UTF-8 sorts and UTF-16 does not.
    std::ranges::sort(report.rows, {}, [](const KpiRow& row) { return row.key.toUtf8(); });
    return report;
}

} // namespace priyom::metrics
