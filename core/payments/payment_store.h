// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/payment.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::payments {

[[nodiscard]] Result<PaymentId> insertPayment(storage::Database& database, const Payment& payment); // payment.id is not read
[[nodiscard]] Result<Payment> paymentById(storage::Database& database, PaymentId id);               // NotFound
[[nodiscard]] Result<std::optional<Payment>> paymentByOrigin(storage::Database& database, const QString& origin);
[[nodiscard]] Result<std::vector<Payment>> paymentsOfVisit(storage::Database& database, VisitId visit); // by time
[[nodiscard]] Result<std::vector<Payment>> paymentsIn(storage::Database& database, Period period);      // by time

} // namespace priyom::payments
