// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/visit_json.h"

#include "core/backend/lead_json.h"
#include "core/backend/values.h"
#include "core/base/instant_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace priyom::backend {

namespace {

constexpr const char* kBookFields[] = {"specialist", "service", "start", "minutes", "end", "lead", "client", "phone", "key", "outside", "then",
                                       "price", "comment", "channel"};

Result<int> wholeOf(const QString& text, const char* name)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadInput, QLatin1String(name), text);
    return number;
}

} // namespace

Result<> readTermsAndWords(const QJsonObject& values, bookings::Appointment& appointment)
{
    if (const QString price = textOf(values[QLatin1String("price")]); !price.isEmpty()) {
        PRIYOM_TRY(appointment.price, parseMoney(price));
    }
    const auto words = [&](QLatin1String field) {
        return values.contains(field) ? std::optional(textOf(values[field])) : std::nullopt;
    };
    appointment.comment = words(QLatin1String("comment"));
    appointment.channel = words(QLatin1String("channel"));
    return {};
}

Result<bookings::BookDraft> bookDraft(const Shop& shop, const QJsonObject& values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        if (std::none_of(std::begin(kBookFields), std::end(kBookFields), [&](const char* field) { return value.key() == QLatin1String(field); }))
            return fail(ErrorCode::BadInput, value.key(), QStringLiteral("unknown"));
    const auto given = [&](const char* field) { return textOf(values[QLatin1String(field)]); };
    bookings::BookDraft draft;
    if (const QString lead = given("lead"); !lead.isEmpty()) {
        PRIYOM_TRY(const int number, wholeOf(lead, "lead"));
        draft.lead = LeadId(number);
    }
    draft.clientName = given("client");
    draft.clientPhone = given("phone");
    draft.key = given("key");
    draft.appointment.specialist = given("specialist");
    draft.appointment.service = given("service");
    draft.appointment.outside = values[QLatin1String("outside")].toBool();
    draft.appointment.names = newNames(shop);
    PRIYOM_CHECK(readTermsAndWords(values, draft.appointment));
    PRIYOM_TRY(draft.appointment.start, parseInstant(given("start"), shop.zone()));
    if (const QString minutes = given("minutes"); !minutes.isEmpty()) {
        PRIYOM_TRY(draft.appointment.minutes, wholeOf(minutes, "minutes"));
    } else if (const QString endText = given("end"); !endText.isEmpty()) {
        PRIYOM_TRY(const Instant end, parseInstant(endText, shop.zone()));
        draft.appointment.minutes = int((end - draft.appointment.start).count() / 60'000);
        if (draft.appointment.minutes <= 0)
            return fail(ErrorCode::BadInput, QStringLiteral("end"), endText);
    }
    if (const QJsonValue then = values[QLatin1String("then")]; !then.isUndefined()) {
        PRIYOM_TRY(draft.appointment.then, nextServices(shop, then));
    }
    return draft;
}

// [{"service", "specialist", "minutes", "price", "start"}], in their order.
Result<std::vector<bookings::NextService>> nextServices(const Shop& shop, const QJsonValue& list)
{
    std::vector<bookings::NextService> services;
    const QJsonArray all = list.isString() ? QJsonDocument::fromJson(list.toString().toUtf8()).array() : list.toArray();
    for (const QJsonValue& value : all) {
        const auto given = [&](QLatin1String field) { return textOf(value[field]); };
        bookings::NextService next{given(QLatin1String("service")), given(QLatin1String("specialist"))};
        if (next.service.isEmpty())
            return fail(ErrorCode::BadInput, QStringLiteral("then"), QStringLiteral("service"));
        if (const QString minutes = given(QLatin1String("minutes")); !minutes.isEmpty()) {
            PRIYOM_TRY(next.minutes, wholeOf(minutes, "minutes"));
        }
        if (const QString price = given(QLatin1String("price")); !price.isEmpty()) {
            PRIYOM_TRY(next.price, parseMoney(price));
        }
        if (const QString start = given(QLatin1String("start")); !start.isEmpty()) {
            PRIYOM_TRY(next.start, parseInstant(start, shop.zone()));
        }
        services.push_back(std::move(next));
    }
    if (services.empty() && !list.isUndefined() && !list.isArray())
        return fail(ErrorCode::BadInput, QStringLiteral("then"), QStringLiteral("list"));
    return services;
}

QJsonObject toJson(const bookings::VisitRow& row, const Zone& zone)
{
    QJsonObject json{{QStringLiteral("id"), row.visit.id.value},
            {QStringLiteral("lead"), row.visit.lead.value},
            {QStringLiteral("client"), row.clientName},
            {QStringLiteral("phone"), row.clientPhone},
            {QStringLiteral("specialist"), row.specialistName},
            {QStringLiteral("service"), row.serviceName},
            {QStringLiteral("start"), toIsoText(row.visit.startAt, zone)},
            {QStringLiteral("end"), toIsoText(row.visit.endAt, zone)},
            {QStringLiteral("state"), QString(bookings::visitStateKey(row.visit.state))},
            {QStringLiteral("price"), toText(row.visit.price)},
            {QStringLiteral("key"), row.visit.key},
            {QStringLiteral("channel"), row.channelKey},
            {QStringLiteral("comment"), row.visit.comment}};
    if (row.of > 1) { // of several services each is a row
        json.insert(QStringLiteral("place"), row.place);
        json.insert(QStringLiteral("of"), row.of);
    }
    return json;
}

QJsonObject toJson(const bookings::FreeWindow& window, const Zone& zone)
{
    QJsonObject json{{QStringLiteral("specialist"), window.specialistName},
                     {QStringLiteral("start"), toIsoText(window.period.from, zone)},
                     {QStringLiteral("end"), toIsoText(window.period.to, zone)}};
    QJsonArray then;
    for (const bookings::NextWindow& next : window.then)
        then += QJsonObject{{QStringLiteral("service"), next.service},
                            {QStringLiteral("specialist"), next.specialistName},
                            {QStringLiteral("start"), toIsoText(next.period.from, zone)},
                            {QStringLiteral("end"), toIsoText(next.period.to, zone)}};
    if (!then.isEmpty())
        json.insert(QStringLiteral("then"), then);
    return json;
}

} // namespace priyom::backend
