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

namespace {

const QDate kFarAhead(9999, 1, 1);
constexpr QLatin1String kAbsent("absent");
constexpr QLatin1String kClosed("closed");
constexpr QLatin1String kOutsideShift("outside_shift");

} // namespace

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

std::optional<std::vector<Period>> bookableIn(const OwnShifts& own, const schedule::OpeningHours& opening, Period period, const Zone& zone)
{
    const schedule::ShiftDays shifts = schedule::shiftDaysOf(own.shifts);
    std::vector<Period> bookable;
    bool isBound = false;
    const QDate last = zone.date(period.to);
    for (QDate date = zone.date(period.from); date <= last; date = date.addDays(1)) {
        const auto hours = schedule::bookableHours(opening, date, schedule::shiftsOn(shifts, date, own.byShifts));
        isBound = isBound || hours;
        const auto periods = hours ? schedule::periodsOn(*hours, date, zone) : std::vector<Period>{zone.day(date)};
        bookable.insert(bookable.end(), periods.begin(), periods.end());
    }
    return isBound ? std::optional(schedule::joined(std::move(bookable))) : std::nullopt;
}

bool mayBeBooked(const OwnShifts& own, const schedule::OpeningHours& opening, Period period, const Zone& zone)
{
    const auto bookable = bookableIn(own, opening, period, zone);
    return !bookable || std::ranges::any_of(*bookable, [period](const Period& part) { return part.from <= period.from && period.to <= part.to; });
}

Result<std::vector<schedule::Absence>> absencesAround(storage::Database& database, PersonId person, Period period, const Zone& zone)
{
    return schedule::readAbsencesOf(database, person, zone.date(period.from), zone.date(period.to).addDays(1));
}

Result<std::optional<QString>> closedBy(storage::Database& database, const schedule::OpeningHours& opening, Period period, const Zone& zone)
{
    const auto date = schedule::closedDay(opening, period, zone);
    if (!date)
        return std::optional<QString>();
    PRIYOM_TRY(const auto days, schedule::readSpecialDays(database));
    const auto oneOff = std::ranges::find(days, *date, &schedule::SpecialDay::date);
    return std::optional(schedule::markOf(opening, *date, oneOff == days.end() ? QString() : oneOff->note).name);
}

Result<> insideShifts(storage::Database& database, PersonId specialist, Period period)
{
    PRIYOM_TRY(const Zone zone, shopZone(database));
    PRIYOM_TRY(const OwnShifts own, shiftsAround(database, specialist, period, zone));
    PRIYOM_TRY(const auto opening, schedule::readOpeningHours(database));
    PRIYOM_TRY(const auto absences, absencesAround(database, specialist, period, zone));
    const auto away = schedule::awayOn(absences, specialist, zone.date(period.from), zone.date(period.to), zone);
    const bool isAbsent = std::any_of(away.begin(), away.end(), [period](const Period& gone) { return gone.overlaps(period); });
    if (!isAbsent && mayBeBooked(own, opening, period, zone))
        return {};
    PRIYOM_TRY(const staff::Person person, staff::personById(database, specialist));
    if (isAbsent)
        return fail(ErrorCode::MoveRefused, person.name, kAbsent);
    PRIYOM_TRY(const auto closed, closedBy(database, opening, period, zone));
    return closed ? fail(ErrorCode::MoveRefused, *closed, kClosed) : fail(ErrorCode::MoveRefused, person.name, kOutsideShift);
}

bool isOutside(const Error& error)
{
    return error.code == ErrorCode::MoveRefused && (error.detail == kAbsent || error.detail == kClosed || error.detail == kOutsideShift);
}

bool mayRunOver(const Visit& visit, Instant now, const Zone& zone)
{
    return visit.state == VisitState::Came && !visit.historical && zone.date(visit.lastEnd() - Milliseconds(1)) == zone.date(now);
}

Result<bool> isUnplanned(storage::Database& database, PersonId specialist, Period period)
{
    PRIYOM_TRY(const Zone zone, shopZone(database));
    PRIYOM_TRY(const qint64 every, schedule::shiftCountOf(database, specialist));
    PRIYOM_TRY(const auto ahead, schedule::readShiftsOf(database, specialist, zone.date(period.from), kFarAhead));
    return every > 0 && ahead.empty();
}

} // namespace priyom::bookings
