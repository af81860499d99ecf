// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_store.h"

#include "core/schedule/calendar_store.h"
#include "core/settings/setting_store.h"
#include "core/storage/rows.h"

namespace priyom::schedule {

namespace {

Shift readShift(const storage::Statement& row)
{
    return {row.id<PersonId>(0), row.date(1), int(row.integer(2)), int(row.integer(3))};
}

} // namespace

Result<OpeningHours> readOpeningHours(storage::Database& database)
{
    OpeningHours hours;
    PRIYOM_TRY(auto query, database.prepare("SELECT weekday, start_minute, end_minute FROM opening_hours "
                                            "ORDER BY weekday, start_minute"));
    query.bind();
    for (;;) {
        PRIYOM_TRY(const bool found, query.next());
        if (!found)
            break;
        hours.week[size_t(query.integer(0) - 1)].push_back({int(query.integer(1)), int(query.integer(2))});
    }
    PRIYOM_TRY(const auto days, readSpecialDays(database));
    for (const SpecialDay& day : days)
        hours.days[day.date] = day.hours;
    PRIYOM_TRY(const QString rest, settings::readSetting(database, settings::kHolidayRest));
    hours.rest = holidayRestFromKey(rest).value_or(hours.rest);
    PRIYOM_TRY(hours.calendar, readCalendar(database));
    return hours;
}

Result<> writeWeek(storage::Database& database, const std::array<DayHours, 7>& week)
{
    PRIYOM_CHECK(database.exec("DELETE FROM opening_hours"));
    PRIYOM_TRY(auto insert, database.prepare("INSERT INTO opening_hours (weekday, start_minute, end_minute) "
                                             "VALUES (:weekday, :start, :end)"));
    for (size_t day = 0; day < week.size(); ++day) {
        for (const DayInterval& interval : week[day])
            PRIYOM_CHECK(insert.bind(qint64(day + 1), interval.startMinute, interval.endMinute).run());
    }
    return {};
}

Result<std::vector<SpecialDay>> readSpecialDays(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT day, start_minute, end_minute, note FROM opening_day "
                                            "ORDER BY day, start_minute"));
    query.bind();
    std::vector<SpecialDay> days;
    for (;;) {
        PRIYOM_TRY(const bool found, query.next());
        if (!found)
            return days;
        const QDate date = query.date(0);
        if (days.empty() || days.back().date != date)
            days.push_back({date, {}, query.text(3)});
        if (query.integer(2) > query.integer(1))
            days.back().hours.push_back({int(query.integer(1)), int(query.integer(2))});
    }
}

Result<> writeSpecialDay(storage::Database& database, const SpecialDay& day)
{
    PRIYOM_CHECK(removeSpecialDay(database, day.date));
    PRIYOM_TRY(auto insert, database.prepare("INSERT INTO opening_day (day, start_minute, end_minute, note) "
                                             "VALUES (:day, :start, :end, :note)"));
    if (day.hours.empty()) // a closed day is a row of no length: without one it would be an ordinary day
        return insert.bind(day.date, 0, 0, day.note).run();
    for (const DayInterval& interval : day.hours)
        PRIYOM_CHECK(insert.bind(day.date, interval.startMinute, interval.endMinute, day.note).run());
    return {};
}

Result<> removeSpecialDay(storage::Database& database, QDate date)
{
    PRIYOM_TRY(auto query, database.prepare("DELETE FROM opening_day WHERE day = :day"));
    return query.bind(date).run();
}

Result<std::vector<Shift>> readShifts(storage::Database& database, QDate first, QDate end)
{
    PRIYOM_TRY(auto query,
               database.prepare("SELECT person_id, day, start_minute, end_minute FROM shift "
                                "WHERE day >= :first AND day < :end ORDER BY day, person_id, start_minute"));
    return storage::allRows(query.bind(first, end), readShift);
}

Result<std::vector<Shift>> readShiftsOf(storage::Database& database, PersonId person, QDate first, QDate end)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT person_id, day, start_minute, end_minute FROM shift "
                                            "WHERE person_id = :person AND day >= :first AND day < :end "
                                            "ORDER BY day, start_minute"));
    return storage::allRows(query.bind(person, first, end), readShift);
}

Result<qint64> shiftCountOf(storage::Database& database, PersonId person)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT count(*) FROM shift WHERE person_id = :person"));
    PRIYOM_TRY(const auto count, storage::firstRow(query.bind(person), [](const storage::Statement& row) { return row.integer(0); }));
    return count.value_or(0);
}

Result<std::vector<PersonId>> personsWithShifts(storage::Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT id FROM person WHERE EXISTS (SELECT 1 FROM shift WHERE shift.person_id = person.id) ORDER BY id"));
    return storage::allRows(query.bind(), [](const storage::Statement& row) { return row.id<PersonId>(0); });
}

Result<> removeShiftsOf(storage::Database& database, PersonId person, QDate first, QDate end)
{
    PRIYOM_TRY(auto query,
               database.prepare("DELETE FROM shift WHERE person_id = :person AND day >= :first AND day < :end"));
    return query.bind(person, first, end).run();
}

Result<> insertShift(storage::Database& database, const Shift& shift)
{
    PRIYOM_TRY(auto query, database.prepare("INSERT INTO shift (person_id, day, start_minute, end_minute) "
                                            "VALUES (:person, :day, :start, :end)"));
    return query.bind(shift.person, shift.date, shift.startMinute, shift.endMinute).run();
}

} // namespace priyom::schedule
