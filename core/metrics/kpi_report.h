// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a period, asked for and answered. No rights are asked here: KpiService does that for people; pay and
// reports, which are asked by name elsewhere, read the same figures.
#pragma once

#include "core/base/result.h"
#include "core/metrics/figure.h"
#include "core/metrics/grouping.h"
#include "core/metrics/registry.h"

namespace priyom::storage {
class Database;
}

namespace priyom::metrics {

struct KpiRequest
{
    QDate from;
    QDate to; // exclusive
    Grouping by = Grouping::None;
    MetricList metrics; // empty: all
    PersonId onlyOf;    // a manager whose figures alone are wanted; none: everybody's
};

struct KpiRow
{
    QString key;
    std::vector<Figure> figures; // in the order of the report's metrics
};

struct KpiReport
{
    QDate from;
    QDate to;
    QString zone;
    Grouping by = Grouping::None;
    MetricList metrics;
    std::vector<KpiRow> rows; // by key
    QHash<qint64, QString> reasons; // keys by id, where a figure is split by them
};

// The facts of the request, each in its group; `grouper` then knows the groups. Whatever a lead, visit, payment
// or touch of the period is in has a group, a campaign with spend, and a specialist or a time with work.
[[nodiscard]] Result<Facts> groupedFacts(storage::Database& database, const Zone& zone, const KpiRequest& request,
                                         Instant now, Grouper& grouper);
[[nodiscard]] Result<KpiReport> readKpi(storage::Database& database, const Zone& zone, const KpiRequest& request,
                                        const Conditions& conditions);
// A group's key as it is printed.
[[nodiscard]] Result<QStringList> groupKeys(storage::Database& database, Grouping by, const Grouper& grouper);
[[nodiscard]] bool hasValueBy(const Metric& metric, Grouping by, PersonId onlyOf = {});

} // namespace priyom::metrics
