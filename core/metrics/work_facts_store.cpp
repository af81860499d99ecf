// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/work_facts_store.h"

#include "core/bookings/service_time_store.h"
#include "core/bookings/work_day.h"
#include "core/metrics/employment_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"

#include <algorithm>
#include <map>

namespace priyom::metrics {

namespace {

using bookings::TakenWork;

struct SpecialistDay
{
    QDate date;
    PersonId specialist;
    friend auto operator<=>(const SpecialistDay& a, const SpecialistDay& b)
    {
        return std::pair(a.date.toJulianDay(), a.specialist.value) <=>
               std::pair(b.date.toJulianDay(), b.specialist.value);
    }
};
using TakenDays =
    std::map<SpecialistDay, TakenWork>; // with a missed visit alone nothing is taken, but somebody was there

// A visit over midnight is one of both days.
Result<TakenDays> readTaken(storage::Database& database, Period period, const Zone& zone)
{
    PRIYOM_TRY(const auto times, bookings::serviceTimes(database, period));
    TakenDays taken;
    for (const bookings::ServiceTime& time : times) {
        const QDate last = zone.date(time.performed.to - Milliseconds(1));
        for (QDate date = zone.date(time.performed.from); date <= last; date = date.addDays(1))
            taken[{date, time.specialist}].add(time);
    }
    return taken;
}

// Opening hours say nothing of the time before there was a shop.
Result<QDate> beginOf(Reading& reading)
{
    const QDate today = reading.request.zone.date(reading.request.now);
    PRIYOM_TRY(auto row, reading.database.prepare("SELECT MIN(start_at) FROM visit"));
    row.bind();
    PRIYOM_TRY(const bool found, row.next());
    return found && !row.isNull(0) ? std::min(today, reading.request.zone.date(row.instant(0))) : today;
}

Result<std::vector<staff::Person>> readSpecialists(storage::Database& database)
{
    PRIYOM_TRY(auto persons, staff::allPersons(database));
    std::erase_if(persons, [](const staff::Person& person) { return !person.roles.has(staff::Role::Specialist); });
    return persons;
}

void addFacts(Facts& facts, const bookings::WorkGround& ground, PersonId specialist, const TakenWork& taken,
              const FactsRequest& request)
{
    using std::chrono::minutes;
    const Zone& zone = request.zone;
    const bookings::WorkDay day = workDayOf(ground, specialist, zone);
    if (day.working.empty())
        return;
    const Period whole = zone.day(ground.date);
    const bookings::WorkLoad load = loadOf(day.working, taken, whole.contains(request.now) ? request.now : whole.from);
    FactKeys keys{day.working.front().from, {}};
    keys.specialist = qint32(specialist.value);
    facts.workDays.push_back({keys, specialist, std::chrono::duration_cast<minutes>(load.work).count(),
                              std::chrono::duration_cast<minutes>(load.taken).count()});
    for (const Period& window : load.empty) {
        keys.at = window.from;
        facts.windows.push_back(
            {keys, specialist, std::chrono::duration_cast<minutes>(window.to - window.from).count()});
    }
}

} // namespace

Result<> readWork(Reading& reading)
{
    const FactsRequest& request = reading.request;
    bookings::WorkGround ground;
    PRIYOM_TRY(ground.hours, schedule::readOpeningHours(reading.database));
    PRIYOM_TRY(ground.byShifts, schedule::personsWithShifts(reading.database));
    PRIYOM_TRY(ground.absences, schedule::readAbsences(reading.database, request.from, request.to));
    PRIYOM_TRY(const auto shifts, schedule::readShifts(reading.database, request.from, request.to));
    if (shifts.empty() && ground.hours.isAlwaysOpen())
        return {};
    PRIYOM_TRY(const auto specialists, readSpecialists(reading.database));
    PRIYOM_TRY(const TakenDays taken, readTaken(reading.database, reading.period, request.zone));
    PRIYOM_TRY(const QDate begin, beginOf(reading));
    PRIYOM_TRY(const auto employments, readEmployments(reading, specialists));
    const TakenWork nothing;
    auto shift = shifts.begin(); // by day
    for (QDate date = request.from; date < request.to; date = date.addDays(1)) {
        ground.date = date;
        ground.shifts.clear();
        for (; shift != shifts.end() && shift->date == date; ++shift)
            ground.shifts.push_back(*shift);
        for (const staff::Person& specialist : specialists) {
            const auto found = taken.find({date, specialist.id});
            const Employment& employment = employments.at(specialist.id);
            const bool isHere = found != taken.end() || employment.isStillHere(specialist, date);
            const bool isKnown = ground.worksByShifts(specialist.id) ? !ground.shifts.empty() : date >= begin && employment.hasBegun(date);
            if (isHere && isKnown)
                addFacts(reading.facts, ground, specialist.id, found == taken.end() ? nothing : found->second, request);
        }
    }
    const auto begins = [](const auto& fact) { return fact.keys.at; };
    std::ranges::stable_sort(reading.facts.workDays, {}, begins);
    std::ranges::stable_sort(reading.facts.windows, {}, begins);
    return {};
}

} // namespace priyom::metrics
