// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a payment in whatever is read of payments, once.
#pragma once

#include "core/payments/payment.h"
#include "core/storage/statement.h"

// `table`: "payment." where others stand beside it.
#define PAYMENT_COLUMNS_OF(table)                                                                                              \
    table "id, " table "origin, " table "visit_id, " table "lead_id, " table "client_id, " table "taken_by, " table "amount, "  \
    table "discount, " table "cost, " table "paid_at, " table "method, " table "note, "               \
    table "refund_of"

namespace priyom::payments {

inline constexpr int kPaymentColumns = 13;

[[nodiscard]] inline Payment readPayment(const storage::Statement& row)
{
    return {row.id<PaymentId>(0), row.text(1),  row.id<VisitId>(2), row.id<LeadId>(3), row.id<ClientId>(4), row.id<PersonId>(5),
            row.money(6),         row.money(7), row.money(8),       row.instant(9),    methodFromKey(row.text(10)).value_or(Method::Other),
            row.text(11),         row.id<PaymentId>(12)};
}

} // namespace priyom::payments
