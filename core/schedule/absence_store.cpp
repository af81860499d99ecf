// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/absence_store.h"

#include "core/schedule/schedule_store.h"
#include "core/storage/rows.h"

#define ABSENCE_COLUMNS "id, person_id, kind, first_day, last_day, start_minute, end_minute, note"

namespace priyom::schedule {

namespace {

Absence readAbsence(const storage::Statement& row)
{
    return {row.id<AbsenceId>(0), row.id<PersonId>(1), absenceKindFromKey(row.text(2)).value_or(AbsenceKind::Other),
            row.date(3),          row.date(4),         {int(row.integer(5)), int(row.integer(6))},
            row.text(7)};
}

} // namespace

Result<std::vector<Absence>> readAbsences(storage::Database& database, QDate first, QDate end)
{
    PRIYOM_TRY(auto query,
               database.prepare("SELECT " ABSENCE_COLUMNS " FROM absence WHERE first_day < :end AND last_day >= :first "
                                "ORDER BY first_day, person_id, start_minute, id"));
    return allRows(query.bind(end, first), readAbsence);
}

Result<std::vector<Absence>> readAbsencesOf(storage::Database& database, PersonId person, QDate first, QDate end)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " ABSENCE_COLUMNS
                                            " FROM absence WHERE person_id = :person AND first_day < :end "
                                            "AND last_day >= :first ORDER BY first_day, start_minute, id"));
    return allRows(query.bind(person, end, first), readAbsence);
}

Result<std::optional<Absence>> absenceById(storage::Database& database, AbsenceId id)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT " ABSENCE_COLUMNS " FROM absence WHERE id = :id"));
    return firstRow(query.bind(id), readAbsence);
}

Result<std::vector<Shift>> readPresence(storage::Database& database, QDate first, QDate end)
{
    PRIYOM_TRY(const auto shifts, readShifts(database, first, end));
    PRIYOM_TRY(const auto absences, readAbsences(database, first, end));
    return present(shifts, absences);
}

Result<AbsenceId> insertAbsence(storage::Database& database, const Absence& absence)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO absence (" ABSENCE_COLUMNS ") "
                                            "VALUES (:id, :person, :kind, :first, :last, :start, :end, :note)"));
    PRIYOM_TRY(const qint64 id,
               query
                   .bind(absence.id, absence.person, absenceKindKey(absence.kind), absence.first, absence.last,
                         absence.hours.startMinute, absence.hours.endMinute, absence.note)
                   .insert());
    return AbsenceId(id);
}

Result<> updateAbsence(storage::Database& database, const Absence& absence)
{
    PRIYOM_TRY(
        auto query,
        database.prepare("UPDATE absence SET person_id = :person, kind = :kind, first_day = :first, last_day = :last, "
                         "start_minute = :start, end_minute = :end, note = :note WHERE id = :id"));
    PRIYOM_TRY(const int changed,
               query
                   .bind(absence.person, absenceKindKey(absence.kind), absence.first, absence.last,
                         absence.hours.startMinute, absence.hours.endMinute, absence.note, absence.id)
                   .change());
    if (changed == 0)
        return fail(ErrorCode::NotFound, QStringLiteral("absence %1").arg(absence.id.value));
    return {};
}

Result<> removeAbsence(storage::Database& database, AbsenceId id)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM absence WHERE id = :id"));
    return query.bind(id).run();
}

} // namespace priyom::schedule
