// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shift_week.h"

#include "core/backend/services.h"

namespace priyom::settingsui {

schedule::DayHours ShiftWeek::hoursOf(PersonId person, QDate date) const
{
    const auto found = hours.find({person, date});
    return found == hours.end() ? schedule::DayHours() : found->second;
}

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

Result<ShiftWeek> readShiftWeek(backend::Services& services, const staff::Session& session, QDate monday)
{
    ShiftWeek week;
    week.today = services.reports.today();
    week.monday = monday.isValid() ? monday : mondayOf(week.today);
    PRIYOM_TRY(const auto shifts, services.schedule.shifts(session, week.monday, week.date(ShiftWeek::kDays)));
    PRIYOM_TRY(const schedule::OpeningHours opening, services.schedule.hours(session));
    PRIYOM_TRY(week.people, services.staff.list(session));
    for (const schedule::Shift& shift : shifts)
        week.hours[{shift.person, shift.date}].push_back({shift.startMinute, shift.endMinute});
    for (int day = 0; day < ShiftWeek::kDays; ++day)
        week.isClosed[std::size_t(day)] = opening.on(week.date(day)).empty();
    std::erase_if(week.people, [&shifts](const staff::Person& person) {
        const auto isTheirs = [&person](const schedule::Shift& shift) { return shift.person == person.id; };
        return !person.active && std::none_of(shifts.begin(), shifts.end(), isTheirs);
    });
    return week;
}

} // namespace priyom::settingsui
