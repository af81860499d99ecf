// SPDX-License-Identifier: GPL-3.0-or-later
// The country's calendar in words: «День народного единства», «выходной по переносу», and what the shop does that day.
#pragma once

#include "core/schedule/opening_hours.h"

namespace priyom::words {

[[nodiscard]] QString holidayName(const QString& name); // a key that comes with the program, or the shop's own word as it is
[[nodiscard]] QString calendarDayText(const schedule::CalendarDay& day); // its name, else what it is
[[nodiscard]] QString dayKindText(schedule::DayKind kind);
[[nodiscard]] QString holidayRestText(schedule::HolidayRest rest);
[[nodiscard]] QString openText(const schedule::DayHours& hours); // «закрыто», «9:00–20:00»

} // namespace priyom::words
