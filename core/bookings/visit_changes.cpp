// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_changes.h"

#include "core/history/json_value.h"

#include <QJsonArray>

namespace priyom::bookings {

namespace {

using history::json;
using history::read;

struct Column
{
    const char* name;
    QJsonValue (*get)(const Visit&);
    void (*put)(Visit&, const QJsonValue&);
};

QJsonValue inJson(const std::vector<ResourceId>& resources)
{
    QJsonArray ids;
    for (const ResourceId id : resources)
        ids += id.value;
    return ids;
}

std::vector<ResourceId> resourcesIn(const QJsonArray& ids)
{
    std::vector<ResourceId> resources;
    for (const QJsonValue& id : ids)
        resources.push_back(ResourceId(id.toInteger()));
    return resources;
}

QJsonValue inJson(const std::vector<VisitPart>& parts)
{
    QJsonArray all;
    for (const VisitPart& part : parts)
        all += QJsonObject{{QStringLiteral("specialist"), json(part.specialist)}, {QStringLiteral("service"), json(part.service)}, {QStringLiteral("start_at"), json(part.startAt)},
                           {QStringLiteral("end_at"), json(part.endAt)}, {QStringLiteral("price"), json(part.price)}, {QStringLiteral("buffer_before"), part.bufferBefore},
                           {QStringLiteral("buffer_after"), part.bufferAfter}, {QStringLiteral("resources"), inJson(part.resources)}};
    return all;
}

std::vector<VisitPart> partsIn(const QJsonArray& all)
{
    std::vector<VisitPart> parts;
    for (const QJsonValue& each : all) {
        VisitPart part;
        read(each[QLatin1String("specialist")], part.specialist);
        read(each[QLatin1String("service")], part.service);
        read(each[QLatin1String("start_at")], part.startAt);
        read(each[QLatin1String("end_at")], part.endAt);
        read(each[QLatin1String("price")], part.price);
        part.bufferBefore = each[QLatin1String("buffer_before")].toInt();
        part.bufferAfter = each[QLatin1String("buffer_after")].toInt();
        part.resources = resourcesIn(each[QLatin1String("resources")].toArray());
        parts.push_back(std::move(part));
    }
    return parts;
}

template <auto member>
constexpr Column column(const char* name)
{
    return {name, [](const Visit& visit) { return json(visit.*member); }, [](Visit& visit, const QJsonValue& value) { read(value, visit.*member); }};
}

constexpr Column kColumns[] = {
    {"state", [](const Visit& visit) { return QJsonValue(visitStateKey(visit.state)); },
     [](Visit& visit, const QJsonValue& value) { visit.state = visitStateFromKey(value.toString()).value_or(visit.state); }},
    {"cancelled_by",
     [](const Visit& visit) { return visit.cancelledBy ? QJsonValue(cancelledByKey(*visit.cancelledBy)) : QJsonValue(QJsonValue::Null); },
     [](Visit& visit, const QJsonValue& value) { visit.cancelledBy = cancelledByFromKey(value.toString()); }},
    {"historical", [](const Visit& visit) { return QJsonValue(visit.historical); },
     [](Visit& visit, const QJsonValue& value) { visit.historical = value.toBool(); }},
    {"buffer_before", [](const Visit& visit) { return QJsonValue(visit.bufferBefore); },
     [](Visit& visit, const QJsonValue& value) { visit.bufferBefore = value.toInt(); }},
    {"buffer_after", [](const Visit& visit) { return QJsonValue(visit.bufferAfter); },
     [](Visit& visit, const QJsonValue& value) { visit.bufferAfter = value.toInt(); }},
    {"late_minutes", [](const Visit& visit) { return QJsonValue(visit.lateMinutes); },
     [](Visit& visit, const QJsonValue& value) { visit.lateMinutes = value.toInt(); }},
    {"resources", [](const Visit& visit) { return inJson(visit.resources); },
     [](Visit& visit, const QJsonValue& value) { visit.resources = resourcesIn(value.toArray()); }},
    {"parts", [](const Visit& visit) { return inJson(visit.more); },
     [](Visit& visit, const QJsonValue& value) { visit.more = partsIn(value.toArray()); }},
    column<&Visit::startAt>("start_at"),
    column<&Visit::endAt>("end_at"),
    column<&Visit::confirmedAt>("confirmed_at"),
    column<&Visit::outcomeAt>("outcome_at"),
    column<&Visit::specialist>("specialist_id"),
    column<&Visit::manager>("manager_id"),
    column<&Visit::service>("service_id"),
    column<&Visit::price>("price"),
    column<&Visit::channel>("channel_id"),
};

} // namespace

QJsonObject valuesBefore(const Visit& before, const Visit& after)
{
    QJsonObject values;
    for (const Column& column : kColumns)
        if (const QJsonValue value = column.get(before); value != column.get(after))
            values.insert(QLatin1String(column.name), value);
    return values;
}

void putBack(Visit& visit, const QJsonObject& values)
{
    for (const Column& column : kColumns)
        if (const auto value = values.constFind(QLatin1String(column.name)); value != values.constEnd())
            column.put(visit, *value);
    // Only a cancelled visit says why; the words were not there before.
    if (visit.state != VisitState::Cancelled)
        visit.cancelReason.clear();
}

} // namespace priyom::bookings
