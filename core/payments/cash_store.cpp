// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/cash_store.h"

#include "core/bookings/visit.h"
#include "core/bookings/visit_rules.h"
#include "core/clients/client.h"
#include "core/leads/visit_whole_store.h"
#include "core/payments/payment_row_store.h"
#include "core/storage/fresh_id.h"
#include "core/storage/rows.h"

#define SHIFT_COLUMNS "day, closed_by, closed_at, last_payment, opening, expected, counted, note"

namespace priyom::payments {

namespace {

CashShift readShift(const storage::Statement& row)
{
    return {row.id<CashShiftId>(0), row.date(1),  row.id<PersonId>(2), row.instant(3), row.id<PaymentId>(4),
            row.money(5),           row.money(6), row.money(7),        row.text(8)};
}

CashLine readLine(const storage::Statement& row)
{
    CashLine line;
    line.payment = readPayment(row);
    line.clientName = row.text(kPaymentColumns);
    line.clientHandle = clients::handleOrKey(row.text(kPaymentColumns + 1), row.text(kPaymentColumns + 2));
    line.clientPhone = row.text(kPaymentColumns + 3);
    const auto state = bookings::visitStateFromKey(row.text(kPaymentColumns + 4));
    line.isAhead = state && bookings::isAhead(*state);
    line.takenBy = row.text(kPaymentColumns + 5);
    line.services = row.text(kPaymentColumns + 6);
    line.givenBack = row.money(kPaymentColumns + 7);
    line.sold = row.text(kPaymentColumns + 8);
    return line;
}

} // namespace

Result<std::vector<CashLine>> cashLines(storage::Database& database, Period period)
{
    PRIYOM_TRY(auto query, database.prepare(
        "SELECT " PAYMENT_COLUMNS_OF("payment.") ", client.name, client.handle, client.identity, client.phone, visit.state, taker.name, "
        "CASE WHEN visit.id IS NULL THEN '' ELSE " PRIYOM_VISIT_SERVICES("service.name") " END, "
        "COALESCE((SELECT -SUM(refund.amount) FROM payment AS refund WHERE refund.refund_of = payment.id), 0), COALESCE(sale.note, '') "
        "FROM payment LEFT JOIN client ON client.id = payment.client_id LEFT JOIN visit ON visit.id = payment.visit_id "
        "LEFT JOIN service ON service.id = visit.service_id LEFT JOIN person AS taker ON taker.id = payment.taken_by "
        "LEFT JOIN payment AS sale ON sale.id = payment.refund_of "
        "WHERE payment.paid_at >= :from AND payment.paid_at < :to ORDER BY payment.paid_at, payment.id"));
    return allRows(query.bind(period.from, period.to), readLine);
}

Result<std::vector<CashShift>> shiftsClosed(storage::Database& database, QDate day)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " SHIFT_COLUMNS " FROM cash_shift WHERE day = :day ORDER BY id"));
    return allRows(query.bind(day), readShift);
}

Result<std::optional<CashShift>> cashShiftById(storage::Database& database, CashShiftId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " SHIFT_COLUMNS " FROM cash_shift WHERE id = :id"));
    return firstRow(query.bind(id), readShift);
}

Result<std::optional<CashShift>> lastShiftClosed(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id, " SHIFT_COLUMNS " FROM cash_shift ORDER BY id DESC LIMIT 1"));
    return firstRow(query.bind(), readShift);
}

Result<CashShiftId> insertCashShift(storage::Database& database, const CashShift& shift)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO cash_shift (id, " SHIFT_COLUMNS ") VALUES (" PRIYOM_FRESH_ID("cash_shift")
                                            ", :day, :closed_by, :closed_at, :last_payment, :opening, :expected, :counted, :note)"));
    PRIYOM_TRY(const qint64 id, query.bind(shift.day, shift.closedBy, shift.closedAt, shift.lastPayment.value, shift.opening,
                                           shift.expected, shift.counted, shift.note).insert());
    return CashShiftId(id);
}

Result<> removeCashShift(storage::Database& database, CashShiftId id)
{
    PRIYOM_CHECK(storage::keepFloor(database, QStringLiteral("cash_shift")));
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM cash_shift WHERE id = :id"));
    return query.bind(id).run();
}

Result<bool> isCounted(storage::Database& database, PaymentId payment, QDate day)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT 1 FROM cash_shift WHERE day = :day AND last_payment >= :payment LIMIT 1"));
    query.bind(day, payment);
    return query.next();
}

Result<PaymentId> newestPayment(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT COALESCE(MAX(id), 0) FROM payment"));
    PRIYOM_TRY(const auto newest, firstRow(query.bind(), [](const storage::Statement& row) { return row.id<PaymentId>(0); }));
    return newest.value_or(PaymentId());
}

} // namespace priyom::payments
