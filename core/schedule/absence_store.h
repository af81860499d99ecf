// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schedule/absence.h"

namespace priyom::storage {
class Database;
}

namespace priyom::schedule {

// That touch the days [first, end), by first day and person.
[[nodiscard]] Result<std::vector<Absence>> readAbsences(storage::Database& database, QDate first, QDate end);
[[nodiscard]] Result<std::vector<Absence>> readAbsencesOf(storage::Database& database, PersonId person, QDate first, QDate end);
[[nodiscard]] Result<std::optional<Absence>> absenceById(storage::Database& database, AbsenceId id);
// What is left of the shifts of the days [first, end), by day and person.
[[nodiscard]] Result<std::vector<Shift>> readPresence(storage::Database& database, QDate first, QDate end);
// With the id it has, or with a new one; the id.
[[nodiscard]] Result<AbsenceId> insertAbsence(storage::Database& database, const Absence& absence);
[[nodiscard]] Result<> updateAbsence(storage::Database& database, const Absence& absence);
[[nodiscard]] Result<> removeAbsence(storage::Database& database, AbsenceId id);

} // namespace priyom::schedule
