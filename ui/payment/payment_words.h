// SPDX-License-Identifier: GPL-3.0-or-later
// How money at the desk is said: the ways it comes in, one payment in a line, a discount as it is typed.
#pragma once

#include "core/base/zone.h"
#include "core/payments/bill.h"
#include "ui/kit/option_list.h"

#include <optional>

namespace priyom::desk {

[[nodiscard]] QString methodWord(payments::Method method); // «Наличные»
// In the order of their digits: methodAt() and placeOf() lead from one to the other.
[[nodiscard]] QList<kit::Option> methodOptions();
[[nodiscard]] payments::Method methodAt(int place);
[[nodiscard]] int placeOf(payments::Method method);

// «15 окт., 14:10, наличные», of a refund with its reason.
[[nodiscard]] QString paymentLine(const payments::Payment& payment, const Zone& zone);

// «350», «350,50 ₽» or «10 %» of the price; no text is no discount. Nothing where it is neither.
[[nodiscard]] std::optional<Money> discountFromText(const QString& text, Money price);

} // namespace priyom::desk
