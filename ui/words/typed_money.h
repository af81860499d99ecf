// SPDX-License-Identifier: GPL-3.0-or-later
// An amount as a person types it, back to money.
#pragma once

#include "core/base/money.h"

#include <optional>

namespace priyom::words {

// «3 500», «3500,50», with or without the sign of the currency; nothing where it is no amount.
[[nodiscard]] std::optional<Money> moneyFromText(const QString& text);

} // namespace priyom::words
