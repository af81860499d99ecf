// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/visit_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/history/still_meant.h"
#include "core/history/undo_value_store.h"
#include "core/payments/cash_store.h"
#include "core/payments/payment_service.h"
#include "core/payments/payment_set.h"
#include "core/settings/shop_zone.h"
#include "core/staff/rights.h"

#include <QJsonDocument>

#include <algorithm>

namespace priyom::payments {

namespace {

// A lead's payment is told in that lead's story, with all that happened to it on a busy day.
constexpr int kFarEnough = 500;

constexpr QLatin1String kAsked("asked");
constexpr QLatin1String kNote("note");

QJsonObject detailOf(const history::Event& event)
{
    return QJsonDocument::fromJson(event.detail).object();
}

// The newest event of that kind about the payment; `lead`: in whose story it is told.
Result<std::optional<history::Event>> told(storage::Database& database, QLatin1String op, PaymentId payment, LeadId lead)
{
    PRIYOM_TRY(const auto events, history::eventsOf(database, lead.isValid() ? QStringLiteral("lead") : QStringLiteral("payment"),
                                                    lead.isValid() ? lead.value : payment.value, kFarEnough));
    const auto entry = std::find_if(events.begin(), events.end(), [&](const history::Event& event) {
        return event.op == op && (!lead.isValid() || detailOf(event).value(QLatin1String("payment")).toInteger() == payment.value);
    });
    return entry == events.end() ? std::nullopt : std::optional(*entry);
}

Result<> checkOpen(storage::Database& database, const Payment& payment)
{
    PRIYOM_TRY(const Zone zone, settings::readShopZone(database));
    PRIYOM_TRY(const bool counted, isCounted(database, payment.id, zone.date(payment.paidAt)));
    return counted ? fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("shift_closed")) : Result<>();
}

// By number, not by time: the one entered last may be of an earlier day.
Result<PaymentId> lastEntered(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(const auto payments, paymentsOfVisit(database, visit));
    const auto last = std::max_element(payments.begin(), payments.end(), [](const Payment& a, const Payment& b) { return a.id < b.id; });
    return last == payments.end() ? PaymentId() : last->id;
}

// What was taken together, and what entered each.
struct Entered
{
    std::vector<Payment> payments;
    std::vector<history::Event> events;
};

// Of a payment that may still be taken back.
Result<Entered> mistake(storage::Database& database, const Payment& payment, Instant now)
{
    const auto refused = [](const char* why) { return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QLatin1String(why)); };
    PRIYOM_TRY(const auto entry, told(database, QLatin1String("payment.add"), payment.id, payment.lead));
    const std::vector<PaymentId> set = entry ? setIn(detailOf(*entry), payment.id) : std::vector{payment.id};
    if (payment.visit.isValid()) {
        PRIYOM_TRY(const PaymentId last, lastEntered(database, payment.visit));
        if (last != set.back())
            return refused("later_payment");
    }
    if (!entry)
        return refused("nothing_to_undo");
    if (entry->at < now - history::kStillMeant)
        return refused("too_late");
    PRIYOM_CHECK(checkOpen(database, payment));
    Entered entered;
    for (const PaymentId id : set) {
        PRIYOM_TRY(const Payment part, paymentById(database, id));
        PRIYOM_TRY(const auto refunds, refundsOf(database, id));
        if (!refunds.empty())
            return refused("refunded");
        PRIYOM_TRY(const auto event, told(database, QLatin1String("payment.add"), id, part.lead));
        if (!event)
            return refused("nothing_to_undo");
        entered.payments.push_back(part);
        entered.events.push_back(*event);
    }
    return entered;
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
            {QStringLiteral("method"), QString(methodKey(payment.method))},
            {QStringLiteral("refund_of"), history::json(payment.refundOf)}};
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
    history::read(columns[QLatin1String("refund_of")], payment.refundOf);
    payment.method = methodFromKey(columns[QLatin1String("method")].toString()).value_or(Method::Other);
    return payment;
}

// The sale stands, and as much of it is still there.
Result<> checkRefundable(storage::Database& database, const Payment& refund)
{
    const auto sale = paymentById(database, refund.refundOf);
    if (!sale && sale.error().code != ErrorCode::NotFound)
        return tl::unexpected(sale.error());
    Money left = sale ? sale->amount : Money();
    PRIYOM_TRY(const auto refunds, refundsOf(database, refund.refundOf));
    left += paidOf(refunds);
    return left + refund.amount < Money() ? fail(ErrorCode::Conflict, QStringLiteral("payment %1").arg(refund.id.value)) : Result<>();
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
    if (payment.refundOf.isValid())
        return checkRefundable(database, payment);
    if (!payment.visit.isValid())
        return {};
    const auto visit = bookings::visitById(database, payment.visit);
    if (!visit)
        return visit.error().code == ErrorCode::NotFound ? conflict() : tl::unexpected(visit.error());
    PRIYOM_TRY(const auto others, paymentsOfVisit(database, payment.visit));
    if (payment.amount.minor < 0 && paidOf(others) + payment.amount < Money()) // what it gives back is not paid any more
        return conflict();
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

Result<std::vector<Payment>> PaymentService::undo(const staff::Session& session, PaymentId id, Cancelling why)
{
    PRIYOM_CHECK(permit(session, "payment.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const Payment payment, paymentById(m_database, id));
    PRIYOM_TRY(const Entered entered, mistake(m_database, payment, change.at()));
    const QJsonArray numbers = numbersOf(entered.payments);
    for (std::size_t at = entered.payments.size(); at-- > 0;) { // the latest first
        const Payment& part = entered.payments[at];
        const history::Event& entry = entered.events[at];
        PRIYOM_CHECK(removePayment(m_database, part.id));
        QJsonObject detail = columnsOf(part);
        detail.insert(QStringLiteral("undoes"), entry.seq.value);
        if (why == Cancelling::Asked)
            detail.insert(kAsked, true);
        if (numbers.size() > 1)
            detail.insert(kSet, numbers);
        const char* subject = part.lead.isValid() ? "lead" : "payment";
        PRIYOM_TRY(const EventSeq undone, change.record("payment.undo", subject, entry.subjectId, detail));
        if (!part.note.isEmpty())
            PRIYOM_CHECK(history::keepUndoValue(change, undone, subject, entry.subjectId, {{kNote, part.note}}));
    }
    PRIYOM_CHECK(change.commit());
    return entered.payments;
}

Result<std::vector<Payment>> PaymentService::restore(const staff::Session& session, EventSeq cancelled)
{
    PRIYOM_CHECK(permit(session, "payment.undo"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const history::Event asked, history::eventBySeq(m_database, cancelled));
    const QJsonObject askedDetail = detailOf(asked);
    if (asked.op != QLatin1String("payment.undo") || !askedDetail.value(kAsked).toBool())
        return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("nothing_to_undo"));
    if (asked.at < change.at() - history::kStillMeant)
        return fail(ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("too_late"));
    const Payment first = paymentFrom(askedDetail);
    std::vector<Payment> back;
    for (const PaymentId id : setIn(askedDetail, first.id)) {
        PRIYOM_TRY(const auto event, told(m_database, QLatin1String("payment.undo"), id, first.lead));
        if (!event || event->at != asked.at)
            return fail(ErrorCode::Conflict, QStringLiteral("payment %1").arg(id.value));
        Payment payment = paymentFrom(detailOf(*event));
        PRIYOM_CHECK(checkFree(m_database, payment));
        PRIYOM_CHECK(checkOpen(m_database, payment));
        PRIYOM_TRY(payment.client, whoseNow(m_database, payment));
        PRIYOM_TRY(const auto words, history::undoValue(m_database, event->seq));
        if (words)
            payment.note = words->value(kNote).toString();
        PRIYOM_CHECK(putPaymentBack(m_database, payment));
        PRIYOM_CHECK(change.record("payment.restore", first.lead.isValid() ? "lead" : "payment", event->subjectId,
                                   {{QStringLiteral("undoes"), event->seq.value},
                                    {QStringLiteral("payment"), payment.id.value},
                                    {QStringLiteral("visit"), history::json(payment.visit)},
                                    {QStringLiteral("amount"), history::json(payment.amount)}}));
        back.push_back(std::move(payment));
    }
    PRIYOM_CHECK(change.commit());
    return back;
}

Result<std::vector<Payment>> PaymentService::undoable(const staff::Session& session, VisitId visit) const
{
    std::vector<Payment> none;
    if (staff::scopeOf(session, "payment.undo") == staff::Scope::None)
        return none;
    PRIYOM_TRY(const PaymentId last, lastEntered(m_database, visit));
    if (!last.isValid())
        return none;
    PRIYOM_TRY(const Payment payment, paymentById(m_database, last));
    auto entered = mistake(m_database, payment, m_clock.now());
    if (!entered && entered.error().code != ErrorCode::MoveRefused)
        return tl::unexpected(entered.error());
    return entered ? std::move(entered->payments) : none;
}

} // namespace priyom::payments
