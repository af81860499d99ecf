// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_service.h"

#include "core/base/key_origin.h"
#include "core/bookings/visit_rules.h"
#include "core/bookings/visit_store.h"
#include "core/clients/client_store.h"
#include "core/history/change.h"
#include "core/history/json_value.h"
#include "core/payments/days_right.h"
#include "core/payments/payment_set.h"
#include "core/settings/shop_zone.h"
#include "core/staff/rights.h"

namespace priyom::payments {

namespace {

Result<Bill> billOf(storage::Database& database, const bookings::Visit& visit)
{
    Bill bill;
    bill.isAhead = bookings::isAhead(visit.state);
    PRIYOM_TRY(bill.services, servicesNamed(database, visit.id));
    const bool isOff = visit.state == bookings::VisitState::Cancelled || visit.state == bookings::VisitState::NoShow;
    if (!isOff) { // else nothing is to pay, and what was paid before may go back
        PRIYOM_TRY(bill.price, extrasPrice(database, visit.id));
        bill.price += visit.price;
    }
    PRIYOM_TRY(bill.payments, paymentsOfVisit(database, visit.id));
    return bill;
}

// Goods have no list of prices: what is asked for them is their price, and no sale is named that money goes back for.
Result<> checkGoods(const PaymentDraft& draft)
{
    if (draft.discount.minor != 0)
        return fail(ErrorCode::BadInput, QStringLiteral("discount"), QStringLiteral("goods"));
    Bill sold;
    if (draft.amount.minor < 0) {
        Payment before;
        before.amount = -draft.amount;
        sold.payments.push_back(before);
    }
    return checkSums(sold, draft.amount, draft.discount, draft.rest);
}

// The sale and what went back for it, by the rule of a visit's payments; its client and its share of the cost.
Result<> placeRefund(storage::Database& database, Payment& payment, const PaymentDraft& draft)
{
    PRIYOM_TRY(const Payment sale, paymentById(database, draft.refundOf));
    if (sale.visit.isValid() || sale.amount.minor <= 0 || draft.amount.minor >= 0)
        return fail(ErrorCode::BadInput, QStringLiteral("refund_of"), QString::number(draft.refundOf.value));
    Bill sold;
    sold.payments.push_back(sale);
    PRIYOM_TRY(const auto refunds, refundsOf(database, sale.id));
    sold.payments.insert(sold.payments.end(), refunds.begin(), refunds.end());
    PRIYOM_CHECK(checkSums(sold, draft.amount, draft.discount, draft.rest));
    payment.client = sale.client;
    payment.refundOf = sale.id;
    payment.cost = costOf(sale.cost, sold.payments, payment.amount);
    return {};
}

// Nobody was paid tomorrow; and the reception writes down the present day's alone, as it sees and closes that alone.
Result<> checkWhen(storage::Database& database, const staff::Session& session, std::optional<Instant> at, Instant now)
{
    if (!at)
        return {};
    if (*at > now)
        return fail(ErrorCode::BadInput, QStringLiteral("at"), QStringLiteral("ahead"));
    PRIYOM_TRY(const Zone zone, settings::readShopZone(database));
    PRIYOM_CHECK(permitPeriod(session, "payment.add", zone.day(zone.date(*at)), zone.day(zone.date(now))));
    return {};
}

// Whose it is, and what it carries; what is known of its visit before it.
Result<Bill> placed(storage::Database& database, Payment& payment, const PaymentDraft& draft)
{
    if (!payment.visit.isValid() && draft.refundOf.isValid()) {
        PRIYOM_CHECK(placeRefund(database, payment, draft));
        return Bill{};
    }
    if (draft.refundOf.isValid())
        return fail(ErrorCode::BadInput, QStringLiteral("refund_of"), QString::number(draft.refundOf.value));
    if (!payment.visit.isValid()) {
        PRIYOM_CHECK(checkGoods(draft));
        if (payment.client.isValid()) {
            PRIYOM_TRY(payment.client, clients::standsFor(database, payment.client)); // may have been merged meanwhile
        }
        return Bill{};
    }
    PRIYOM_TRY(const bookings::Visit visit, bookings::visitById(database, payment.visit));
    PRIYOM_TRY(Bill bill, billOf(database, visit));
    PRIYOM_CHECK(checkSums(bill, draft.amount, draft.discount, draft.rest));
    payment.lead = visit.lead;
    payment.client = visit.client;
    PRIYOM_TRY(const Money services, servicesCost(database, payment.visit));
    payment.cost = costOf(services, bill.payments, payment.amount);
    return bill;
}

// The first carries the cost, the discount and the key of all of them.
Result<std::vector<Payment>> insertSet(storage::Database& database, Payment payment, const std::vector<PaymentPart>& rest)
{
    PRIYOM_TRY(payment.id, insertPayment(database, payment));
    std::vector<Payment> set{payment};
    payment.origin.clear();
    payment.discount = {};
    payment.cost = {};
    for (const PaymentPart& part : rest) {
        payment.amount = part.amount;
        payment.method = part.method;
        PRIYOM_TRY(payment.id, insertPayment(database, payment));
        set.push_back(payment);
    }
    return set;
}

// A lead's payment is part of that lead's story.
Result<> record(history::Change& change, const Payment& payment, const QJsonArray& set, bool isAhead)
{
    QJsonObject detail{{QStringLiteral("payment"), payment.id.value},
                       {QStringLiteral("visit"), history::json(payment.visit)},
                       {QStringLiteral("amount"), payment.amount.minor},
                       {QStringLiteral("at"), payment.paidAt.ms}};
    if (payment.discount.minor != 0)
        detail.insert(QStringLiteral("discount"), payment.discount.minor);
    if (isAhead)
        detail.insert(QStringLiteral("ahead"), true);
    if (set.size() > 1)
        detail.insert(kSet, set);
    const bool ofLead = payment.lead.isValid();
    PRIYOM_CHECK(change.record("payment.add", ofLead ? "lead" : "payment", ofLead ? payment.lead.value : payment.id.value, detail));
    return {};
}

} // namespace

Money costOf(Money servicesCost, const std::vector<Payment>& earlier, Money amount)
{
    Money paid = amount;
    Money carried;
    for (const Payment& payment : earlier) {
        paid += payment.amount;
        carried += payment.cost;
    }
    return (paid.minor > 0 ? servicesCost : Money()) - carried;
}

Result<PaymentId> PaymentService::add(const staff::Session& session, const PaymentDraft& draft)
{
    PRIYOM_CHECK(permit(session, "payment.add"));
    if (draft.discount.minor != 0)
        PRIYOM_CHECK(permit(session, "payment.discount"));
    if (draft.note.size() > kLongestNote)
        return fail(ErrorCode::BadInput, QStringLiteral("note"), QStringLiteral("long"));
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(checkWhen(m_database, session, draft.at, change.at()));
    Payment payment;
    payment.origin = keyOrigin(draft.key);
    if (!payment.origin.isEmpty()) {
        PRIYOM_TRY(const auto known, paymentByOrigin(m_database, payment.origin));
        if (known)
            return known->id;
    }
    payment.visit = draft.visit;
    payment.client = draft.client;
    payment.takenBy = session.person;
    payment.amount = draft.amount;
    payment.discount = draft.discount;
    payment.cost = draft.goodsCost;
    payment.paidAt = draft.at.value_or(change.at());
    payment.method = draft.method;
    payment.note = draft.note.simplified();
    PRIYOM_TRY(const Bill bill, placed(m_database, payment, draft));
    PRIYOM_TRY(const auto set, insertSet(m_database, payment, draft.rest));
    const QJsonArray numbers = numbersOf(set);
    for (const Payment& part : set)
        PRIYOM_CHECK(record(change, part, numbers, bill.isAhead));
    PRIYOM_CHECK(change.commit());
    return set.front().id;
}

Result<std::vector<Payment>> PaymentService::list(const staff::Session& session, Period period) const
{
    PRIYOM_TRY(const Zone zone, settings::readShopZone(m_database));
    PRIYOM_TRY(const staff::Scope scope, permitPeriod(session, "payment.list", period, zone.day(zone.date(m_clock.now()))));
    return paymentsIn(m_database, period, scope == staff::Scope::Own ? session.person : PersonId());
}

Result<Bill> PaymentService::bill(const staff::Session& session, VisitId visit) const
{
    PRIYOM_CHECK(permit(session, "payment.list"));
    PRIYOM_TRY(const bookings::Visit found, bookings::visitById(m_database, visit));
    PRIYOM_CHECK(permitFor(session, "payment.list", found.manager));
    PRIYOM_TRY(Bill bill, billOf(m_database, found));
    PRIYOM_TRY(bill.usual, usual(session));
    PRIYOM_TRY(bill.leftBefore, leftBefore(m_database, visit));
    return bill;
}

Result<Money> PaymentService::due(const staff::Session& session, VisitId visit) const
{
    PRIYOM_TRY(const Bill found, bill(session, visit));
    return dueOf(found);
}

Result<Method> PaymentService::usual(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "payment.list"));
    PRIYOM_TRY(const auto last, lastMethodOf(m_database, session.person));
    return last.value_or(Method::Card);
}

} // namespace priyom::payments
