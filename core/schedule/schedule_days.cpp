// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_days.h"

#include <algorithm>
#include <iterator>

namespace priyom::schedule {

std::vector<QDate> scheduleDays(PersonId person, QDate anyDayOfMonth, const std::vector<Shift>& shifts,
                                const ProductionCalendar& calendar)
{
    const QDate first(anyDayOfMonth.year(), anyDayOfMonth.month(), 1);
    const QDate end = first.addMonths(1);
    std::vector<QDate> days;
    for (const Shift& shift : shifts) {
        if (shift.person == person && first <= shift.date && shift.date < end)
            days.push_back(shift.date);
    }
    if (days.empty()) {
        for (QDate date = first; date < end; date = date.addDays(1)) {
            if (calendar.isWorkingDay(date))
                days.push_back(date);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<QDate> daysPresent(PersonId person, const std::vector<QDate>& days, const std::vector<Shift>& shifts,
                               const std::vector<Absence>& absences)
{
    std::vector<QDate> worked;
    for (const QDate day : days) {
        std::vector<Shift> planned;
        std::copy_if(shifts.begin(), shifts.end(), std::back_inserter(planned),
                     [&](const Shift& shift) { return shift.person == person && shift.date == day; });
        if (planned.empty())
            planned.push_back({person, day, 0, kMinutesPerDay});
        if (!present(planned, absences).empty())
            worked.push_back(day);
    }
    return worked;
}

int daysBegun(const std::vector<QDate>& days, QDate today)
{
    return int(std::count_if(days.begin(), days.end(), [&](QDate day) { return day <= today; }));
}

} // namespace priyom::schedule
