// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/shift_rule.h"

#include "core/schedule/absence_store.h"
#include "core/schedule/empty_windows.h"
#include "core/schedule/opening_hours.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"

#include <algorithm>

namespace priyom::bookings {

Result<OwnShifts> shiftsAround(storage::Database& database, PersonId person, Period period, const Zone& zone)
{
    OwnShifts own;
    PRIYOM_TRY(own.shifts, schedule::readShiftsOf(database, person, zone.date(period.from), zone.date(period.to).addDays(1)));
    PRIYOM_TRY(const qint64 every, schedule::shiftCountOf(database, person));
    own.byShifts = every > 0;
    return own;
}

Result<Zone> shopZone(storage::Database& database)
{
    PRIYOM_TRY(const QString id, settings::readSetting(database, settings::kZone));
    return Zone::named(id);
}

std::vector<Period> workingIn(const std::vector<schedule::Shift>& shifts, Period period, const Zone& zone)
{
    const QDate first = zone.date(period.from);
    const QDate last = zone.date(period.to);
    std::vector<Period> covered;
    for (const schedule::Shift& shift : shifts) {
        if (first <= shift.date && shift.date <= last) {
            const auto periods = schedule::periodsOn({{shift.startMinute, shift.endMinute}}, shift.date, zone);
            covered.insert(covered.end(), periods.begin(), periods.end());
        }
    }
    return schedule::joined(std::move(covered));
}

bool isInside(const std::vector<schedule::Shift>& shifts, Period period, const Zone& zone)
{
    const std::vector<Period> working = workingIn(shifts, period, zone);
    return std::any_of(working.begin(), working.end(),
                       [period](const Period& part) { return part.from <= period.from && period.to <= part.to; });
}

bool mayBeBooked(const OwnShifts& own, Period period, const Zone& zone)
{
    return !own.byShifts || isInside(own.shifts, period, zone);
}

Result<std::vector<schedule::Absence>> absencesAround(storage::Database& database, PersonId person, Period period, const Zone& zone)
{
    return schedule::readAbsencesOf(database, person, zone.date(period.from), zone.date(period.to).addDays(1));
}

Result<> insideShifts(storage::Database& database, PersonId specialist, Period period)
{
    PRIYOM_TRY(const Zone zone, shopZone(database));
    PRIYOM_TRY(const OwnShifts own, shiftsAround(database, specialist, period, zone));
    PRIYOM_TRY(const auto absences, absencesAround(database, specialist, period, zone));
    const auto away = schedule::awayOn(absences, specialist, zone.date(period.from), zone.date(period.to), zone);
    const bool isAbsent = std::any_of(away.begin(), away.end(), [period](const Period& gone) { return gone.overlaps(period); });
    if (!isAbsent && mayBeBooked(own, period, zone))
        return {};
    PRIYOM_TRY(const staff::Person person, staff::personById(database, specialist));
    return fail(ErrorCode::MoveRefused, person.name, isAbsent ? QStringLiteral("absent") : QStringLiteral("outside_shift"));
}

} // namespace priyom::bookings
