// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/scheme_json.h"

#include "core/pay/component_json.h"
#include "core/pay/json_values.h"

#include <QJsonArray>

namespace priyom::pay {

SchemeReading readScheme(const ExactJson& json)
{
    SchemeReading reading;
    const auto fault = [&](const QString& place, FaultKind kind) { reading.faults.push_back({place, kind, {}}); };
    const QString place = QStringLiteral("scheme");
    if (!json.table()) {
        fault(place, FaultKind::NotATable);
        return reading;
    }
    for (const auto& [name, value] : *json.table()) {
        if (name != u"name" && name != u"rounding" && name != u"components")
            fault(place % u'.' % name, FaultKind::UnknownField);
    }
    if (const ExactJson* name = json.field(u"name"); name && name->text())
        reading.scheme.name = *name->text();
    if (const ExactJson* rounding = json.field(u"rounding")) {
        const QString key = rounding->text() ? *rounding->text() : QString();
        if (key == u"ruble")
            reading.scheme.rounding = Rounding::Ruble;
        else if (key != u"kopeck")
            fault(place % QLatin1String(".rounding"), FaultKind::UnknownRounding);
    }
    const ExactJson* components = json.field(u"components");
    const ExactJson::List* listed = components ? elementsOf(*components) : nullptr;
    if (!listed) {
        fault(place % QLatin1String(".components"), components ? FaultKind::NotAList : FaultKind::MissingField);
        return reading;
    }
    for (std::size_t index = 0; index < listed->size(); ++index) {
        if (auto component = readComponent((*listed)[index], componentPlace(index), reading.faults))
            reading.scheme.components.push_back(*std::move(component));
    }
    return reading;
}

Result<Scheme> parseScheme(const ExactJson& json)
{
    SchemeReading reading = readScheme(json);
    if (!reading.faults.empty())
        return tl::unexpected<Error>(toError(reading.faults.front()));
    return std::move(reading.scheme);
}

Result<Scheme> parseScheme(const QByteArray& json)
{
    const auto read = ExactJson::parse(json);
    if (!read)
        return tl::unexpected<Error>(toError({QStringLiteral("scheme"), FaultKind::NotJson, read.error().detail}));
    return parseScheme(*read);
}

QJsonObject toJson(const Scheme& scheme)
{
    QJsonArray components;
    for (const Component& component : scheme.components)
        components.append(toJson(component));
    return {{QStringLiteral("name"), scheme.name},
            {QStringLiteral("rounding"),
             scheme.rounding == Rounding::Ruble ? QStringLiteral("ruble") : QStringLiteral("kopeck")},
            {QStringLiteral("components"), components}};
}

} // namespace priyom::pay
