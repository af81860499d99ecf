// SPDX-License-Identifier: GPL-3.0-or-later
// A day that differs from its weekday, in words.
#pragma once

#include "core/schedule/work_hours.h"

namespace priyom::words {

// «праздник: День народного единства», «закрыто», «короткий день 10–15»; empty of a usual one.
[[nodiscard]] QString dayMarkText(const schedule::DayMark& mark);
// Why nothing is booked then: «В этот день закрыто: День народного единства.» `name` as of a holiday.
[[nodiscard]] QString closedText(const QString& name);

} // namespace priyom::words
