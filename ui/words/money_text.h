// SPDX-License-Identifier: GPL-3.0-or-later
// Money and counts as the screen writes them: «119 800 ₽», «−400 ₽», kopecks only where there are any.
#pragma once

#include "core/base/money.h"

#include <optional>

namespace priyom::words {

[[nodiscard]] QString countText(qint64 count); // «1 200»
[[nodiscard]] QString moneyText(Money money);
// What a person typed: «3 500», «3500,50», with or without ₽; nothing where it is no amount.
[[nodiscard]] std::optional<Money> moneyFromText(const QString& text);

} // namespace priyom::words
