// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schedule/shift.h"

#include <QList>

namespace priyom::storage {
class Database;
}

namespace priyom::schedule {

[[nodiscard]] Result<> insertShift(storage::Database& database, const Shift& shift);
// Of the days [first, end), in their order; an invalid person: everybody's.
[[nodiscard]] Result<QList<Shift>> shiftsIn(storage::Database& database, QDate first, QDate end, PersonId person);

} // namespace priyom::schedule
