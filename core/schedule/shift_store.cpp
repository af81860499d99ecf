// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/shift_store.h"

#include "core/storage/rows.h"

namespace priyom::schedule {

Result<> insertShift(storage::Database& database, const Shift& shift)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO shift (person_id, day, start_minute, end_minute) VALUES (:person, :day, :start, :end)"));
    return query.bind(shift.person, shift.date, shift.startMinute, shift.endMinute).run();
}

Result<QList<Shift>> shiftsIn(storage::Database& database, QDate first, QDate end, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person_id, day, start_minute, end_minute FROM shift WHERE day >= :first AND day < :end "
                                            "AND (:person = 0 OR person_id = :person) ORDER BY day, person_id, start_minute"));
    query.bind(first, end, person.value);
    PRIYOM_TRY(const auto shifts, storage::allRows(query, [](const storage::Statement& row) {
                   return Shift{row.id<PersonId>(0), row.date(1), int(row.integer(2)), int(row.integer(3))};
               }));
    return QList<Shift>(shifts.begin(), shifts.end());
}

} // namespace priyom::schedule
