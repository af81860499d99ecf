// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_records.h"

#include "core/backend/services.h"
#include "core/bookings/visit_store.h"
#include "core/bookings/waiting_store.h"
#include "core/catalog/origin_store.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/intake/history_records.h"
#include "core/leads/lead_store.h"
#include "core/marketing/spend_store.h"
#include "core/payments/payment_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "core/tasks/task_record.h"

#include <QJsonArray>

namespace priyom::demo {

namespace {

using history::Change;

Result<Change> begin(backend::Shop& shop, const staff::Session& session)
{
    return Change::begin(shop.database(), session.actor(), shop.clock().now());
}

Result<> addServices(Change& change, const DemoFile& file)
{
    for (const QJsonValue& value : file.json[QLatin1String("services")].toArray()) {
        catalog::Service service;
        service.name = value[QLatin1String("name")].toString();
        service.minutes = value[QLatin1String("minutes")].toInt();
        PRIYOM_TRY(service.price, parseMoney(value[QLatin1String("price")].toString()));
        PRIYOM_TRY(service.cost, parseMoney(value[QLatin1String("cost")].toString()));
        service.section = value[QLatin1String("section")].toString();
        PRIYOM_TRY(const ServiceId id, catalog::insertService(change.database(), service));
        PRIYOM_CHECK(change.record("catalog.add", "service", id.value));
    }
    return {};
}

Result<> addPeople(Change& change, const DemoFile& file)
{
    const QJsonObject roles = file.json[QLatin1String("roles")].toObject();
    // Those at the desk first: the tint of one's circle goes by one's number, and they stand beside each other.
    for (const bool isSpecialist : {false, true})
        for (auto person = roles.begin(); person != roles.end(); ++person)
            for (const QJsonValue& key : person.value().toArray())
                if (const auto role = staff::roleFromKey(key.toString()); role && (role == staff::Role::Specialist) == isSpecialist)
                    PRIYOM_CHECK(staff::StaffService::ensureInChange(change, person.key(), *role));
    return {};
}

Result<> addHours(Change& change, const DemoFile& file)
{
    std::array<schedule::DayHours, 7> week;
    for (const QJsonValue& value : file.json[QLatin1String("hours")].toArray()) {
        PRIYOM_TRY(const int from, minuteOfDay(value[QLatin1String("from")]));
        PRIYOM_TRY(const int to, minuteOfDay(value[QLatin1String("to")]));
        week[size_t(value[QLatin1String("weekday")].toInt() - 1)].push_back({from, to});
    }
    PRIYOM_CHECK(schedule::writeWeek(change.database(), week));
    PRIYOM_CHECK(change.record("hours.set", "opening_hours", 0));
    return {};
}

Result<> addShifts(Change& change, const DemoFile& file)
{
    for (const QJsonValue& value : file.json[QLatin1String("shifts")].toArray()) {
        schedule::Shift shift;
        PRIYOM_TRY(shift.person, staff::personByName(change.database(), value[QLatin1String("person")].toString()));
        if (!shift.person.isValid())
            return fail(ErrorCode::NotFound, value[QLatin1String("person")].toString());
        shift.date = QDate::fromString(value[QLatin1String("day")].toString(), Qt::ISODate);
        PRIYOM_TRY(shift.startMinute, minuteOfDay(value[QLatin1String("from")]));
        PRIYOM_TRY(shift.endMinute, minuteOfDay(value[QLatin1String("to")]));
        PRIYOM_CHECK(schedule::insertShift(change.database(), shift));
        PRIYOM_CHECK(change.record("shift.set", "shift", shift.person.value, {{QStringLiteral("day"), value[QLatin1String("day")]}}));
    }
    return {};
}

Result<> addCards(Change& change, const DemoFile& file)
{
    const QJsonObject cards = file.json[QLatin1String("cards")].toObject();
    for (auto card = cards.begin(); card != cards.end(); ++card) {
        PRIYOM_TRY(auto lead, leads::leadByOrigin(change.database(), intake::historyOrigin(card.key())));
        if (!lead)
            return fail(ErrorCode::NotFound, card.key());
        lead->temperature = leads::temperatureFromKey(card.value()[QLatin1String("temperature")].toString());
        lead->wish = card.value()[QLatin1String("wish")].toString();
        PRIYOM_CHECK(leads::updateLead(change.database(), *lead));
    }
    return {};
}

// Whom the cards say to call back, and what the file says beside.
Result<> addTasks(Change& change, const DemoFile& file)
{
    const auto add = [&](const QString& origin, tasks::Task task) -> Result<> {
        PRIYOM_TRY(const auto lead, leads::leadByOrigin(change.database(), intake::historyOrigin(origin)));
        if (!lead)
            return fail(ErrorCode::NotFound, origin);
        task.lead = lead->id;
        if (task.kind == tasks::TaskKind::CallBack)
            task.person = lead->manager;
        PRIYOM_CHECK(tasks::makeInChange(change, std::move(task)));
        return {};
    };
    const QJsonObject cards = file.json[QLatin1String("cards")].toObject();
    for (auto card = cards.begin(); card != cards.end(); ++card) {
        tasks::Task task;
        task.kind = tasks::TaskKind::CallBack;
        PRIYOM_TRY(const auto at, file.maybeInstant(card.value()[QLatin1String("callback_at")]));
        if (!at)
            continue;
        task.dueAt = *at;
        PRIYOM_CHECK(add(card.key(), task));
    }
    for (const QJsonValue& value : file.json[QLatin1String("tasks")].toArray()) {
        tasks::Task task;
        task.kind = tasks::taskKindFromKey(value[QLatin1String("kind")].toString()).value_or(tasks::TaskKind::Own);
        task.text = value[QLatin1String("text")].toString();
        if (const QString person = value[QLatin1String("person")].toString(); !person.isEmpty()) {
            PRIYOM_TRY(task.person, staff::personByName(change.database(), person));
        }
        PRIYOM_TRY(task.dueAt, file.instant(value[QLatin1String("due")]));
        PRIYOM_CHECK(add(value[QLatin1String("lead")].toString(), task));
    }
    return {};
}

Result<ClientId> ensureClient(Change& change, const QString& name, const QString& number)
{
    const Phone phone = parsePhone(number);
    const QString identity = clients::clientIdentity(phone, QString());
    PRIYOM_TRY(const auto known, clients::clientByIdentity(change.database(), identity));
    if (known)
        return known->id;
    PRIYOM_TRY(const ClientId id, clients::insertClient(change.database(), {ClientId(), identity, name, phone, QString()}));
    PRIYOM_CHECK(change.record("client.add", "client", id.value));
    return id;
}

Result<> addPaid(Change& change, const bookings::Visit& visit, const QJsonValue& paid)
{
    if (!paid.isString())
        return {};
    payments::Payment payment;
    payment.visit = visit.id;
    payment.client = visit.client;
    payment.takenBy = visit.manager;
    payment.paidAt = visit.endAt;
    PRIYOM_TRY(payment.amount, parseMoney(paid.toString()));
    PRIYOM_TRY(const PaymentId id, payments::insertPayment(change.database(), payment));
    return change.record("payment.add", "payment", id.value).map([](EventSeq) {});
}

Result<> addVisits(Change& change, const DemoFile& file)
{
    for (const QJsonValue& value : file.json[QLatin1String("visits")].toArray()) {
        bookings::Visit visit;
        PRIYOM_TRY(visit.client, ensureClient(change, value[QLatin1String("client")].toString(), value[QLatin1String("phone")].toString()));
        PRIYOM_TRY(visit.specialist, staff::StaffService::ensureInChange(change, value[QLatin1String("specialist")].toString(), staff::Role::Specialist));
        PRIYOM_TRY(visit.manager, staff::StaffService::ensureInChange(change, value[QLatin1String("manager")].toString(), staff::Role::Manager));
        PRIYOM_TRY(const auto service, catalog::serviceByName(change.database(), value[QLatin1String("service")].toString()));
        if (!service)
            return fail(ErrorCode::NotFound, value[QLatin1String("service")].toString());
        visit.service = service->id;
        visit.price = service->price;
        PRIYOM_TRY(visit.startAt, file.instant(value[QLatin1String("start")]));
        visit.endAt = visit.startAt + Milliseconds(qint64(value[QLatin1String("minutes")].toInt()) * 60'000);
        PRIYOM_TRY(visit.bookedAt, file.instant(value[QLatin1String("booked")]));
        PRIYOM_TRY(visit.confirmedAt, file.maybeInstant(value[QLatin1String("confirmed")]));
        visit.state = bookings::visitStateFromKey(value[QLatin1String("outcome")].toString()).value_or(bookings::VisitState::Confirmed);
        visit.historical = value[QLatin1String("outcome")].isString(); // of the time before the program
        if (visit.historical)
            visit.outcomeAt = visit.endAt;
        PRIYOM_TRY(visit.id, bookings::insertVisit(change.database(), visit));
        PRIYOM_CHECK(change.record("visit.book", "visit", visit.id.value));
        PRIYOM_CHECK(addPaid(change, visit, value[QLatin1String("paid")]));
    }
    return {};
}

// Wants a day of which the file says the hours.
Result<bookings::Waiting> waitingForDay(Change& change, const QJsonValue& value)
{
    const QString origin = value[QLatin1String("lead")].toString();
    PRIYOM_TRY(const auto lead, leads::leadByOrigin(change.database(), intake::historyOrigin(origin)));
    if (!lead)
        return fail(ErrorCode::NotFound, origin);
    const QDate day = QDate::fromString(value[QLatin1String("first")].toString(), Qt::ISODate);
    bookings::Waiting waiting;
    waiting.lead = lead->id;
    waiting.client = lead->client;
    waiting.service = lead->service;
    waiting.within = schedule::DayTimes{day, day, value[QLatin1String("from")].toInt(), value[QLatin1String("to")].toInt()};
    waiting.until = day;
    return waiting;
}

// Wants an earlier time than the visit that is ahead.
Result<bookings::Waiting> waitingForEarlier(Change& change, const DemoFile& file, const QString& phone)
{
    bookings::Waiting waiting;
    PRIYOM_TRY(waiting.client, ensureClient(change, QString(), phone));
    PRIYOM_TRY(const auto visits, bookings::visitsOfClient(change.database(), waiting.client, 1));
    if (visits.empty())
        return fail(ErrorCode::NotFound, phone);
    waiting.visit = visits.front().id;
    waiting.before = visits.front().startAt;
    waiting.service = visits.front().service;
    waiting.until = file.zone.date(*waiting.before);
    return waiting;
}

Result<> addWaiting(Change& change, const DemoFile& file)
{
    for (const QJsonValue& value : file.json[QLatin1String("waiting")].toArray()) {
        const QString phone = value[QLatin1String("phone")].toString();
        PRIYOM_TRY(bookings::Waiting waiting, phone.isEmpty() ? waitingForDay(change, value) : waitingForEarlier(change, file, phone));
        PRIYOM_TRY(waiting.madeBy, staff::personByName(change.database(), value[QLatin1String("person")].toString()));
        PRIYOM_TRY(waiting.madeAt, file.instant(value[QLatin1String("made")]));
        waiting.note = value[QLatin1String("note")].toString();
        PRIYOM_TRY(const WaitingId id, bookings::insertWaiting(change.database(), waiting));
        PRIYOM_CHECK(change.record("waiting.add", "waiting", id.value, {{QStringLiteral("client"), waiting.client.value}}));
    }
    return {};
}

Result<> addGoods(Change& change, const DemoFile& file)
{
    for (const QJsonValue& value : file.json[QLatin1String("goods")].toArray()) {
        payments::Payment payment;
        PRIYOM_TRY(payment.client, ensureClient(change, QString(), value[QLatin1String("client_phone")].toString()));
        PRIYOM_TRY(payment.takenBy, staff::StaffService::ensureInChange(change, value[QLatin1String("taken_by")].toString(), staff::Role::Manager));
        PRIYOM_TRY(payment.amount, parseMoney(value[QLatin1String("amount")].toString()));
        PRIYOM_TRY(payment.cost, parseMoney(value[QLatin1String("cost")].toString()));
        PRIYOM_TRY(payment.paidAt, file.instant(value[QLatin1String("at")]));
        PRIYOM_TRY(const PaymentId id, payments::insertPayment(change.database(), payment));
        PRIYOM_CHECK(change.record("payment.add", "payment", id.value));
    }
    return {};
}

// No file of a history says it: in the order of the payments, again and again.
Result<> giveWaysOfPaying(Change& change, const DemoFile& file)
{
    const QJsonArray ways = file.json[QLatin1String("ways_of_paying")].toArray();
    if (ways.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("ways_of_paying"));
    PRIYOM_TRY(auto all, payments::paymentsIn(change.database(), {Instant(0), change.at() + std::chrono::hours(24)}, PersonId()));
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto method = payments::methodFromKey(ways[qsizetype(at) % ways.size()].toString());
        if (!method)
            return fail(ErrorCode::BadInput, QStringLiteral("ways_of_paying"));
        all[at].method = *method;
        PRIYOM_CHECK(payments::removePayment(change.database(), all[at].id));
        PRIYOM_CHECK(payments::putPaymentBack(change.database(), all[at]));
    }
    return {};
}

Result<> addSpend(Change& change, const DemoFile& file)
{
    for (const QJsonValue& value : file.json[QLatin1String("spend")].toArray()) {
        marketing::Spend spend;
        PRIYOM_TRY(spend.campaign, catalog::ensureCampaign(change.database(), value[QLatin1String("campaign")].toString()));
        spend.day = QDate::fromString(value[QLatin1String("day")].toString(), Qt::ISODate);
        PRIYOM_TRY(spend.amount, parseMoney(value[QLatin1String("amount")].toString()));
        PRIYOM_TRY(const SpendId id, marketing::insertSpend(change.database(), spend));
        PRIYOM_CHECK(change.record("spend.add", "spend", id.value));
    }
    return {};
}

} // namespace

Result<> addFrame(backend::Shop& shop, const staff::Session& session, const DemoFile& file)
{
    PRIYOM_TRY(Change change, begin(shop, session));
    for (const auto add : {addServices, addPeople, addHours, addShifts})
        PRIYOM_CHECK(add(change, file));
    return change.commit();
}

Result<> addDetails(backend::Shop& shop, const staff::Session& session, const DemoFile& file)
{
    PRIYOM_TRY(Change change, begin(shop, session));
    for (const auto add : {addCards, addTasks, addVisits, addWaiting, addGoods, giveWaysOfPaying, addSpend})
        PRIYOM_CHECK(add(change, file));
    return change.commit();
}

} // namespace priyom::demo
