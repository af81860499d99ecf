// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_changes.h"

#include "core/history/json_value.h"

namespace priyom::leads {

namespace {

using history::json;
using history::read;

struct Column
{
    const char* name;
    QJsonValue (*get)(const Lead&);
    void (*put)(Lead&, const QJsonValue&);
};

template <auto member>
constexpr Column column(const char* name)
{
    return {name, [](const Lead& lead) { return json(lead.*member); }, [](Lead& lead, const QJsonValue& value) { read(value, lead.*member); }};
}

constexpr Column kColumns[] = {
    {"stage", [](const Lead& lead) { return QJsonValue(stageKey(lead.stage)); },
     [](Lead& lead, const QJsonValue& value) { lead.stage = stageFromKey(value.toString()).value_or(lead.stage); }},
    {"temperature",
     [](const Lead& lead) { return lead.temperature ? QJsonValue(temperatureKey(*lead.temperature)) : QJsonValue(QJsonValue::Null); },
     [](Lead& lead, const QJsonValue& value) { lead.temperature = temperatureFromKey(value.toString()); }},
    column<&Lead::stageAt>("stage_at"),
    column<&Lead::firstReplyAt>("first_reply_at"),
    column<&Lead::firstHumanReplyAt>("first_human_reply_at"),
    column<&Lead::takenAt>("taken_at"),
    column<&Lead::qualifiedAt>("qualified_at"),
    column<&Lead::confirmedAt>("confirmed_at"),
    column<&Lead::lostAt>("lost_at"),
    column<&Lead::lostReason>("lost_reason_id"),
    column<&Lead::channel>("channel_id"),
    column<&Lead::source>("source_id"),
    column<&Lead::campaign>("campaign_id"),
    column<&Lead::manager>("manager_id"),
    column<&Lead::service>("service_id"),
    column<&Lead::specialist>("specialist_id"),
};

} // namespace

QJsonObject valuesOf(const Lead& lead)
{
    QJsonObject values;
    for (const Column& column : kColumns)
        values.insert(QLatin1String(column.name), column.get(lead));
    return values;
}

QJsonObject valuesBefore(const Lead& before, const Lead& after)
{
    QJsonObject values;
    for (const Column& column : kColumns)
        if (const QJsonValue value = column.get(before); value != column.get(after))
            values.insert(QLatin1String(column.name), value);
    return values;
}

void putBack(Lead& lead, const QJsonObject& values)
{
    for (const Column& column : kColumns)
        if (const auto value = values.constFind(QLatin1String(column.name)); value != values.constEnd())
            column.put(lead, *value);
}

QJsonArray changedWords(const Lead& before, const Lead& after)
{
    QJsonArray changed;
    if (before.wish != after.wish)
        changed += QStringLiteral("wish");
    if (before.note != after.note)
        changed += QStringLiteral("note");
    return changed;
}

QJsonObject textOf(const Lead& lead)
{
    return {{QStringLiteral("wish"), lead.wish}, {QStringLiteral("note"), lead.note}};
}

void putTextBack(Lead& lead, const QJsonObject& text)
{
    lead.wish = text.value(QLatin1String("wish")).toString(lead.wish);
    lead.note = text.value(QLatin1String("note")).toString(lead.note);
}

bool sameText(const Lead& before, const Lead& after)
{
    return before.wish == after.wish && before.note == after.note;
}

} // namespace priyom::leads
