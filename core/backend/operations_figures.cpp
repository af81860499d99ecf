// SPDX-License-Identifier: GPL-3.0-or-later
// Figures, plans and pay by name.
#include "core/backend/values.h"
#include "core/metrics/kpi_json.h"
#include "core/metrics/registry.h"
#include "core/pay/pay_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace priyom::backend {

namespace {

Result<QJsonObject> planList(const Call& call)
{
    PRIYOM_TRY(const Month month, neededMonth(call, "month"));
    PRIYOM_TRY(const auto plans, call.services().plans.list(call.session, month));
    QJsonArray rows;
    for (const plans::Plan& plan : plans)
        rows += QJsonObject{{QStringLiteral("metric"), plan.metric}, {QStringLiteral("person"), plan.person.value},
                            {QStringLiteral("value"), plan.value.toDecimalText()}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> planSet(const Call& call)
{
    plans::Plan plan;
    PRIYOM_TRY(plan.metric, neededText(call, "metric"));
    PRIYOM_CHECK(metrics::metricNamed(plan.metric));
    PRIYOM_TRY(plan.month, neededMonth(call, "month"));
    PRIYOM_TRY(plan.person, person(call, "person"));
    PRIYOM_TRY(const QString value, neededText(call, "value"));
    PRIYOM_TRY(plan.value, Rational::parse(value));
    PRIYOM_CHECK(call.services().plans.set(call.session, plan));
    return idAnswer(0);
}

Result<QJsonObject> kpiRead(const Call& call)
{
    metrics::KpiRequest request;
    PRIYOM_TRY(request.from, neededDay(call, "from"));
    PRIYOM_TRY(request.to, neededDay(call, "to"));
    PRIYOM_TRY(request.by, metrics::groupingFromKey(text(call, "by")));
    PRIYOM_TRY(request.metrics, metrics::metricsNamed(text(call, "metrics").split(u',', Qt::SkipEmptyParts)));
    PRIYOM_TRY(const metrics::KpiReport report, call.services().kpi.read(call.session, request));
    return metrics::toJson(report);
}

Result<QJsonObject> kpiDrill(const Call& call)
{
    metrics::DrillRequest request;
    PRIYOM_TRY(const QString metric, neededText(call, "metric"));
    PRIYOM_TRY(request.metric, metrics::metricNamed(metric));
    PRIYOM_TRY(request.from, neededDay(call, "from"));
    PRIYOM_TRY(request.to, neededDay(call, "to"));
    PRIYOM_TRY(request.by, metrics::groupingFromKey(text(call, "by")));
    if (has(call, "key"))
        request.key = text(call, "key");
    PRIYOM_TRY(const metrics::DrillReport report, call.services().kpi.drill(call.session, request));
    return metrics::toJson(report, call.shop.zone());
}

Result<QJsonObject> schemeList(const Call& call)
{
    PRIYOM_TRY(const auto schemes, call.services().schemes.list(call.session));
    QJsonArray rows;
    for (const pay::CheckedScheme& scheme : schemes)
        rows += QJsonObject{{QStringLiteral("name"), scheme.stored.name}, {QStringLiteral("version"), scheme.stored.version},
                            {QStringLiteral("draft"), !scheme.check.faults.empty()}};
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> schemeImport(const Call& call)
{
    const QByteArray json = QJsonDocument(call.values[QLatin1String("scheme")].toObject()).toJson(QJsonDocument::Compact);
    PRIYOM_TRY(const pay::CheckedScheme kept, call.services().schemes.importText(call.session, json));
    return idAnswer(kept.stored.id.value);
}

Result<QJsonObject> schemeExport(const Call& call)
{
    PRIYOM_TRY(const QByteArray json, call.services().schemes.exportText(call.session, text(call, "name")));
    return QJsonObject{{QStringLiteral("scheme"), QJsonDocument::fromJson(json).object()}};
}

Result<QJsonObject> schemeAssign(const Call& call)
{
    PRIYOM_TRY(const QString name, neededText(call, "name"));
    PRIYOM_TRY(const PersonId who, person(call, "person"));
    PRIYOM_TRY(const Month from, neededMonth(call, "month"));
    const auto mode = call.values[QLatin1String("observe")].toBool() ? pay::Mode::Observe : pay::Mode::Force;
    PRIYOM_TRY(const pay::AssignedScheme assigned, call.services().schemes.assign(call.session, name, who, from, mode));
    return idAnswer(assigned.assignment.scheme.value);
}

Result<QJsonObject> bonusShow(const Call& call)
{
    PRIYOM_TRY(const Month month, neededMonth(call, "month"));
    PRIYOM_TRY(const PersonId who, person(call, "person"));
    PRIYOM_TRY(const pay::MonthPay sheet, call.services().pay.show(call.session, month, who));
    return pay::toJson(sheet, call.values[QLatin1String("explain")].toBool() ? pay::Explain::Yes : pay::Explain::No);
}

constexpr Operation kFigures[] = {
    {"plan.list", false, "month*", planList},
    {"plan.set", true, "metric* month* person value*", planSet},
    {"kpi.read", false, "from* to* by metrics", kpiRead},
    {"kpi.drill", false, "metric* from* to* by key", kpiDrill},
    {"scheme.list", false, "", schemeList},
    {"scheme.import", true, "scheme*", schemeImport},
    {"scheme.export", false, "name*", schemeExport},
    {"scheme.assign", true, "name* person* month* observe", schemeAssign},
    {"bonus.show", false, "month* person explain", bonusShow},
};

} // namespace

std::span<const Operation> figureOperations()
{
    return kFigures;
}

} // namespace priyom::backend
