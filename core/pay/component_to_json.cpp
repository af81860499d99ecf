// SPDX-License-Identifier: GPL-3.0-or-later
// The way out: every field is written, defaults too, so that a scheme kept today means the same under later defaults.
#include "core/pay/component_json.h"

#include <QJsonArray>

namespace priyom::pay {

namespace {

QJsonValue value(const Setting& setting)
{
    return setting ? QJsonValue(setting->toDecimalText()) : QJsonValue(QJsonValue::Null);
}

QJsonValue value(Direction direction)
{
    return direction == Direction::Down ? QStringLiteral("down") : QStringLiteral("up");
}

void write(QJsonObject& object, const AttainmentRule& rule)
{
    object[QLatin1String("threshold")] = value(rule.threshold);
    object[QLatin1String("accelerator")] = value(rule.accelerator);
    object[QLatin1String("above")] = rule.above == Above::Excess ? QStringLiteral("excess") : QStringLiteral("whole");
    object[QLatin1String("cap")] = value(rule.cap);
}

void write(QJsonObject& object, const Salary& c)
{
    object[QLatin1String("amount")] = value(c.amount);
}

void write(QJsonObject& object, const Kpi& c)
{
    object[QLatin1String("fund")] = value(c.fund);
    write(object, c.rule);
    QJsonArray parts;
    for (const KpiPart& part : c.parts) {
        parts.append(
            QJsonObject{{QStringLiteral("metric"), part.metric},
                        {QStringLiteral("weight"), value(part.weight)},
                        {QStringLiteral("direction"), value(part.direction)},
                        {QStringLiteral("decimals"), part.decimals ? QJsonValue(*part.decimals) : QJsonValue()}});
    }
    object[QLatin1String("parts")] = parts;
}

void write(QJsonObject& object, const OverPlan& c)
{
    object[QLatin1String("metric")] = c.metric;
    object[QLatin1String("rate")] = value(c.rate);
    object[QLatin1String("margin")] = value(c.margin);
}

void write(QJsonObject& object, const OverVolume& c)
{
    object[QLatin1String("after")] = c.after.toDecimalText().toLongLong();
    object[QLatin1String("rate")] = value(c.rate);
    object[QLatin1String("repeat_rate")] = value(c.repeatRate);
}

void write(QJsonObject& object, const Percent& c)
{
    object[QLatin1String("of")] = toKey(c.of);
    object[QLatin1String("rate")] = value(c.rate);
    object[QLatin1String("less_cost")] = c.lessCost;
}

void write(QJsonObject& object, const Ratio& c)
{
    object[QLatin1String("base")] = value(c.base);
    object[QLatin1String("metric")] = c.metric;
    if (!c.factor.isEmpty())
        object[QLatin1String("factor")] = c.factor;
}

void write(QJsonObject& object, const Team& c)
{
    object[QLatin1String("fund")] = value(c.fund);
    object[QLatin1String("metric")] = c.metric;
    object[QLatin1String("direction")] = value(c.direction);
    write(object, c.rule);
    object[QLatin1String("share")] = value(c.share);
}

void write(QJsonObject& object, const OneOff& c)
{
    object[QLatin1String("amount")] = value(c.amount);
    object[QLatin1String("reason")] = c.reason;
}

} // namespace

QJsonObject toJson(const Component& component)
{
    QJsonObject object{{QStringLiteral("type"), componentKey(component)}};
    std::visit([&](const auto& c) { write(object, c); }, component);
    return object;
}

} // namespace priyom::pay
