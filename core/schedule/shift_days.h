// SPDX-License-Identifier: GPL-3.0-or-later
// A person's shifts day by day: how they are read, written and told by events.
#pragma once

#include "core/schedule/shift.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::schedule {

// Of days that have a shift.
using HoursByDay = std::map<QDate, DayHours>;

[[nodiscard]] QString dayText(QDate date);
[[nodiscard]] QDate dayOf(const QJsonValue& text);
[[nodiscard]] QJsonArray toJson(const DayHours& hours);
[[nodiscard]] QJsonObject toJson(const HoursByDay& days);
[[nodiscard]] HoursByDay daysFrom(const QJsonObject& object);

// On the days [first, end), as they are kept.
[[nodiscard]] Result<HoursByDay> storedDays(storage::Database& database, PersonId person, QDate first, QDate end);
[[nodiscard]] Result<> replaceDays(storage::Database& database, PersonId person, QDate first, QDate end, const HoursByDay& days);
// MoveRefused, subject the name, detail "not_active" for who has left, unless it takes shifts away.
[[nodiscard]] Result<> mayHaveShifts(storage::Database& database, PersonId person, bool takesAway);

} // namespace priyom::schedule
