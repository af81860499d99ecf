// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/calendar_desk.h"

#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

// What the days of a stretch have in common, read once.
struct Shop
{
    Zone zone;
    DayGround ground; // without its day
};

// Who has left keeps the column of a day with visits.
Result<Shop> readShop(storage::Database& database, const staff::Session& session, staff::Scope scope, QDate first, QDate end)
{
    PRIYOM_TRY(Zone zone, shopZone(database));
    Shop shop{std::move(zone), {}};
    PRIYOM_TRY(shop.ground.hours, schedule::readOpeningHours(database));
    PRIYOM_TRY(shop.ground.byShifts, schedule::personsWithShifts(database));
    PRIYOM_TRY(shop.ground.absences, schedule::readAbsences(database, first, end));
    PRIYOM_TRY(shop.ground.specialists, staff::allPersons(database));
    std::erase_if(shop.ground.specialists, [&](const staff::Person& person) {
        return !person.roles.has(staff::Role::Specialist) || (scope == staff::Scope::Own && person.id != session.person);
    });
    return shop;
}

// Of the visits and shifts of a stretch, those that touch one day of it.
DayGround groundOf(const Shop& shop, QDate date, const std::vector<schedule::Shift>& shifts, const std::vector<VisitRow>& visits)
{
    DayGround ground = shop.ground;
    ground.date = date;
    const Period day = shop.zone.day(date);
    std::copy_if(shifts.begin(), shifts.end(), std::back_inserter(ground.shifts), [&](const schedule::Shift& shift) { return shift.date == date; });
    std::copy_if(visits.begin(), visits.end(), std::back_inserter(ground.visits),
                 [&](const VisitRow& row) { return Period{row.visit.startAt, row.visit.endAt}.overlaps(day); });
    return ground;
}

} // namespace

Result<DayPlan> CalendarDesk::day(const staff::Session& session, QDate date) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.list"));
    PRIYOM_TRY(const Shop shop, readShop(m_database, session, scope, date, date.addDays(1)));
    PRIYOM_TRY(const auto shifts, schedule::readShifts(m_database, date, date.addDays(1)));
    PRIYOM_TRY(const auto visits, rowsWithin(m_database, shop.zone.day(date)));
    return planOf(groundOf(shop, date, shifts, visits), m_clock.now(), shop.zone);
}

Result<std::vector<DayFill>> CalendarDesk::fill(const staff::Session& session, QDate first, QDate end) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.list"));
    if (first.daysTo(end) > kMostDays)
        return fail(ErrorCode::BadInput, QStringLiteral("days"), QString::number(first.daysTo(end)));
    PRIYOM_TRY(const Shop shop, readShop(m_database, session, scope, first, end));
    PRIYOM_TRY(const auto shifts, schedule::readShifts(m_database, first, end));
    PRIYOM_TRY(const auto visits, rowsWithin(m_database, shop.zone.days(first, end)));
    std::vector<DayFill> days;
    for (QDate date = first; date < end; date = date.addDays(1)) {
        const DayPlan plan = planOf(groundOf(shop, date, shifts, visits), m_clock.now(), shop.zone);
        DayFill fill{date, 0, {}, {}};
        for (const DayColumn& column : plan.columns) {
            fill.visits += int(column.visits.size());
            fill.work += column.work;
            fill.taken += column.taken;
        }
        days.push_back(fill);
    }
    return days;
}

} // namespace priyom::bookings
