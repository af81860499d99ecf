// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list by name.
#include "core/backend/values.h"
#include "core/backend/visit_json.h"
#include "core/base/instant_text.h"

#include <QJsonArray>

namespace priyom::backend {

namespace {

QJsonObject toJson(const bookings::WaitingRow& row, const Zone& zone)
{
    const bookings::Waiting& waiting = row.waiting;
    QJsonObject json{{QStringLiteral("id"), waiting.id.value},
                     {QStringLiteral("client"), waiting.client.value},
                     {QStringLiteral("name"), row.clientName},
                     {QStringLiteral("phone"), row.clientPhone},
                     {QStringLiteral("service"), row.serviceName},
                     {QStringLiteral("specialist"), row.specialistName},
                     {QStringLiteral("since"), toIsoText(waiting.madeAt, zone)},
                     {QStringLiteral("until"), waiting.until.toString(Qt::ISODate)},
                     {QStringLiteral("note"), waiting.note}};
    if (waiting.lead.isValid())
        json.insert(QStringLiteral("lead"), waiting.lead.value);
    if (waiting.visit.isValid())
        json.insert(QStringLiteral("visit"), waiting.visit.value);
    if (waiting.before)
        json.insert(QStringLiteral("before"), toIsoText(*waiting.before, zone));
    if (waiting.within) {
        const auto clock = [](int minute) {
            return QStringLiteral("%1:%2")
                .arg(minute / 60, 2, 10, QLatin1Char('0'))
                .arg(minute % 60, 2, 10, QLatin1Char('0'));
        };
        json.insert(QStringLiteral("first"), waiting.within->first.toString(Qt::ISODate));
        json.insert(QStringLiteral("last"), waiting.within->last.toString(Qt::ISODate));
        json.insert(QStringLiteral("from"), clock(waiting.within->fromMinute));
        json.insert(QStringLiteral("to"), clock(waiting.within->toMinute));
    }
    return json;
}

// {"first": "2026-11-24", "last": "2026-11-28", "from": "15:00", "to": "20:00"}: days, and of each some hours or all of
// it.
Result<std::optional<schedule::DayTimes>> wishOf(const Call& call)
{
    if (!has(call, "first"))
        return std::optional<schedule::DayTimes>();
    schedule::DayTimes times;
    PRIYOM_TRY(times.first, neededDay(call, "first"));
    times.last = times.first;
    if (has(call, "last")) {
        PRIYOM_TRY(times.last, neededDay(call, "last"));
    }
    if (times.last < times.first)
        return fail(ErrorCode::BadInput, QStringLiteral("days"), QStringLiteral("backward"));
    if (has(call, "from") || has(call, "to")) {
        PRIYOM_TRY(const schedule::DayInterval hours, dayInterval(call.values));
        times.fromMinute = hours.startMinute;
        times.toMinute = hours.endMinute;
    }
    if (times.toMinute <= times.fromMinute)
        return fail(ErrorCode::BadInput, QStringLiteral("hours"), QStringLiteral("backward"));
    return std::optional(times);
}

Result<QJsonObject> waitingAdd(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "waiting.add")); // before anything is said about what there is
    bookings::WaitingDraft draft;
    PRIYOM_TRY(const qint64 visit, whole(call, "visit", 0));
    PRIYOM_TRY(const qint64 lead, whole(call, "lead", 0));
    PRIYOM_TRY(const qint64 client, whole(call, "client", 0));
    draft.visit = VisitId(visit);
    draft.lead = LeadId(lead);
    draft.client = ClientId(client);
    draft.service = text(call, "service");
    draft.specialist = text(call, "specialist");
    PRIYOM_TRY(draft.within, wishOf(call));
    if (has(call, "until")) {
        PRIYOM_TRY(draft.until, neededDay(call, "until"));
    }
    draft.note = text(call, "note");
    PRIYOM_TRY(const bookings::WaitingAdded added, call.services().waiting.add(call.session, draft));
    return idAnswer(added.waiting.id.value);
}

Result<QJsonObject> waitingList(const Call& call)
{
    PRIYOM_TRY(const auto list, call.services().waiting.list(call.session));
    QJsonArray rows;
    for (const bookings::WaitingRow& row : list)
        rows += toJson(row, call.shop.zone());
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> waitingFitting(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "waiting.fitting"));
    PRIYOM_CHECK(neededText(call, "specialist"));
    PRIYOM_TRY(const PersonId specialist, person(call, "specialist"));
    PRIYOM_TRY(const Instant from, neededInstant(call, "from"));
    PRIYOM_TRY(const Instant to, neededInstant(call, "to"));
    PRIYOM_TRY(const auto fits, call.services().waiting.fitting(call.session, {{specialist, {}, {from, to}}}));
    QJsonArray rows;
    for (const bookings::WaitingFit& fit : fits) {
        QJsonObject row = toJson(fit.row, call.shop.zone());
        row.insert(QStringLiteral("start"), toIsoText(fit.window.period.from, call.shop.zone()));
        row.insert(QStringLiteral("end"), toIsoText(fit.window.period.to, call.shop.zone()));
        rows += row;
    }
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> waitingClose(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_CHECK(call.services().waiting.close(call.session, WaitingId(id)));
    return idAnswer(id);
}

constexpr Operation kWaiting[] = {
    {"waiting.add", true, "visit lead client service specialist first last from to until note", waitingAdd},
    {"waiting.list", false, "", waitingList},
    {"waiting.fitting", false, "specialist* from* to*", waitingFitting},
    {"waiting.close", true, "id*", waitingClose},
};

} // namespace

std::span<const Operation> waitingOperations()
{
    return kWaiting;
}

} // namespace priyom::backend
