// SPDX-License-Identifier: GPL-3.0-or-later
// «У того же мастера», "with the same specialist": words of a wish about who, among those about when.
#pragma once

#include <QString>

namespace priyom::desk {

[[nodiscard]] bool saysSame(const QString& wish);
// What is left is about when; in lower case, without commas.
[[nodiscard]] QString withoutSame(const QString& wish);
// As it is written behind the time, to be read again.
[[nodiscard]] QString sameText();

} // namespace priyom::desk
