// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/left_outside.h"

#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_rules.h"
#include "core/bookings/visit_store.h"

#include <algorithm>
#include <map>

namespace priyom::bookings {

using schedule::Shift;
using schedule::ShiftEdit;

namespace {

std::vector<Shift> shiftsAfter(std::vector<Shift> shifts, const std::vector<ShiftEdit>& edits)
{
    for (const ShiftEdit& edit : edits) {
        std::erase_if(shifts, [&](const Shift& shift) { return shift.date == edit.date; });
        for (const schedule::DayInterval& hours : edit.hours)
            shifts.push_back({edit.person, edit.date, hours.startMinute, hours.endMinute});
    }
    return shifts;
}

bool stands(const Visit& visit, Instant now)
{
    return isAhead(visit.state) && !visit.historical && visit.endAt > now;
}

Result<> addLeft(storage::Database& database, PersonId person, const std::vector<ShiftEdit>& edits, Instant now, std::vector<VisitRow>& left)
{
    PRIYOM_TRY(const Zone zone, shopZone(database));
    PRIYOM_TRY(const auto before, everyShiftOf(database, person));
    const auto after = shiftsAfter(before, edits);
    const auto [first, last] = std::minmax_element(edits.begin(), edits.end(), [](const ShiftEdit& a, const ShiftEdit& b) { return a.date < b.date; });
    // From the day before: a visit of the night ends in the first of these days.
    const Period touched{zone.startOfDay(first->date.addDays(-1)), zone.startOfDay(last->date.addDays(1))};
    PRIYOM_TRY(const auto rows, visitRows(database, touched, person));
    for (const VisitRow& row : rows) {
        const Period period{row.visit.startAt, row.visit.endAt};
        if (stands(row.visit, now) && isInside(before, period, zone) && !isInside(after, period, zone))
            left.push_back(row);
    }
    return {};
}

} // namespace

Result<std::vector<VisitRow>> leftOutside(storage::Database& database, const std::vector<ShiftEdit>& edits, Instant now)
{
    std::map<qint64, std::vector<ShiftEdit>> byPerson;
    for (const ShiftEdit& edit : edits)
        byPerson[edit.person.value].push_back(edit);
    std::vector<VisitRow> left;
    for (const auto& [person, theirs] : byPerson)
        PRIYOM_CHECK(addLeft(database, PersonId(person), theirs, now, left));
    std::stable_sort(left.begin(), left.end(), [](const VisitRow& a, const VisitRow& b) { return a.visit.startAt < b.visit.startAt; });
    return left;
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

} // namespace priyom::bookings
