// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/client_json.h"

#include "core/base/instant_text.h"

namespace priyom::backend {

namespace {

QJsonValue timeJson(const std::optional<Instant>& at, const Zone& zone)
{
    return at ? QJsonValue(toIsoText(*at, zone)) : QJsonValue(QJsonValue::Null);
}

QJsonObject visitJson(const cards::CardVisit& visit, const Zone& zone)
{
    return {{QStringLiteral("id"), visit.id.value},
            {QStringLiteral("start"), toIsoText(visit.startAt, zone)},
            {QStringLiteral("state"), QString(bookings::visitStateKey(visit.state))},
            {QStringLiteral("service"), visit.service},
            {QStringLiteral("specialist"), visit.specialistName},
            {QStringLiteral("price"), toText(visit.price)},
            {QStringLiteral("paid"), toText(visit.paid)}};
}

QJsonObject leadJson(const cards::CardLead& lead, const Zone& zone)
{
    return {{QStringLiteral("number"), lead.id.value},
            {QStringLiteral("stage"), QString(leads::stageKey(lead.stage))},
            {QStringLiteral("at"), toIsoText(lead.arrivedAt, zone)},
            {QStringLiteral("channel"), lead.channelKey}};
}

QJsonObject touchJson(const cards::CardTouch& line, const Zone& zone)
{
    return {{QStringLiteral("id"), line.touch.id.value},
            {QStringLiteral("kind"), QString(touches::touchKindKey(line.touch.kind))},
            {QStringLiteral("direction"), QString(touches::directionKey(line.touch.direction))},
            {QStringLiteral("at"), toIsoText(line.touch.at, zone)},
            {QStringLiteral("person"), line.personName},
            {QStringLiteral("body"), line.touch.body}};
}

QJsonObject consentJson(const clients::Consent& consent, const Zone& zone)
{
    return {{QStringLiteral("consent"), QString(clients::consentKindKey(consent.kind))},
            {QStringLiteral("given"), consent.given},
            {QStringLiteral("at"), toIsoText(consent.at, zone)},
            {QStringLiteral("text_version"), consent.textVersion},
            {QStringLiteral("form"), QString(clients::consentFormKey(consent.form))}};
}

QJsonObject figuresJson(const cards::CardFigures& figures, const Zone& zone)
{
    return {{QStringLiteral("paid"), toText(figures.paid)},
            {QStringLiteral("paid_visits"), figures.paidVisits},
            {QStringLiteral("came"), figures.came},
            {QStringLiteral("no_show"), figures.noShow},
            {QStringLiteral("last_came"), timeJson(figures.lastCameAt, zone)}};
}

QJsonObject countsJson(const cards::MergeCounts& counts)
{
    return {{QStringLiteral("leads"), counts.leads},
            {QStringLiteral("visits"), counts.visits},
            {QStringLiteral("payments"), counts.payments},
            {QStringLiteral("touches"), counts.touches},
            {QStringLiteral("tasks"), counts.tasks},
            {QStringLiteral("tags"), counts.tags},
            {QStringLiteral("consents"), counts.consents}};
}

QJsonArray wordsJson(const cards::MergeWords& takes)
{
    QJsonArray words;
    for (const auto& [key, taken] :
         {std::pair("name", takes.name), std::pair("phone", takes.phone), std::pair("birthday", takes.birthday), std::pair("note", takes.note),
          std::pair("handle", takes.handle)})
        if (taken)
            words += QLatin1String(key);
    return words;
}

template <class Row, class Write>
QJsonArray rowsOf(const std::vector<Row>& rows, Write write)
{
    QJsonArray array;
    for (const Row& row : rows)
        array += write(row);
    return array;
}

} // namespace

QJsonObject toJson(const clients::Client& client)
{
    return {{QStringLiteral("id"), client.id.value}, {QStringLiteral("name"), client.name}, {QStringLiteral("phone"), client.phone.number},
            {QStringLiteral("note"), client.note}, {QStringLiteral("birthday"), client.birthday.toString(Qt::ISODate)},
            {QStringLiteral("handle"), client.handle}};
}

QJsonObject toJson(const cards::ClientPage& page, const Zone& zone)
{
    QJsonObject answer{{QStringLiteral("rows"), rowsOf(page.lines, [&](const cards::ClientLine& line) {
                            QJsonObject row = toJson(line.client);
                            row.insert(QStringLiteral("tags"), QJsonArray::fromStringList(line.tags));
                            row.insert(QStringLiteral("came"), line.came);
                            row.insert(QStringLiteral("last_came"), timeJson(line.lastCameAt, zone));
                            row.insert(QStringLiteral("paid"), toText(line.paid));
                            return row;
                        })}};
    if (page.next) {
        answer.insert(QStringLiteral("after"), page.next->id.value);
        answer.insert(QStringLiteral("after_name"), page.next->folded);
    }
    return answer;
}

QJsonObject toJson(const cards::ClientCard& card, const Zone& zone)
{
    QJsonObject answer = toJson(card.client);
    answer.insert(QStringLiteral("further_phones"), QJsonArray::fromStringList(card.furtherPhones));
    answer.insert(QStringLiteral("merged"), rowsOf(card.merged, [](const clients::Client& client) { return toJson(client); }));
    answer.insert(QStringLiteral("tags"), QJsonArray::fromStringList(card.tags));
    answer.insert(QStringLiteral("consents"), rowsOf(card.consents, [&](const cards::CardConsent& row) { return consentJson(row.consent, zone); }));
    answer.insert(QStringLiteral("own_money_only"), card.moneyIsOwnOnly);
    answer.insert(QStringLiteral("figures"), figuresJson(card.figures, zone));
    answer.insert(QStringLiteral("visits"), rowsOf(card.visits, [&](const cards::CardVisit& visit) { return visitJson(visit, zone); }));
    answer.insert(QStringLiteral("open_leads"), rowsOf(card.openLeads, [&](const cards::CardLead& lead) { return leadJson(lead, zone); }));
    answer.insert(QStringLiteral("touches"), rowsOf(card.touches, [&](const cards::CardTouch& touch) { return touchJson(touch, zone); }));
    answer.insert(QStringLiteral("duplicates"), toJson(card.duplicates));
    return answer;
}

QJsonArray toJson(const std::vector<clients::DuplicatePair>& pairs)
{
    return rowsOf(pairs, [](const clients::DuplicatePair& pair) {
        return QJsonObject{{QStringLiteral("reason"), QString(clients::duplicateReasonKey(pair.reason))},
                           {QStringLiteral("first"), toJson(pair.first)},
                           {QStringLiteral("second"), toJson(pair.second)}};
    });
}

QJsonObject toJson(const cards::MergePreview& preview)
{
    return {{QStringLiteral("kept"), toJson(preview.kept)},
            {QStringLiteral("other"), toJson(preview.other)},
            {QStringLiteral("moves"), countsJson(preview.moves)},
            {QStringLiteral("takes"), wordsJson(preview.takes)},
            {QStringLiteral("kept_has"), countsJson(preview.keptHas)},
            {QStringLiteral("same_request"), preview.sameRequest ? QJsonValue(preview.sameRequest->value) : QJsonValue(QJsonValue::Null)}};
}

} // namespace priyom::backend
