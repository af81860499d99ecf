// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/calendar_desk.h"

#include "core/bookings/hour_price_store.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_notes_store.h"
#include "core/bookings/visit_rooms_store.h"
#include "core/bookings/visit_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>

namespace priyom::bookings {

namespace {

constexpr int kWeek = 7;

// What the days of a stretch have in common, read once.
struct Shop
{
    Zone zone;
    DayGround ground; // without its day
    std::vector<schedule::SpecialDay> oneOff;
};

// Who has left keeps the column of a day with visits.
Result<Shop> readShop(storage::Database& database, const staff::Session& session, staff::Scope scope, QDate first, QDate end)
{
    PRIYOM_TRY(Zone zone, shopZone(database));
    Shop shop{std::move(zone), {}, {}};
    PRIYOM_TRY(shop.ground.hours, schedule::readOpeningHours(database));
    PRIYOM_TRY(shop.oneOff, schedule::readSpecialDays(database));
    PRIYOM_TRY(shop.ground.byShifts, schedule::personsWithShifts(database));
    PRIYOM_TRY(shop.ground.absences, schedule::readAbsences(database, first, end));
    PRIYOM_TRY(shop.ground.specialists, staff::allPersons(database));
    std::erase_if(shop.ground.specialists, [&](const staff::Person& person) {
        return !person.roles.has(staff::Role::Specialist) || (scope == staff::Scope::Own && person.id != session.person);
    });
    return shop;
}

// Only what is still ahead can be sold.
Result<HourPrices> pricesFor(storage::Database& database, const Zone& zone, QDate end, Instant now)
{
    return zone.startOfDay(end) > now ? readHourPrices(database, zone.date(now), zone) : HourPrices();
}

// Of the visits and shifts of a stretch, those that touch one day of it.
DayGround groundOf(const Shop& shop, QDate date, const std::vector<schedule::Shift>& shifts, const std::vector<VisitRow>& visits)
{
    DayGround ground = shop.ground;
    ground.date = date;
    if (const auto oneOff = std::ranges::find(shop.oneOff, date, &schedule::SpecialDay::date); oneOff != shop.oneOff.end())
        ground.note = oneOff->note;
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
    PRIYOM_TRY(Shop shop, readShop(m_database, session, scope, date, date.addDays(1)));
    PRIYOM_TRY(shop.ground.prices, pricesFor(m_database, shop.zone, date.addDays(1), m_clock.now()));
    PRIYOM_TRY(const auto shifts, schedule::readShifts(m_database, date, date.addDays(1)));
    PRIYOM_TRY(auto visits, rowsWithin(m_database, shop.zone.day(date)));
    PRIYOM_CHECK(nameRooms(m_database, visits));
    PRIYOM_CHECK(readNotes(m_database, visits));
    return planOf(groundOf(shop, date, shifts, visits), m_clock.now(), shop.zone);
}

Result<DayPlan> CalendarDesk::week(const staff::Session& session, QDate date, PersonId specialist) const
{
    PRIYOM_TRY(const staff::Scope scope, permit(session, "visit.list"));
    const QDate monday = mondayOf(date);
    const QDate next = monday.addDays(kWeek);
    PRIYOM_TRY(Shop shop, readShop(m_database, session, scope, monday, next));
    const auto& people = shop.ground.specialists;
    auto chosen = std::ranges::find(people, specialist, &staff::Person::id);
    if (chosen == people.end())
        chosen = std::ranges::find(people, true, &staff::Person::active);
    if (chosen == people.end()) {
        DayPlan nobody;
        nobody.span = Span::Week;
        nobody.date = monday;
        nobody.day = shop.zone.days(monday, next);
        return nobody;
    }
    PRIYOM_TRY(shop.ground.prices, pricesFor(m_database, shop.zone, next, m_clock.now()));
    PRIYOM_TRY(const auto shifts, schedule::readShifts(m_database, monday, next));
    PRIYOM_TRY(auto visits, rowsWithin(m_database, shop.zone.days(monday, next), chosen->id));
    PRIYOM_CHECK(nameRooms(m_database, visits));
    PRIYOM_CHECK(readNotes(m_database, visits));
    std::vector<DayGround> days;
    for (QDate day = monday; day < next; day = day.addDays(1))
        days.push_back(groundOf(shop, day, shifts, visits));
    return weekOf(days, *chosen, m_clock.now(), shop.zone);
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
        days.push_back({date, plan.visits(), plan.work(), plan.taken()});
    }
    return days;
}

} // namespace priyom::bookings
