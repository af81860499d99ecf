// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/calendar_desk.h"

#include "core/bookings/hour_price_store.h"
#include "core/bookings/service_time_store.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_notes_store.h"
#include "core/bookings/visit_rooms_store.h"
#include "core/bookings/visit_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "core/staff/rights.h"

#include <algorithm>
#include <map>
#include <set>

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
        return scope == staff::Scope::Own && person.id != session.person;
    });
    return shop;
}

// Only what is still ahead can be sold.
Result<HourPrices> pricesFor(storage::Database& database, const Zone& zone, QDate end, Instant now)
{
    return zone.startOfDay(end) > now ? readHourPrices(database, zone.date(now), zone) : HourPrices();
}

std::vector<schedule::Shift> shiftsOn(QDate date, const std::vector<schedule::Shift>& shifts)
{
    std::vector<schedule::Shift> ofDay;
    std::ranges::copy_if(shifts, std::back_inserter(ofDay), [&](const schedule::Shift& shift) { return shift.date == date; });
    return ofDay;
}

std::vector<ServiceTime> touching(Period day, const std::vector<ServiceTime>& times)
{
    std::vector<ServiceTime> ofDay;
    std::ranges::copy_if(times, std::back_inserter(ofDay), [&](const ServiceTime& time) { return time.performed.overlaps(day); });
    return ofDay;
}

// As the columns of that day would say it together, without a word of what stands in them.
DayFill fillOf(const DayGround& ground, const std::vector<ServiceTime>& times, const Zone& zone)
{
    DayFill fill;
    fill.date = ground.date;
    std::map<PersonId, TakenWork> taken;
    std::set<VisitId> visits;
    for (const ServiceTime& time : times)
        taken[time.specialist].add(time);
    for (const staff::Person& specialist : ground.specialists) {
        const auto own = taken.find(specialist.id);
        if (!performs(specialist) && own == taken.end())
            continue;
        const WorkLoad load = loadOf(workDayOf(ground, specialist.id, zone).working, own == taken.end() ? TakenWork() : own->second, zone.startOfDay(ground.date));
        fill.work += load.work;
        fill.taken += load.taken;
    }
    for (const ServiceTime& time : times)
        if (std::ranges::find(ground.specialists, time.specialist, &staff::Person::id) != ground.specialists.end())
            visits.insert(time.visit);
    fill.visits = int(visits.size());
    return fill;
}

// Of the visits and shifts of a stretch, those that touch one day of it.
DayGround groundOf(const Shop& shop, QDate date, const std::vector<schedule::Shift>& shifts, const std::vector<VisitRow>& visits)
{
    DayGround ground = shop.ground;
    ground.date = date;
    ground.shifts = shiftsOn(date, shifts);
    if (const auto oneOff = std::ranges::find(shop.oneOff, date, &schedule::SpecialDay::date); oneOff != shop.oneOff.end())
        ground.note = oneOff->note;
    const Period day = shop.zone.day(date);
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
        chosen = std::ranges::find_if(people, performs);
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
    PRIYOM_TRY(Shop shop, readShop(m_database, session, scope, first, end));
    PRIYOM_TRY(const auto shifts, schedule::readShifts(m_database, first, end));
    PRIYOM_TRY(const auto times, serviceTimes(m_database, shop.zone.days(first, end)));
    std::vector<DayFill> days;
    for (QDate date = first; date < end; date = date.addDays(1)) {
        shop.ground.date = date;
        shop.ground.shifts = shiftsOn(date, shifts);
        days.push_back(fillOf(shop.ground, touching(shop.zone.day(date), times), shop.zone));
    }
    return days;
}

} // namespace priyom::bookings
