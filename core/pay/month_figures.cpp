// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/month_figures.h"

#include "core/metrics/kpi_report.h"

namespace priyom::pay {

namespace {

std::optional<Rational> exact(const metrics::Figure& figure)
{
    if (!figure.hasValue())
        return std::nullopt;
    const Rational value = Rational(figure.numerator) / Rational(figure.denominator);
    return figure.metric->unit == metrics::Unit::Money ? value / 100 : value;
}

} // namespace

Result<MonthFigures> MonthFigures::read(storage::Database& database, const Zone& zone, Month month,
                                        const metrics::Conditions& conditions, const Wanted& wanted)
{
    MonthFigures figures;
    for (auto group = wanted.cbegin(); group != wanted.cend(); ++group) {
        QStringList names;
        metrics::MetricList list;
        for (const QString& name : group.value()) {
            const auto metric = metrics::metricNamed(name);
            if (!metric || names.contains(name))
                continue;
            names += name;
            list.push_back(*metric);
        }
        if (list.empty()) // to the report it would mean all of them
            continue;
        PRIYOM_TRY(
            const auto report,
            metrics::readKpi(database, zone, {month.firstDay(), month.end(), group.key(), list, {}}, conditions));
        for (qsizetype at = 0; at < names.size(); ++at) {
            const metrics::Kind kind = list[std::size_t(at)]->kind;
            Column& column = figures.m_columns[group.key()][names[at]];
            if (kind == metrics::Kind::Count || kind == metrics::Kind::Sum)
                column.ofNoRecords = Rational(0);
            for (const metrics::KpiRow& row : report.rows) {
                const QString name = group.key() == metrics::Grouping::None ? QString() : row.key;
                column.byName.insert(name, exact(row.figures[std::size_t(at)]));
            }
        }
    }
    return figures;
}

bool MonthFigures::knows(metrics::Grouping by, const QString& metric) const
{
    return m_columns.value(by).contains(metric);
}

std::optional<Rational> MonthFigures::value(metrics::Grouping by, const QString& name, const QString& metric) const
{
    const Column column = m_columns.value(by).value(metric);
    return column.byName.value(name, column.ofNoRecords);
}

} // namespace priyom::pay
