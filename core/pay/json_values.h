// SPDX-License-Identifier: GPL-3.0-or-later
// What the scheme's and the facts' readers share: single values as formats/scheme.md and its reference understand them.
#pragma once

#include "core/base/exact_json.h"
#include "core/base/rational.h"

#include <optional>

namespace priyom::pay {

// A decimal string; a JSON number is none, because it has been through a double somewhere.
[[nodiscard]] std::optional<Rational> decimalOf(const ExactJson& value);

// 5, and true for 1 as the reference has it; 5.0 is no whole number.
[[nodiscard]] std::optional<Rational> wholeOf(const ExactJson& value);

// The elements of a list. An empty table or text has none either and passes for a list, as in the reference.
[[nodiscard]] const ExactJson::List* elementsOf(const ExactJson& value);

// Not null, false, 0 or empty.
[[nodiscard]] bool isTruthy(const ExactJson& value);

} // namespace priyom::pay
