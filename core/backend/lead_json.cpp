// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/lead_json.h"

#include "core/backend/values.h"
#include "core/base/instant_text.h"

#include <algorithm>

namespace priyom::backend {

namespace {

QJsonValue text(const std::optional<Instant>& at, const Zone& zone)
{
    return at ? QJsonValue(toIsoText(*at, zone)) : QJsonValue();
}

} // namespace

catalog::NewNames newNames(const Shop& shop)
{
    return shop.isOpen() ? catalog::NewNames::Made : catalog::NewNames::Refused;
}

Result<leads::LeadDraft> leadDraft(const Shop& shop, const QJsonObject& values)
{
    leads::LeadDraft draft;
    draft.names = newNames(shop);
    const std::pair<const char*, QString*> fields[] = {
        {"channel", &draft.channel}, {"name", &draft.name},       {"phone", &draft.phone},           {"service", &draft.service},
        {"source", &draft.source},   {"campaign", &draft.campaign}, {"manager", &draft.manager},     {"specialist", &draft.specialist},
        {"wish", &draft.wish},       {"note", &draft.note},       {"key", &draft.key}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key() == QLatin1String("at")) {
            PRIYOM_TRY(draft.at, parseInstant(textOf(value.value()), shop.zone()));
            continue;
        }
        const auto field = std::find_if(std::begin(fields), std::end(fields), [&](const auto& f) { return value.key() == QLatin1String(f.first); });
        if (field == std::end(fields))
            return fail(ErrorCode::BadInput, value.key(), QStringLiteral("unknown"));
        *field->second = textOf(value.value());
    }
    return draft;
}

QJsonObject toJson(const leads::LeadCard& card, const Zone& zone)
{
    QJsonObject json{{QStringLiteral("number"), card.lead.id.value},
                     {QStringLiteral("stage"), QString(leads::stageKey(card.lead.stage))},
                     {QStringLiteral("name"), card.clientName},
                     {QStringLiteral("phone"), card.clientPhone},
                     {QStringLiteral("channel"), card.channelKey},
                     {QStringLiteral("service"), card.serviceName},
                     {QStringLiteral("source"), card.sourceName},
                     {QStringLiteral("campaign"), card.campaignName},
                     {QStringLiteral("manager"), card.managerName},
                     {QStringLiteral("wish"), card.lead.wish},
                     {QStringLiteral("note"), card.lead.note},
                     {QStringLiteral("lost_reason"), card.lostReasonKey},
                     {QStringLiteral("arrived_at"), toIsoText(card.lead.arrivedAt, zone)},
                     {QStringLiteral("first_reply_at"), text(card.lead.firstReplyAt, zone)},
                     {QStringLiteral("qualified_at"), text(card.lead.qualifiedAt, zone)},
                     {QStringLiteral("confirmed_at"), text(card.lead.confirmedAt, zone)}};
    if (card.visit)
        json.insert(QStringLiteral("visit"), QJsonObject{{QStringLiteral("id"), card.visit->id.value},
                                                         {QStringLiteral("specialist"), card.visit->specialistName},
                                                         {QStringLiteral("start"), toIsoText(card.visit->startAt, zone)},
                                                         {QStringLiteral("end"), toIsoText(card.visit->endAt, zone)},
                                                         {QStringLiteral("state"), card.visit->state},
                                                         {QStringLiteral("price"), toText(card.visit->price)}});
    return json;
}

} // namespace priyom::backend
