// SPDX-License-Identifier: GPL-3.0-or-later
// The cash list in words, the same on the screen and on paper.
#pragma once

#include "core/base/zone.h"
#include "core/payments/cash_day.h"
#include "ui/paper/list_sheet.h"

namespace priyom::cash {

// Whose visit and which services, «предоплата» where it is still to come, or the goods; of a refund why.
[[nodiscard]] QString aboutText(const payments::CashLine& line);
// «сходится», «не хватает 50 ₽», «лишние 50 ₽»
[[nodiscard]] QString differenceText(Money difference);
// «Смена закрыта: не хватает 50 ₽ (нет мелочи)»; when, how much was counted and by whom have columns of their own.
[[nodiscard]] QString closingText(const payments::CashShift& shift);
// «Наличные 1 700 ₽, возвраты 300 ₽»
[[nodiscard]] QString totalText(const payments::MethodTotal& total, const QString& of);

[[nodiscard]] paper::ListSheet cashSheet(const payments::CashDay& day, const Zone& zone);

} // namespace priyom::cash
