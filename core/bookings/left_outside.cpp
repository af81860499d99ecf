// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/left_outside.h"

#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_rules.h"
#include "core/bookings/visit_store.h"
#include "core/schedule/schedule_store.h"

#include <algorithm>
#include <map>

namespace priyom::bookings {

using schedule::Shift;
using schedule::ShiftEdit;

namespace {

const QDate kFarAhead(2100, 1, 1);

// What somebody works by on the days around a change, by day.
struct Work
{
    std::map<QDate, std::vector<Shift>> days;
    qint64 every = 0; // shifts, on other days too
};

bool mayBeBooked(const Work& work, const schedule::OpeningHours& opening, Period period, const Zone& zone)
{
    OwnShifts own{{}, work.every > 0};
    const QDate last = zone.date(period.to);
    for (auto day = work.days.lower_bound(zone.date(period.from)); day != work.days.end() && day->first <= last; ++day)
        own.shifts.insert(own.shifts.end(), day->second.begin(), day->second.end());
    return mayBeBooked(own, opening, period, zone);
}

Result<Work> workOf(storage::Database& database, PersonId person, QDate first, QDate end)
{
    Work work;
    PRIYOM_TRY(work.every, schedule::shiftCountOf(database, person));
    PRIYOM_TRY(const auto shifts, schedule::readShiftsOf(database, person, first, end));
    for (const Shift& shift : shifts)
        work.days[shift.date].push_back(shift);
    return work;
}

Work workAfter(Work work, const std::vector<ShiftEdit>& edits)
{
    for (const ShiftEdit& edit : edits) {
        std::vector<Shift>& day = work.days[edit.date];
        work.every -= qint64(day.size());
        day.clear();
        for (const schedule::DayInterval& hours : edit.hours)
            day.push_back({edit.person, edit.date, hours.startMinute, hours.endMinute});
        work.every += qint64(day.size());
    }
    return work;
}

bool stands(const Visit& visit, Instant now)
{
    return isAhead(visit.state) && !visit.historical && visit.endAt > now;
}

// Of somebody whose shifts change.
struct WorkChange
{
    Work before;
    Work after;
};
using WorkChanges = std::map<PersonId, WorkChange>;

// Days in a row, with the one before: a visit of the night ends in the first of them.
struct Days
{
    QDate first;
    QDate end;
};

Days daysAround(const std::vector<ShiftEdit>& edits)
{
    const auto [first, last] = std::minmax_element(edits.begin(), edits.end(), [](const ShiftEdit& a, const ShiftEdit& b) { return a.date < b.date; });
    return {first->date.addDays(-1), last->date.addDays(1)};
}

Result<WorkChanges> changesOf(storage::Database& database, const std::vector<ShiftEdit>& edits, const Days& days)
{
    std::map<PersonId, std::vector<ShiftEdit>> byPerson;
    for (const ShiftEdit& edit : edits)
        byPerson[edit.person].push_back(edit);
    WorkChanges changes;
    for (const auto& [person, theirs] : byPerson) {
        PRIYOM_TRY(Work before, workOf(database, person, days.first, days.end.addDays(1)));
        Work after = workAfter(before, theirs);
        changes.emplace(person, WorkChange{std::move(before), std::move(after)});
    }
    return changes;
}

// Whose first shifts these are is off on all other days from now on.
bool hasFirstShifts(const WorkChanges& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const auto& each) { return each.second.before.every == 0 && each.second.after.every > 0; });
}

} // namespace

Result<std::vector<VisitRow>> leftOutside(storage::Database& database, const std::vector<ShiftEdit>& edits, Instant now)
{
    if (edits.empty())
        return std::vector<VisitRow>();
    PRIYOM_TRY(const Zone zone, shopZone(database));
    const Days days = daysAround(edits);
    PRIYOM_TRY(const WorkChanges changes, changesOf(database, edits, days));
    PRIYOM_TRY(const auto opening, schedule::readOpeningHours(database));
    Period touched = zone.days(days.first, days.end);
    if (hasFirstShifts(changes))
        touched = {std::min(touched.from, zone.startOfDay(zone.date(now).addDays(-1))), zone.startOfDay(kFarAhead)};
    PRIYOM_TRY(auto rows, visitRows(database, touched, changes.size() == 1 ? changes.begin()->first : PersonId()));
    std::erase_if(rows, [&](const VisitRow& row) {
        const auto change = changes.find(row.visit.specialist);
        return change == changes.end() || !stands(row.visit, now) || !mayBeBooked(change->second.before, opening, row.visit.time(), zone) ||
               mayBeBooked(change->second.after, opening, row.visit.time(), zone);
    });
    return rows;
}

Result<std::vector<VisitRow>> leftByAbsence(storage::Database& database, const schedule::Absence& absence, Instant now)
{
    PRIYOM_TRY(const Zone zone, shopZone(database));
    const auto away = schedule::awayOn({absence}, absence.person, absence.first, absence.last, zone);
    // From the day before: a visit of the night ends in the first of these days.
    const Period touched{zone.startOfDay(absence.first.addDays(-1)), zone.startOfDay(absence.last.addDays(1))};
    PRIYOM_TRY(auto rows, visitRows(database, touched, absence.person));
    std::erase_if(rows, [&](const VisitRow& row) {
        const bool isCovered = std::any_of(away.begin(), away.end(), [&](const Period& gone) { return gone.overlaps(row.visit.time()); });
        return !stands(row.visit, now) || !isCovered;
    });
    return rows;
}

Result<std::vector<VisitRow>> leftByHours(storage::Database& database, const HoursEdit& edit, Instant now)
{
    PRIYOM_TRY(const Zone zone, shopZone(database));
    PRIYOM_TRY(const schedule::OpeningHours before, schedule::readOpeningHours(database));
    schedule::OpeningHours after = before;
    if (edit.day)
        after.days[edit.day->date] = edit.day->hours;
    if (edit.calendarDay)
        after.calendar.set(*edit.calendarDay);
    if (edit.rest)
        after.rest = *edit.rest;
    // What one day is set to is told whole; of holidays only what they change.
    const QDate only = edit.day ? edit.day->date : edit.calendarDay ? edit.calendarDay->date : QDate();
    const Period touched = only.isValid() ? Period{zone.startOfDay(only.addDays(-1)), zone.startOfDay(only.addDays(1))}
                                          : Period{zone.startOfDay(zone.date(now).addDays(-1)), zone.startOfDay(kFarAhead)};
    PRIYOM_TRY(auto rows, visitRows(database, touched, PersonId()));
    std::erase_if(rows, [&](const VisitRow& row) {
        if (!stands(row.visit, now))
            return true;
        const auto closed = schedule::closedDay(after, row.visit.time(), zone);
        const bool wasClosed = edit.rest && schedule::closedDay(before, row.visit.time(), zone);
        return !closed || wasClosed || (only.isValid() && *closed != only);
    });
    return rows;
}

} // namespace priyom::bookings
