// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_store.h"

#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define PAYMENT_COLUMNS "origin, visit_id, lead_id, client_id, taken_by, amount, discount, cost, paid_at, method"

namespace priyom::payments {

namespace {

Payment readPayment(const storage::Statement& row)
{
    return {row.id<PaymentId>(0), row.text(1),  row.id<VisitId>(2), row.id<LeadId>(3), row.id<ClientId>(4), row.id<PersonId>(5),
            row.money(6),         row.money(7), row.money(8),       row.instant(9),    methodFromKey(row.text(10)).value_or(Method::Other)};
}

// No number: the next one.
Result<PaymentId> insertAs(storage::Database& database, PaymentId number, const Payment& payment)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO payment (id, " PAYMENT_COLUMNS ") VALUES (COALESCE(:id, " PRIYOM_FRESH_ID("payment") "), :origin, :visit_id, :lead_id, :client_id, "
                                            ":taken_by, :amount, :discount, :cost, :paid_at, :method)"));
    PRIYOM_TRY(const qint64 id, query.bind(number, storage::orNull(payment.origin), payment.visit, payment.lead, payment.client, payment.takenBy,
                                           payment.amount, payment.discount, payment.cost, payment.paidAt, methodKey(payment.method)).insert());
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
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " PAYMENT_COLUMNS " FROM payment WHERE id = :id"));
    return theRow(query.bind(id), readPayment, "payment", id.value);
}

Result<std::optional<Payment>> paymentByOrigin(storage::Database& database, const QString& origin)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " PAYMENT_COLUMNS " FROM payment WHERE origin = :origin"));
    return firstRow(query.bind(origin), readPayment);
}

Result<std::vector<Payment>> paymentsOfVisit(storage::Database& database, VisitId visit)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " PAYMENT_COLUMNS " FROM payment WHERE visit_id = :visit ORDER BY paid_at, id"));
    return allRows(query.bind(visit), readPayment);
}

Result<std::vector<Payment>> paymentsIn(storage::Database& database, Period period, PersonId whose)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " PAYMENT_COLUMNS " FROM payment WHERE paid_at >= :from AND paid_at < :to "
                                            "AND (:everybody OR CASE WHEN visit_id IS NULL THEN taken_by = :whose ELSE "
                                            "(SELECT manager_id FROM visit WHERE visit.id = payment.visit_id) = :whose END) "
                                            "ORDER BY paid_at, id"));
    return allRows(query.bind(period.from, period.to, !whose.isValid(), whose), readPayment);
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

} // namespace priyom::payments
