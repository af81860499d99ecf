// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/history/still_meant.h"
#include "core/payments/payment_service.h"
#include "core/staff/rights.h"

#include <QJsonDocument>

#include <algorithm>

namespace priyom::payments {

namespace {

// A lead's payment is told in that lead's story, with all that happened to it on a busy day.
constexpr int kFarEnough = 500;

constexpr QLatin1String kAsked("asked");

QJsonObject detailOf(const history::Event& event)
{
    return QJsonDocument::fromJson(event.detail).object();
}

Result<std::optional<history::Event>> entryOf(storage::Database& database, const Payment& payment)
{
    const bool ofLead = payment.lead.isValid();
    PRIYOM_TRY(const auto events, history::eventsOf(database, ofLead ? QStringLiteral("lead") : QStringLiteral("payment"),
                                                    ofLead ? payment.lead.value : payment.id.value, kFarEnough));
    const auto entry = std::find_if(events.begin(), events.end(), [&](const history::Event& event) {
        return event.op == QLatin1String("payment.add")
               && (!ofLead || detailOf(event).value(QLatin1String("payment")).toInteger() == payment.id.value);
    });
    return entry == events.end() ? std::nullopt : std::optional(*entry);
}

// By number, not by time: the one entered last may be of an earlier day.
Result<PaymentId> lastEntered(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(const auto payments, paymentsOfVisit(database, visit));
    const auto last = std::max_element(payments.begin(), payments.end(), [](const Payment& a, const Payment& b) { return a.id < b.id; });
    return last == payments.end() ? PaymentId() : last->id;
}

// What entered it, where it may still be taken back.
Result<history::Event> mistake(storage::Database& database, const Payment& payment, Instant now)
{
    const auto refused = [](const char* why) { return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QLatin1String(why)); };
    if (payment.visit.isValid()) {
        PRIYOM_TRY(const PaymentId last, lastEntered(database, payment.visit));
        if (last != payment.id)
            return refused("later_payment");
    }
    PRIYOM_TRY(const auto entry, entryOf(database, payment));
    if (!entry)
        return refused("nothing_to_undo");
    if (entry->at < now - history::kStillMeant)
        return refused("too_late");
    return *entry;
}

QJsonObject columnsOf(const Payment& payment)
{
    return {{QStringLiteral("payment"), payment.id.value},
            {QStringLiteral("origin"), payment.origin},
            {QStringLiteral("visit"), history::json(payment.visit)},
            {QStringLiteral("lead"), history::json(payment.lead)},
            {QStringLiteral("client"), history::json(payment.client)},
            {QStringLiteral("taken_by"), history::json(payment.takenBy)},
            {QStringLiteral("amount"), history::json(payment.amount)},
            {QStringLiteral("discount"), history::json(payment.discount)},
            {QStringLiteral("cost"), history::json(payment.cost)},
            {QStringLiteral("at"), history::json(payment.paidAt)},
            {QStringLiteral("method"), QString(methodKey(payment.method))}};
}

Payment paymentFrom(const QJsonObject& columns)
{
    Payment payment;
    history::read(columns[QLatin1String("payment")], payment.id);
    payment.origin = columns[QLatin1String("origin")].toString();
    history::read(columns[QLatin1String("visit")], payment.visit);
    history::read(columns[QLatin1String("lead")], payment.lead);
    history::read(columns[QLatin1String("client")], payment.client);
    history::read(columns[QLatin1String("taken_by")], payment.takenBy);
    history::read(columns[QLatin1String("amount")], payment.amount);
    history::read(columns[QLatin1String("discount")], payment.discount);
    history::read(columns[QLatin1String("cost")], payment.cost);
    history::read(columns[QLatin1String("at")], payment.paidAt);
    payment.method = methodFromKey(columns[QLatin1String("method")].toString()).value_or(Method::Other);
    return payment;
}

// Whether nothing has come in its place: the cost it carries is what those before it left.
Result<> checkFree(storage::Database& database, const Payment& payment)
{
    const auto conflict = [&] { return fail(ErrorCode::Conflict, QStringLiteral("payment %1").arg(payment.id.value)); };
    const auto same = paymentById(database, payment.id);
    if (same)
        return conflict();
    if (same.error().code != ErrorCode::NotFound)
        return tl::unexpected(same.error());
    if (!payment.origin.isEmpty()) {
        PRIYOM_TRY(const auto known, paymentByOrigin(database, payment.origin));
        if (known)
            return conflict();
    }
    if (!payment.visit.isValid())
        return {};
    const auto visit = bookings::visitById(database, payment.visit);
    if (!visit)
        return visit.error().code == ErrorCode::NotFound ? conflict() : tl::unexpected(visit.error());
    PRIYOM_TRY(const PaymentId last, lastEntered(database, payment.visit));
    return last > payment.id ? conflict() : Result<>();
}

// Cards may have been merged meanwhile, and parted: with a visit it is whose that is.
Result<ClientId> whoseNow(storage::Database& database, const Payment& payment)
{
    if (!payment.visit.isValid())
        return payment.client.isValid() ? clients::standsFor(database, payment.client) : ClientId();
    PRIYOM_TRY(const bookings::Visit visit, bookings::visitById(database, payment.visit));
    return visit.client;
}

} // namespace

Result<Payment> PaymentService::undo(const staff::Session& session, PaymentId id, Cancelling why)
{
    PRIYOM_CHECK(permit(session, "payment.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Payment payment, paymentById(m_database, id));
    PRIYOM_TRY(const history::Event entry, mistake(m_database, payment, change.at()));
    PRIYOM_CHECK(removePayment(m_database, id));
    QJsonObject detail = columnsOf(payment);
    detail.insert(QStringLiteral("undoes"), entry.seq.value);
    if (why == Cancelling::Asked)
        detail.insert(kAsked, true);
    PRIYOM_CHECK(change.record("payment.undo", entry.subject == QLatin1String("lead") ? "lead" : "payment", entry.subjectId, detail));
    PRIYOM_CHECK(change.commit());
    return payment;
}

Result<Payment> PaymentService::restore(const staff::Session& session, EventSeq cancelled)
{
    PRIYOM_CHECK(permit(session, "payment.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, cancelled));
    const QJsonObject detail = detailOf(event);
    if (event.op != QLatin1String("payment.undo") || !detail.value(kAsked).toBool())
        return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("nothing_to_undo"));
    if (event.at < change.at() - history::kStillMeant)
        return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("too_late"));
    Payment payment = paymentFrom(detail);
    PRIYOM_CHECK(checkFree(m_database, payment));
    PRIYOM_TRY(payment.client, whoseNow(m_database, payment));
    PRIYOM_CHECK(putPaymentBack(m_database, payment));
    PRIYOM_CHECK(change.record("payment.restore", event.subject == QLatin1String("lead") ? "lead" : "payment", event.subjectId,
                               {{QStringLiteral("undoes"), event.seq.value},
                                {QStringLiteral("payment"), payment.id.value},
                                {QStringLiteral("visit"), history::json(payment.visit)},
                                {QStringLiteral("amount"), history::json(payment.amount)}}));
    PRIYOM_CHECK(change.commit());
    return payment;
}

Result<std::optional<Payment>> PaymentService::undoable(const staff::Session& session, VisitId visit) const
{
    if (staff::scopeOf(session, "payment.undo") == staff::Scope::None)
        return std::nullopt;
    PRIYOM_TRY(const PaymentId last, lastEntered(m_database, visit));
    if (!last.isValid())
        return std::nullopt;
    PRIYOM_TRY(const Payment payment, paymentById(m_database, last));
    const auto entry = mistake(m_database, payment, m_clock.now());
    if (!entry && entry.error().code != ErrorCode::MoveRefused)
        return tl::unexpected(entry.error());
    return entry ? std::optional(payment) : std::nullopt;
}

} // namespace priyom::payments
