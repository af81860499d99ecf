// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/shift_days.h"

#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"

#include <QJsonArray>

namespace priyom::schedule {

QString dayText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue& text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

QJsonArray toJson(const DayHours& hours)
{
    QJsonArray array;
    for (const DayInterval& interval : hours)
        array << QJsonArray{interval.startMinute, interval.endMinute};
    return array;
}

QJsonObject toJson(const HoursByDay& days)
{
    QJsonObject object;
    for (const auto& [date, hours] : days)
        object.insert(dayText(date), toJson(hours));
    return object;
}

HoursByDay daysFrom(const QJsonObject& object)
{
    HoursByDay days;
    for (auto day = object.begin(); day != object.end(); ++day)
        for (const QJsonValue& interval : day.value().toArray())
            days[dayOf(day.key())].push_back({interval.toArray().at(0).toInt(), interval.toArray().at(1).toInt()});
    return days;
}

Result<HoursByDay> storedDays(storage::Database& database, PersonId person, QDate first, QDate end)
{
    PRIYOM_TRY(const auto shifts, readShiftsOf(database, person, first, end));
    HoursByDay days;
    for (const Shift& shift : shifts)
        days[shift.date].push_back({shift.startMinute, shift.endMinute});
    return days;
}

Result<> replaceDays(storage::Database& database, PersonId person, QDate first, QDate end, const HoursByDay& days)
{
    PRIYOM_CHECK(removeShiftsOf(database, person, first, end));
    for (const auto& [date, hours] : days)
        for (const DayInterval& interval : hours)
            PRIYOM_CHECK(insertShift(database, {person, date, interval.startMinute, interval.endMinute}));
    return {};
}

Result<> mayHaveShifts(storage::Database& database, PersonId person, bool takesAway)
{
    PRIYOM_TRY(const staff::Person found, staff::personById(database, person));
    if (!found.active && !takesAway)
        return fail(ErrorCode::MoveRefused, found.name, QStringLiteral("not_active"));
    return {};
}

} // namespace priyom::schedule
