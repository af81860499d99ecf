// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/cash_day.h"

#include <optional>

namespace priyom::storage {
class Database;
}

namespace priyom::payments {

// By time.
[[nodiscard]] Result<std::vector<CashLine>> cashLines(storage::Database& database, Period period);
// By the order they were closed in.
[[nodiscard]] Result<std::vector<CashShift>> shiftsClosed(storage::Database& database, QDate day);
[[nodiscard]] Result<std::optional<CashShift>> cashShiftById(storage::Database& database, CashShiftId id);
// Of any day.
[[nodiscard]] Result<std::optional<CashShift>> lastShiftClosed(storage::Database& database);
[[nodiscard]] Result<CashShiftId> insertCashShift(storage::Database& database, const CashShift& shift); // shift.id is not read
[[nodiscard]] Result<> removeCashShift(storage::Database& database, CashShiftId id);
// Whether it was counted when a shift of that day was closed.
[[nodiscard]] Result<bool> isCounted(storage::Database& database, PaymentId payment, QDate day);
// The newest payment of the shop; none where there is none.
[[nodiscard]] Result<PaymentId> newestPayment(storage::Database& database);

} // namespace priyom::payments
