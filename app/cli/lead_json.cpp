// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lead_json.h"

#include "core/base/instant_text.h"

namespace priyom::cli {

namespace {

QJsonValue text(const std::optional<Instant>& at, const Zone& zone)
{
    return at ? QJsonValue(toIsoText(*at, zone)) : QJsonValue();
}

// A number stands for the epoch seconds that the command line takes as well.
QString asText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

Result<leads::LeadDraft> leadDraft(const Cli& cli, const QJsonObject& values)
{
    leads::LeadDraft draft;
    draft.names = cli.shop().isOpen() ? catalog::NewNames::Made : catalog::NewNames::Refused;
    const std::pair<const char*, QString*> fields[] = {
        {"channel", &draft.channel}, {"name", &draft.name},       {"phone", &draft.phone},           {"service", &draft.service},
        {"source", &draft.source},   {"campaign", &draft.campaign}, {"manager", &draft.manager},     {"specialist", &draft.specialist},
        {"wish", &draft.wish},       {"note", &draft.note},       {"key", &draft.key}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key() == QLatin1String("at")) {
            PRIYOM_TRY(draft.at, cli.instant(asText(value.value())));
            continue;
        }
        const auto field = std::find_if(std::begin(fields), std::end(fields), [&](const auto& f) { return value.key() == QLatin1String(f.first); });
        if (field == std::end(fields))
            return fail(ErrorCode::BadInput, value.key(), QStringLiteral("unknown"));
        *field->second = asText(value.value());
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

} // namespace priyom::cli
