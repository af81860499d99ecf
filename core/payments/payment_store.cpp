// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_store.h"

#include "core/leads/visit_whole_store.h"
#include "core/payments/payment_row_store.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define NEW_COLUMNS "origin, visit_id, lead_id, client_id, taken_by, amount, discount, cost, paid_at, method, note, refund_of"

namespace priyom::payments {

namespace {

// No number: the next one.
Result<PaymentId> insertAs(storage::Database& database, PaymentId number, const Payment& payment)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO payment (id, " NEW_COLUMNS ") VALUES (COALESCE(:id, " PRIYOM_FRESH_ID("payment") "), :origin, :visit_id, :lead_id, :client_id, "
                                            ":taken_by, :amount, :discount, :cost, :paid_at, :method, :note, :refund_of)"));
    PRIYOM_TRY(const qint64 id, query.bind(number, storage::orNull(payment.origin), payment.visit, payment.lead, payment.client, payment.takenBy,
                                           payment.amount, payment.discount, payment.cost, payment.paidAt, methodKey(payment.method), payment.note, payment.refundOf).insert());
    return PaymentId(id);
}

} // namespace

Result<PaymentId> insertPayment(storage::Database& database, const Payment& payment)
{
    return insertAs(database, {}, payment);
}

Result<> putPaymentBack(storage::Database& database, const Payment& payment)
{
    PRIYOM_CHECK(insertAs(database, payment.id, payment));
    return {};
}

Result<> removePayment(storage::Database& database, PaymentId id)
{
    PRIYOM_CHECK(storage::keepFloor(database, QStringLiteral("payment")));
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM payment WHERE id = :id"));
    return query.bind(id).run();
}

Result<Payment> paymentById(storage::Database& database, PaymentId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " PAYMENT_COLUMNS_OF("") " FROM payment WHERE id = :id"));
    return theRow(query.bind(id), readPayment, "payment", id.value);
}

Result<std::optional<Payment>> paymentByOrigin(storage::Database& database, const QString& origin)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " PAYMENT_COLUMNS_OF("") " FROM payment WHERE origin = :origin"));
    return firstRow(query.bind(origin), readPayment);
}

Result<std::vector<Payment>> paymentsOfVisit(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " PAYMENT_COLUMNS_OF("") " FROM payment WHERE visit_id = :visit ORDER BY paid_at, id"));
    return allRows(query.bind(visit), readPayment);
}

Result<std::vector<Payment>> refundsOf(storage::Database& database, PaymentId sale)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " PAYMENT_COLUMNS_OF("") " FROM payment WHERE refund_of = :sale ORDER BY paid_at, id"));
    return allRows(query.bind(sale), readPayment);
}

Result<std::vector<Payment>> paymentsIn(storage::Database& database, Period period, PersonId whose)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " PAYMENT_COLUMNS_OF("") " FROM payment WHERE paid_at >= :from AND paid_at < :to "
                                            "AND (:everybody OR CASE WHEN visit_id IS NULL THEN taken_by = :whose ELSE "
                                            "(SELECT manager_id FROM visit WHERE visit.id = payment.visit_id) = :whose END) "
                                            "ORDER BY paid_at, id"));
    return allRows(query.bind(period.from, period.to, !whose.isValid(), whose), readPayment);
}

Result<Money> leftBefore(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT COALESCE(SUM(payment.amount), 0) FROM visit JOIN visit AS other ON other.client_id = visit.client_id AND other.id <> visit.id "
        "AND other.state IN ('cancelled', 'no_show') JOIN payment ON payment.visit_id = other.id WHERE visit.id = :visit"));
    return theRow(query.bind(visit), [](const storage::Statement& row) { return row.money(0); }, "visit", visit.value);
}

Result<std::optional<Method>> lastMethodOf(storage::Database& database, PersonId taker)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT method FROM (SELECT id, method, taken_by, amount FROM payment ORDER BY id DESC LIMIT 500) "
                                            "WHERE taken_by = :taker AND amount > 0 ORDER BY id DESC LIMIT 1"));
    PRIYOM_TRY(const auto key, firstRow(query.bind(taker), [](const storage::Statement& row) { return row.text(0); }));
    return key ? methodFromKey(*key) : std::nullopt;
}

Result<Money> servicesCost(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT COALESCE((SELECT service.cost FROM visit JOIN service ON service.id = visit.service_id WHERE visit.id = :visit), 0) + "
        "COALESCE((SELECT SUM(service.cost) FROM visit_extra JOIN service ON service.id = visit_extra.service_id "
        "WHERE visit_extra.visit_id = :visit), 0)"));
    return theRow(query.bind(visit), [](const storage::Statement& row) { return row.money(0); }, "visit", visit.value);
}

Result<Money> extrasPrice(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT COALESCE(SUM(price), 0) FROM visit_extra WHERE visit_id = :visit"));
    return theRow(query.bind(visit), [](const storage::Statement& row) { return row.money(0); }, "visit", visit.value);
}

Result<QString> servicesNamed(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " PRIYOM_VISIT_SERVICES("service.name") " FROM visit "
                                            "LEFT JOIN service ON service.id = visit.service_id WHERE visit.id = :visit"));
    return theRow(query.bind(visit), [](const storage::Statement& row) { return row.text(0); }, "visit", visit.value);
}

} // namespace priyom::payments
