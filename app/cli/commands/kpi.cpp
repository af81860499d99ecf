// SPDX-License-Identifier: GPL-3.0-or-later
// kpi, drill: the figures of a period, and the records behind one of them.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/figure_table.h"
#include "app/cli/text_table.h"
#include "core/base/instant_text.h"
#include "core/metrics/kpi_json.h"
#include "core/metrics/registry.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace priyom::cli {

namespace {

void periodOptions(QCommandLineParser& parser)
{
    addValue(parser, "from", "D", QCoreApplication::translate("Cli", "С этого дня."));
    addValue(parser, "to", "D", QCoreApplication::translate("Cli", "До этого дня, не включая его."));
    addValue(parser, "by", "G", QCoreApplication::translate("Cli", "По: manager, specialist, source, channel, campaign, service, day, week, month."));
    addValue(parser, "format", "F", QCoreApplication::translate("Cli", "json, table или csv."), QStringLiteral("json"));
}

void kpiOptions(QCommandLineParser& parser)
{
    periodOptions(parser);
    addValue(parser, "metrics", "A,B", QCoreApplication::translate("Cli", "Только эти показатели."));
}

void drillOptions(QCommandLineParser& parser)
{
    periodOptions(parser);
    addValue(parser, "key", "K", QCoreApplication::translate("Cli", "Только эта группа."));
}

Result<QDate> dayOf(const QCommandLineParser& parser, const char* option)
{
    PRIYOM_TRY(const QString text, required(parser, option));
    return parseDate(text);
}

QString asText(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

// One row for each object of `rows`; its columns are the head's words.
QList<QStringList> tabular(const QJsonArray& rows, const QStringList& head)
{
    QList<QStringList> table{head};
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (const QString& column : head)
            cells += asText(row[column]);
        table += cells;
    }
    return table;
}

// A figure a row: key, metric, value and, of a rate, what it is made of.
QList<QStringList> figureRows(const QJsonObject& report)
{
    const QStringList columns{QStringLiteral("value"), QStringLiteral("numerator"), QStringLiteral("denominator"), QStringLiteral("low"), QStringLiteral("high")};
    QList<QStringList> table{QStringList{QStringLiteral("key"), QStringLiteral("metric")} + columns};
    for (const QJsonValue& row : report[QLatin1String("rows")].toArray()) {
        const QJsonObject figures = row[QLatin1String("metrics")].toObject();
        for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
            QStringList cells{row[QLatin1String("key")].toString(), figure.key()};
            for (const QString& column : columns)
                cells += asText(figure.value()[column]);
            table += cells;
        }
    }
    return table;
}

Result<> write(Cli& cli, RowFormat format, const QJsonObject& json, const QList<QStringList>& rows)
{
    if (format == RowFormat::Json) {
        cli.print(json);
        return {};
    }
    if (format == RowFormat::Table) {
        cli.print(asTable(rows));
        return {};
    }
    PRIYOM_TRY(const QByteArray csv, asCsv(rows));
    cli.print(csv);
    return {};
}

Result<> kpi(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const RowFormat format, rowFormat(parser.value(QStringLiteral("format"))));
    metrics::KpiRequest request;
    PRIYOM_TRY(request.from, dayOf(parser, "from"));
    PRIYOM_TRY(request.to, dayOf(parser, "to"));
    PRIYOM_TRY(request.by, metrics::groupingFromKey(parser.value(QStringLiteral("by"))));
    PRIYOM_TRY(request.metrics, metrics::metricsNamed(parser.value(QStringLiteral("metrics")).split(u',', Qt::SkipEmptyParts)));
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const metrics::KpiReport report, cli.services().kpi.read(cli.session(), request));
    const QJsonObject json = metrics::toJson(report);
    return write(cli, format, json, format == RowFormat::Table ? figureTable(json, request.by) : figureRows(json));
}

Result<> drill(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const RowFormat format, rowFormat(parser.value(QStringLiteral("format"))));
    PRIYOM_TRY(const QString name, argument(parser, 0, "METRIC"));
    metrics::DrillRequest request;
    PRIYOM_TRY(request.metric, metrics::metricNamed(name));
    PRIYOM_TRY(request.from, dayOf(parser, "from"));
    PRIYOM_TRY(request.to, dayOf(parser, "to"));
    PRIYOM_TRY(request.by, metrics::groupingFromKey(parser.value(QStringLiteral("by"))));
    if (parser.isSet(QStringLiteral("key")))
        request.key = parser.value(QStringLiteral("key"));
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const metrics::DrillReport report, cli.services().kpi.drill(cli.session(), request));
    const QJsonObject json = metrics::toJson(report, cli.shop().zone());
    const QJsonArray rows = json[QLatin1String("rows")].toArray();
    return write(cli, format, json, tabular(rows, rows.isEmpty() ? QStringList() : rows.first().toObject().keys()));
}

} // namespace

extern const Command kKpi;
const Command kKpi{"kpi", "--from D --to D", QT_TRANSLATE_NOOP("Cli", "Показатели за период."), kpiOptions, kpi};
extern const Command kDrill;
const Command kDrill{"drill", "METRIC --from D --to D", QT_TRANSLATE_NOOP("Cli", "Записи, из которых сложился показатель."), drillOptions, drill};

} // namespace priyom::cli
