// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings and the pipeline by name.
#include "core/backend/lead_json.h"
#include "core/backend/values.h"
#include "core/backend/visit_json.h"
#include "core/base/instant_text.h"
#include "core/catalog/repertoire.h"

#include <QJsonArray>

#include <algorithm>

namespace priyom::backend {

namespace {

QJsonObject answer(const bookings::Booked& booked)
{
    QJsonObject json{{QStringLiteral("event"), booked.event.value}};
    if (booked.lead)
        json.insert(QStringLiteral("lead"), QJsonObject{{QStringLiteral("number"), booked.lead->id.value},
                                                        {QStringLiteral("stage"), QString(leads::stageKey(booked.lead->stage))}});
    if (booked.visit)
        json.insert(QStringLiteral("visit"), QJsonObject{{QStringLiteral("id"), booked.visit->id.value},
                                                         {QStringLiteral("state"), QString(bookings::visitStateKey(booked.visit->state))}});
    json.insert(QStringLiteral("id"), booked.visit ? booked.visit->id.value : booked.lead ? booked.lead->id.value : 0);
    return json;
}

Result<bookings::Appointment> appointmentOf(const Call& call)
{
    bookings::Appointment appointment;
    PRIYOM_TRY(appointment.start, neededInstant(call, "start"));
    PRIYOM_TRY(const qint64 minutes, whole(call, "minutes", 0));
    appointment.minutes = int(minutes);
    PRIYOM_CHECK(readTermsAndWords(call.values, appointment));
    appointment.specialist = text(call, "specialist");
    appointment.outside = call.values[QLatin1String("outside")].toBool();
    appointment.names = newNames(call.shop);
    PRIYOM_TRY(const qint64 place, whole(call, "place", 1));
    appointment.place = int(std::clamp<qint64>(place, 0, 1000)); // out of bounds either way
    if (has(call, "then")) {
        PRIYOM_TRY(appointment.then, nextServices(call.shop, call.values[QLatin1String("then")]));
    }
    return appointment;
}

Result<bookings::CancelWhy> cancelWhy(const Call& call)
{
    bookings::CancelWhy why;
    const QString by = text(call, "cancelled_by");
    if (!by.isEmpty() && by != QLatin1String("client") && by != QLatin1String("shop"))
        return fail(ErrorCode::BadInput, QStringLiteral("cancelled_by"), by);
    why.by = by == QLatin1String("shop") ? bookings::CancelledBy::Shop : bookings::CancelledBy::Client;
    why.reason = text(call, "cancel_reason");
    return why;
}

Result<QJsonObject> leadMove(const Call& call)
{
    bookings::MoveDraft draft;
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    const auto stage = leads::stageFromKey(text(call, "stage"));
    if (!stage)
        return fail(ErrorCode::BadInput, QStringLiteral("stage"), text(call, "stage"));
    draft.lead = LeadId(id);
    draft.to = *stage;
    draft.reason = text(call, "reason");
    draft.comment = text(call, "comment");
    PRIYOM_TRY(draft.cancel, cancelWhy(call));
    if (has(call, "remind_days")) {
        PRIYOM_TRY(const qint64 days, neededWhole(call, "remind_days"));
        draft.remindDays = static_cast<int>(std::clamp<qint64>(days, 0, bookings::kLongestReminder + 1)); // out of bounds either way
    }
    if (has(call, "start")) {
        PRIYOM_TRY(draft.appointment, appointmentOf(call));
    }
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.moveLead(call.session, draft));
    return answer(booked);
}

Result<QJsonObject> leadUndo(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.undoLead(call.session, LeadId(id)));
    return answer(booked);
}

Result<QJsonObject> visitBook(const Call& call)
{
    PRIYOM_TRY(const bookings::BookDraft draft, bookDraft(call.shop, call.values));
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.book(call.session, draft));
    return answer(booked);
}

Result<QJsonObject> visitMove(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const bookings::Appointment appointment, appointmentOf(call));
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.moveVisit(call.session, VisitId(id), appointment));
    return answer(booked);
}

Result<QJsonObject> visitSet(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    const auto state = bookings::visitStateFromKey(text(call, "state"));
    if (!state)
        return fail(ErrorCode::BadInput, QStringLiteral("state"), text(call, "state"));
    PRIYOM_TRY(const bookings::CancelWhy why, cancelWhy(call));
    if (*state == bookings::VisitState::Cancelled && has(call, "place")) {
        PRIYOM_TRY(const qint64 place, neededWhole(call, "place"));
        PRIYOM_TRY(const bookings::Booked left, call.services().bookings.dropService(call.session, VisitId(id), int(std::clamp<qint64>(place, 0, 1000)), why));
        return answer(left);
    }
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.setVisit(call.session, VisitId(id), *state, why));
    return answer(booked);
}

Result<QJsonObject> visitLate(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const qint64 minutes, neededWhole(call, "minutes"));
    const int bounded = int(std::clamp<qint64>(minutes, -1, bookings::kLatest + 1)); // out of bounds either way
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.noteLate(call.session, VisitId(id), bounded));
    return answer(booked);
}

// Of a visit that stands, one of its services on other terms: at the time it has.
Result<QJsonObject> onOtherTerms(const Call& call, int minutes, std::optional<Money> price)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const qint64 place, whole(call, "place", 1));
    PRIYOM_TRY(const auto parts, call.services().visitDesk.parts(call.session, VisitId(id)));
    if (place < 1 || place > qint64(parts.size()))
        return fail(ErrorCode::BadInput, QStringLiteral("place"), QString::number(place));
    bookings::Appointment same;
    same.start = parts[std::size_t(place - 1)].startAt;
    same.place = int(place);
    same.minutes = minutes;
    same.price = price;
    same.outside = true; // where it stands it may stay
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.moveVisit(call.session, VisitId(id), same));
    return answer(booked);
}

Result<QJsonObject> visitLength(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "visit.length"));
    PRIYOM_TRY(const qint64 minutes, neededWhole(call, "minutes"));
    return onOtherTerms(call, int(std::clamp<qint64>(minutes, -1, catalog::kLongestService + 1)), std::nullopt); // out of bounds either way
}

Result<QJsonObject> visitPrice(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "visit.price"));
    PRIYOM_TRY(const Money price, neededMoney(call, "price"));
    return onOtherTerms(call, 0, price);
}

Result<QJsonObject> visitComment(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const bookings::Booked booked, call.services().bookings.commentVisit(call.session, VisitId(id), text(call, "comment")));
    return answer(booked);
}

Result<QJsonObject> visitWalkIn(const Call& call)
{
    bookings::WalkInDraft draft;
    PRIYOM_TRY(const qint64 booked, whole(call, "visit", 0));
    draft.booked = VisitId(booked);
    draft.specialist = text(call, "specialist");
    if (!draft.booked.isValid())
        PRIYOM_CHECK(neededText(call, "specialist"));
    draft.service = text(call, "service");
    draft.phone = text(call, "phone");
    draft.name = text(call, "name");
    draft.outside = call.values[QLatin1String("outside")].toBool();
    PRIYOM_TRY(const bookings::Booked came, call.services().bookings.walkIn(call.session, draft));
    return answer(came);
}

Result<QJsonObject> visitList(const Call& call)
{
    PRIYOM_TRY(const Instant from, neededInstant(call, "from"));
    PRIYOM_TRY(const Instant to, neededInstant(call, "to"));
    PRIYOM_TRY(const auto visits, call.services().visitDesk.list(call.session, {from, to}, text(call, "specialist")));
    QJsonArray rows;
    for (const bookings::VisitRow& row : visits)
        rows += toJson(row, call.shop.zone());
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

// As .ics: of one visit, or of a specialist in a period.
Result<QJsonObject> visitExport(const Call& call)
{
    PRIYOM_CHECK(staff::permit(call.session, "visit.export"));
    Result<QByteArray> ics;
    if (has(call, "id")) {
        PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
        ics = call.services().handouts.visit(call.session, VisitId(id));
    } else {
        PRIYOM_TRY(const Instant from, neededInstant(call, "from"));
        PRIYOM_TRY(const Instant to, neededInstant(call, "to"));
        PRIYOM_TRY(const PersonId specialist, person(call, "specialist"));
        ics = call.services().handouts.schedule(call.session, specialist, {from, to});
    }
    PRIYOM_TRY(const QByteArray text, std::move(ics));
    return QJsonObject{{QStringLiteral("ics"), QString::fromUtf8(text)}};
}

Result<QJsonObject> visitUnresolved(const Call& call)
{
    PRIYOM_TRY(const auto visits, call.services().visitDesk.unresolved(call.session));
    QJsonArray rows;
    for (const bookings::VisitRow& row : visits)
        rows += toJson(row, call.shop.zone());
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<QJsonObject> visitSlots(const Call& call)
{
    bookings::WindowWish wish;
    PRIYOM_TRY(wish.service, neededText(call, "service"));
    wish.specialist = text(call, "specialist");
    PRIYOM_TRY(const qint64 days, whole(call, "days", wish.days));
    wish.days = int(days);
    PRIYOM_TRY(wish.from, instant(call, "from"));
    PRIYOM_TRY(wish.then, nextServices(call.shop, call.values[QLatin1String("then")]));
    PRIYOM_TRY(const auto windows, call.services().visitDesk.windows(call.session, wish));
    QJsonArray rows;
    for (const bookings::FreeWindow& window : windows)
        rows += toJson(window, call.shop.zone());
    return QJsonObject{{QStringLiteral("rows"), rows}};
}

Result<bookings::SeriesAsked> seriesAsked(const Call& call)
{
    PRIYOM_TRY(const qint64 id, neededWhole(call, "id"));
    PRIYOM_TRY(const qint64 weeks, whole(call, "weeks", 1));
    PRIYOM_TRY(const qint64 times, whole(call, "times", 1));
    const auto bounded = [](qint64 number) { return int(std::clamp<qint64>(number, 0, 1000)); }; // out of bounds either way
    return bookings::SeriesAsked{VisitId(id), bounded(weeks), bounded(times)};
}

// What booking it every so many weeks would come to.
Result<QJsonObject> visitSeries(const Call& call)
{
    PRIYOM_TRY(const bookings::SeriesAsked asked, seriesAsked(call));
    PRIYOM_TRY(const auto steps, call.services().series.look(call.session, asked));
    QJsonArray rows;
    for (const bookings::SeriesStep& step : steps) {
        QJsonObject row{{QStringLiteral("start"), toIsoText(step.start, call.shop.zone())}, {QStringLiteral("free"), !step.refused}};
        if (step.closed)
            row.insert(QStringLiteral("closed"), true);
        if (step.unplanned)
            row.insert(QStringLiteral("unplanned"), true);
        if (step.refused) {
            row.insert(QStringLiteral("who"), step.refused->subject);
            row.insert(QStringLiteral("why"), step.refused->detail);
        }
        if (step.nearest)
            row.insert(QStringLiteral("nearest"), toIsoText(*step.nearest, call.shop.zone()));
        rows += row;
    }
    return QJsonObject{{QStringLiteral("id"), asked.visit.value}, {QStringLiteral("rows"), rows}};
}

// At the times that are named, else at those of the series: all of them or none.
Result<QJsonObject> visitRepeat(const Call& call)
{
    PRIYOM_TRY(const bookings::SeriesAsked asked, seriesAsked(call));
    bookings::SeriesService& series = call.services().series;
    std::vector<Instant> starts;
    for (const QJsonValue& value : call.values[QLatin1String("starts")].toArray()) {
        PRIYOM_TRY(const Instant start, parseInstant(textOf(value), call.shop.zone()));
        starts.push_back(start);
    }
    if (starts.empty()) {
        PRIYOM_TRY(const auto steps, series.look(call.session, asked));
        for (const bookings::SeriesStep& step : steps)
            starts.push_back(step.start);
    }
    PRIYOM_TRY(const bookings::SeriesMade made, series.book(call.session, asked.visit, starts));
    QJsonArray visits;
    for (const bookings::Visit& visit : made.visits)
        visits += visit.id.value;
    return QJsonObject{{QStringLiteral("id"), asked.visit.value}, {QStringLiteral("visits"), visits}, {QStringLiteral("event"), made.event.value}};
}

constexpr Operation kVisits[] = {
    {"lead.move", true, "id* stage* reason comment remind_days start specialist minutes cancelled_by cancel_reason", leadMove},
    {"lead.undo", true, "id*", leadUndo},
    {"visit.book", true, "specialist* start* minutes* end service lead client phone key outside then price comment channel", visitBook},
    {"visit.move", true, "id* start* minutes specialist outside place then price comment channel", visitMove},
    {"visit.set", true, "id* state* cancelled_by cancel_reason place", visitSet},
    {"visit.comment", true, "id* comment", visitComment},
    {"visit.length", true, "id* minutes* place", visitLength},
    {"visit.price", true, "id* price* place", visitPrice},
    {"visit.late", true, "id* minutes*", visitLate},
    {"visit.walk_in", true, "specialist service phone name outside visit", visitWalkIn},
    {"visit.repeat", true, "id* weeks times starts", visitRepeat},
    {"visit.series", true, "id* weeks times", visitSeries},
    {"visit.list", false, "from* to* specialist", visitList},
    {"visit.export", true, "id from to specialist", visitExport},
    {"visit.unresolved", false, "", visitUnresolved},
    {"visit.slots", false, "service* specialist from days then", visitSlots},
};

} // namespace

std::span<const Operation> visitOperations()
{
    return kVisits;
}

} // namespace priyom::backend
