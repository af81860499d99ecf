// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a person's own schedule in a month: those of the shifts where there are any, else the production calendar's
// working days. Salary, plans and the forecast count them.
#pragma once

#include "core/schedule/absence.h"
#include "core/schedule/production_calendar.h"
#include "core/schedule/shift.h"

#include <vector>

namespace priyom::schedule {

// In order, each once. Shifts of other people and of other months are passed over.
[[nodiscard]] std::vector<QDate> scheduleDays(PersonId person, QDate anyDayOfMonth, const std::vector<Shift>& shifts, const ProductionCalendar& calendar);

// Of such days those on which an absence leaves something to work: of the shifts of that day, or of the whole day of who has none.
[[nodiscard]] std::vector<QDate> daysPresent(PersonId person, const std::vector<QDate>& days, const std::vector<Shift>& shifts,
                                             const std::vector<Absence>& absences);

// How many of them have begun; today counts whole.
[[nodiscard]] int daysBegun(const std::vector<QDate>& days, QDate today);

} // namespace priyom::schedule
