// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_json.h"

#include "core/base/instant_text.h"

#include <QJsonArray>

namespace priyom::metrics {

namespace {

// A whole number stays one, however large.
QJsonValue fraction(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return QJsonValue::Null;
    if (numerator % denominator == 0)
        return numerator / denominator;
    return double(numerator) / double(denominator);
}

QJsonObject figureJson(const Figure& figure, const QHash<qint64, QString>& reasons)
{
    const Metric& metric = *figure.metric;
    QJsonObject json{{QStringLiteral("value"), fraction(figure.numerator, figure.denominator)}};
    if (metric.unit == Unit::Fraction) {
        json[QStringLiteral("numerator")] = figure.numerator;
        json[QStringLiteral("denominator")] = figure.denominator;
        json[QStringLiteral("low")] = figure.interval ? QJsonValue(figure.interval->low) : QJsonValue::Null;
        json[QStringLiteral("high")] = figure.interval ? QJsonValue(figure.interval->high) : QJsonValue::Null;
    }
    if (metric.countsBeside) {
        json[QStringLiteral("answered")] = figure.cases;
        json[QStringLiteral("unanswered")] = figure.beside;
    }
    if (metric.byReason) {
        QJsonObject split;
        for (const auto& [reason, count] : figure.byReason)
            split[reasons.value(reason)] = count;
        json[QStringLiteral("reasons")] = split;
    }
    return json;
}

QJsonObject recordJson(const DrillRecord& record, const Metric& metric, const Zone& zone)
{
    QJsonObject json{{QStringLiteral("kind"), recordKindKey(record.kind)},
                     {QStringLiteral("id"), record.id},
                     {QStringLiteral("at"), toIsoText(record.at, zone)},
                     {QStringLiteral("key"), record.key},
                     {QStringLiteral("client"), record.client.isValid() ? QJsonValue(record.client.value) : QJsonValue::Null},
                     {QStringLiteral("who"), record.who}};
    if (metric.byReason)
        json[QStringLiteral("reason")] = record.reason;
    else if (metric.kind == Kind::Rate)
        json[QStringLiteral("flag")] = record.pick.flag;
    else if (metric.kind != Kind::Count)
        json[QStringLiteral("value")] = fraction(record.pick.value, valuesPerUnit(metric.unit));
    if (metric.kind == Kind::Ratio)
        json[QStringLiteral("base")] = record.pick.base;
    if (record.kind == RecordKind::Window)
        json[QStringLiteral("minutes")] = record.pick.value;
    return json;
}

} // namespace

QJsonObject toJson(const KpiReport& report)
{
    QJsonArray rows;
    for (const KpiRow& row : report.rows) {
        QJsonObject figures;
        for (const Figure& figure : row.figures)
            figures[QLatin1String(figure.metric->id)] = figureJson(figure, report.reasons);
        rows.append(QJsonObject{{QStringLiteral("key"), row.key}, {QStringLiteral("metrics"), figures}});
    }
    const bool isGrouped = report.by != Grouping::None;
    return {{QStringLiteral("from"), report.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), report.to.toString(Qt::ISODate)},
            {QStringLiteral("timezone"), report.zone},
            {QStringLiteral("by"), isGrouped ? QJsonValue(groupingKey(report.by)) : QJsonValue::Null},
            {QStringLiteral("rows"), rows}};
}

QJsonObject toJson(const DrillReport& report, const Zone& zone)
{
    QJsonArray rows;
    for (const DrillRecord& record : report.records)
        rows.append(recordJson(record, *report.metric, zone));
    return {{QStringLiteral("metric"), QLatin1String(report.metric->id)}, {QStringLiteral("rows"), rows}};
}

} // namespace priyom::metrics
