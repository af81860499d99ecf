// SPDX-License-Identifier: GPL-3.0-or-later
// The one reading of the country's calendar: as it comes with the program, and what the shop has changed in it.
#pragma once

#include "core/schedule/production_calendar.h"

namespace priyom::storage {
class Database;
}

namespace priyom::schedule {

[[nodiscard]] Result<ProductionCalendar> readCalendar(storage::Database& database);
[[nodiscard]] Result<> writeCalendarDay(storage::Database& database, const CalendarDay& day);
// As it comes with the program again.
[[nodiscard]] Result<> removeCalendarDay(storage::Database& database, QDate date);

} // namespace priyom::schedule
