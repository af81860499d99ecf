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
// Under the number it had.
[[nodiscard]] Result<> putPaymentBack(storage::Database& database, const Payment& payment);
[[nodiscard]] Result<> removePayment(storage::Database& database, PaymentId id);
[[nodiscard]] Result<Payment> paymentById(storage::Database& database, PaymentId id);               // NotFound
[[nodiscard]] Result<std::optional<Payment>> paymentByOrigin(storage::Database& database, const QString& origin);
[[nodiscard]] Result<std::vector<Payment>> paymentsOfVisit(storage::Database& database, VisitId visit); // by time
// What went back for that sale, by time.
[[nodiscard]] Result<std::vector<Payment>> refundsOf(storage::Database& database, PaymentId sale);
// By time; of one person, those of the visits they booked and of the goods they sold; an invalid one: all.
[[nodiscard]] Result<std::vector<Payment>> paymentsIn(storage::Database& database, Period period, PersonId whose);
// What is left of a client's money for other visits than this one, which did not take place.
[[nodiscard]] Result<Money> leftBefore(storage::Database& database, VisitId visit);
// The way of the last payment that somebody took, of the latest few hundred.
[[nodiscard]] Result<std::optional<Method>> lastMethodOf(storage::Database& database, PersonId taker);
// What the visit's services cost the shop today, and the price of its second and later ones.
[[nodiscard]] Result<Money> servicesCost(storage::Database& database, VisitId visit);
[[nodiscard]] Result<Money> extrasPrice(storage::Database& database, VisitId visit);
[[nodiscard]] Result<QString> servicesNamed(storage::Database& database, VisitId visit);

} // namespace priyom::payments
