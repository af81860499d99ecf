// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/pay_json.h"

#include "core/pay/facts_json.h"
#include "core/pay/pay_calculator.h"
#include "core/pay/scheme_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace priyom::pay {

namespace {

QJsonObject lineJson(const PayLine& line, Explain explain)
{
    QJsonObject object{{QStringLiteral("component"), line.component},
                       {QStringLiteral("about"), line.about},
                       {QStringLiteral("amount"), line.amount.toText(2)}};
    if (explain == Explain::No)
        return object;
    QJsonObject numbers;
    for (const Number& number : line.numbers)
        numbers.insert(toKey(number.term), number.value.toDecimalText());
    QJsonArray warnings;
    for (const LineWarning warning : line.warnings)
        warnings.append(toKey(warning));
    object.insert(QStringLiteral("formula"), toKey(line.formula));
    object.insert(QStringLiteral("numbers"), numbers);
    object.insert(QStringLiteral("warnings"), warnings);
    return object;
}

Result<QJsonObject> pay(const ExactJson& schemeJson, const ExactJson& factsJson, Explain explain)
{
    PRIYOM_TRY(const Scheme scheme, parseScheme(schemeJson));
    PRIYOM_TRY(const Facts facts, readFacts(factsJson));
    PRIYOM_TRY(const PayResult result, calculate(scheme, facts));
    return toJson(result, explain);
}

Result<ExactJson> parse(const QByteArray& text, const QString& place)
{
    auto json = ExactJson::parse(text);
    if (!json)
        return tl::unexpected<Error>(toError({place, FaultKind::NotJson, json.error().detail}));
    return json;
}

QJsonObject refusal(const Error& error)
{
    return {{QStringLiteral("refused"), QString(error.subject % QLatin1String(": ") % error.detail)}};
}

Result<QJsonObject> payLine(const QByteArray& line, Explain explain)
{
    PRIYOM_TRY(const ExactJson both, parse(line, QStringLiteral("line")));
    for (const QString& name : {QStringLiteral("scheme"), QStringLiteral("facts")}) {
        if (!both.field(name))
            return tl::unexpected<Error>(toError({QStringLiteral("line"), FaultKind::MissingField, name}));
    }
    return pay(*both.field(u"scheme"), *both.field(u"facts"), explain);
}

} // namespace

QJsonObject toJson(const PayResult& result, Explain explain)
{
    QJsonArray lines;
    for (const PayLine& line : result.lines)
        lines.append(lineJson(line, explain));
    return {{QStringLiteral("lines"), lines}, {QStringLiteral("total"), result.total.toText(2)}};
}

QJsonObject toJson(const MonthPay& pay, Explain explain)
{
    QJsonArray people;
    for (const PersonPay& one : pay.people) {
        QJsonObject object = one.result ? toJson(*one.result, explain) : refusal(one.result.error());
        object.insert(QStringLiteral("person"), one.person.id.value);
        object.insert(QStringLiteral("name"), one.person.name);
        object.insert(QStringLiteral("scheme"), one.stored.name);
        object.insert(QStringLiteral("version"), one.stored.version);
        object.insert(QStringLiteral("mode"), QString(modeKey(one.mode)));
        people.append(object);
    }
    return {{QStringLiteral("month"), pay.month.toText()},
            {QStringLiteral("people"), people},
            {QStringLiteral("total"), pay.total.toText(2)}};
}

Result<QJsonObject> bonusCalc(const QByteArray& schemeJson, const QByteArray& factsJson, Explain explain)
{
    PRIYOM_TRY(const ExactJson scheme, parse(schemeJson, QStringLiteral("scheme")));
    PRIYOM_TRY(const ExactJson facts, parse(factsJson, QStringLiteral("facts")));
    return pay(scheme, facts, explain);
}

ManyAnswer bonusMany(const QByteArray& line, Explain explain)
{
    auto answer = payLine(line, explain);
    const bool refused = !answer;
    const QJsonObject object = answer ? *std::move(answer) : refusal(answer.error());
    return {QJsonDocument(object).toJson(QJsonDocument::Compact), refused};
}

} // namespace priyom::pay
