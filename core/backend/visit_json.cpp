// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/visit_json.h"

#include "core/backend/lead_json.h"
#include "core/backend/values.h"
#include "core/base/instant_text.h"

#include <algorithm>

namespace priyom::backend {

namespace {

constexpr const char* kBookFields[] = {"specialist", "service", "start", "minutes", "end", "lead", "client", "phone", "key", "outside"};

Result<int> wholeOf(const QString& text, const char* name)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadInput, QLatin1String(name), text);
    return number;
}

} // namespace

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
    PRIYOM_TRY(draft.appointment.start, parseInstant(given("start"), shop.zone()));
    if (const QString minutes = given("minutes"); !minutes.isEmpty()) {
        PRIYOM_TRY(draft.appointment.minutes, wholeOf(minutes, "minutes"));
    } else if (const QString endText = given("end"); !endText.isEmpty()) {
        PRIYOM_TRY(const Instant end, parseInstant(endText, shop.zone()));
        draft.appointment.minutes = int((end - draft.appointment.start).count() / 60'000);
        if (draft.appointment.minutes <= 0)
            return fail(ErrorCode::BadInput, QStringLiteral("end"), endText);
    }
    return draft;
}

QJsonObject toJson(const bookings::VisitRow& row, const Zone& zone)
{
    return {{QStringLiteral("id"), row.visit.id.value},
            {QStringLiteral("lead"), row.visit.lead.value},
            {QStringLiteral("client"), row.clientName},
            {QStringLiteral("phone"), row.clientPhone},
            {QStringLiteral("specialist"), row.specialistName},
            {QStringLiteral("service"), row.serviceName},
            {QStringLiteral("start"), toIsoText(row.visit.startAt, zone)},
            {QStringLiteral("end"), toIsoText(row.visit.endAt, zone)},
            {QStringLiteral("state"), QString(bookings::visitStateKey(row.visit.state))},
            {QStringLiteral("price"), toText(row.visit.price)},
            {QStringLiteral("key"), row.visit.key}};
}

QJsonObject toJson(const bookings::FreeWindow& window, const Zone& zone)
{
    return {{QStringLiteral("specialist"), window.specialistName},
            {QStringLiteral("start"), toIsoText(window.period.from, zone)},
            {QStringLiteral("end"), toIsoText(window.period.to, zone)}};
}

} // namespace priyom::backend
