// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/facts_json.h"

#include "core/pay/iso_start.h"
#include "core/pay/json_values.h"

namespace priyom::pay {

namespace {

tl::unexpected<Error> wrong(const QString& place, FaultKind kind)
{
    return tl::unexpected<Error>(toError({place, kind, {}}));
}

Figure figure(const ExactJson* value, const QString& place)
{
    if (!value)
        return noFacts(place);
    auto number = decimalOf(*value);
    return number ? Figure(*std::move(number)) : Figure(wrong(place, FaultKind::NotDecimal));
}

MetricTable metricTable(const ExactJson* json, const QString& place)
{
    MetricTable metrics;
    if (!json || !json->table())
        return metrics;
    for (const auto& [name, value] : *json->table()) {
        const QString where = place % u'.' % name;
        MetricFacts& metric = metrics[name];
        metric = {figure(value.field(u"fact"), where % QLatin1String(".fact")), {}};
        const ExactJson* plan = value.field(u"plan");
        if (!value.table())
            metric.plan = wrong(where, FaultKind::NotATable);
        else if (plan && !plan->isNull())
            metric.plan = figure(plan, where % QLatin1String(".plan"));
    }
    return metrics;
}

std::optional<Result<Days>> days(const ExactJson& json)
{
    const QString place = QStringLiteral("days_in_month");
    const ExactJson* inMonth = json.field(place);
    if (!inMonth)
        return {};
    const ExactJson* worked = json.field(u"days_worked");
    const auto workedCount = worked ? wholeOf(*worked) : std::nullopt;
    const auto monthCount = wholeOf(*inMonth);
    if (!workedCount)
        return wrong(QStringLiteral("days_worked"), worked ? FaultKind::NotACount : FaultKind::NoFacts);
    if (!monthCount)
        return wrong(place, FaultKind::NotACount);
    if (monthCount->isZero())
        return wrong(place, FaultKind::ZeroDays);
    return Days{*workedCount, *monthCount};
}

Result<std::vector<PaidVisit>> visits(const ExactJson* json)
{
    if (!json)
        return noFacts(QStringLiteral("visits"));
    const ExactJson::List* listed = elementsOf(*json);
    if (!listed)
        return wrong(QStringLiteral("visits"), FaultKind::NotAList);
    std::vector<PaidVisit> paidVisits;
    std::optional<bool> offsets;
    for (std::size_t at = 0; at < listed->size(); ++at) {
        const ExactJson& visit = (*listed)[at];
        const QString place = QStringLiteral("visits[%1]").arg(at);
        PRIYOM_TRY(Rational paid, figure(visit.field(u"paid"), place % QLatin1String(".paid")));
        if (paid <= 0)
            continue;
        const ExactJson* startField = visit.field(u"start");
        const QString* startText = startField ? startField->text() : nullptr;
        const auto start = startText ? parseIsoStart(*startText) : std::nullopt;
        if (!start)
            return wrong(place % QLatin1String(".start"), startField ? FaultKind::NotAnInstant : FaultKind::NoFacts);
        if (offsets.value_or(start->hasOffset) != start->hasOffset)
            return wrong(place % QLatin1String(".start"), FaultKind::MixedInstants);
        offsets = start->hasOffset;
        const ExactJson* repeat = visit.field(u"repeat");
        paidVisits.push_back({start->us, std::move(paid), repeat && isTruthy(*repeat)});
    }
    return paidVisits;
}

Sales sales(const ExactJson* json, QStringView group)
{
    const QString place = QStringLiteral("sales.%1").arg(group);
    const ExactJson* table = json ? json->field(group) : nullptr;
    Sales result{noFacts(place), Rational(0)};
    if (!table)
        return result;
    result.paid = figure(table->field(u"paid"), place % QLatin1String(".paid"));
    if (const ExactJson* cost = table->field(u"cost"))
        result.cost = figure(cost, place % QLatin1String(".cost"));
    return result;
}

} // namespace

Result<Facts> readFacts(const ExactJson& json)
{
    if (!json.table())
        return wrong(QStringLiteral("facts"), FaultKind::NotATable);
    Facts facts;
    facts.days = days(json);
    facts.metrics = metricTable(json.field(u"metrics"), QStringLiteral("metrics"));
    facts.team = metricTable(json.field(u"team"), QStringLiteral("team"));
    const ExactJson* factors = json.field(u"factors");
    if (factors && factors->table()) {
        for (const auto& [name, value] : *factors->table())
            facts.factors.insert(name, figure(&value, QStringLiteral("factors.") % name));
    }
    facts.visits = visits(json.field(u"visits"));
    facts.services = sales(json.field(u"sales"), u"services");
    facts.goods = sales(json.field(u"sales"), u"goods");
    return facts;
}

} // namespace priyom::pay
