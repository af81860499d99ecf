// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/opening_hours.h"
#include "core/schedule/shift.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::schedule {

// A day that differs from its weekday and from the calendar.
struct SpecialDay
{
    QDate date;
    DayHours hours; // empty = closed
    QString note;
    friend bool operator==(const SpecialDay&, const SpecialDay&) = default;
};

// The one definition of when the shop is open: norms, free windows, notices and figures all go by it.
[[nodiscard]] Result<OpeningHours> readOpeningHours(storage::Database& database);
[[nodiscard]] Result<> writeWeek(storage::Database& database, const std::array<DayHours, 7>& week);
[[nodiscard]] Result<std::vector<SpecialDay>> readSpecialDays(storage::Database& database); // by date
[[nodiscard]] Result<> writeSpecialDay(storage::Database& database, const SpecialDay& day);
[[nodiscard]] Result<> removeSpecialDay(storage::Database& database, QDate date);

// On the days [first, end), by day, person and start.
[[nodiscard]] Result<std::vector<Shift>> readShifts(storage::Database& database, QDate first, QDate end);
[[nodiscard]] Result<std::vector<Shift>> readShiftsOf(storage::Database& database, PersonId person, QDate first, QDate end);
// Who has a shift on any day.
// On any day; 0: works by no shifts.
[[nodiscard]] Result<qint64> shiftCountOf(storage::Database& database, PersonId person);
[[nodiscard]] Result<std::vector<PersonId>> personsWithShifts(storage::Database& database);
[[nodiscard]] Result<> removeShiftsOf(storage::Database& database, PersonId person, QDate first, QDate end);
[[nodiscard]] Result<> insertShift(storage::Database& database, const Shift& shift);

} // namespace priyom::schedule
