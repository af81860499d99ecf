// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_days.h"

#include <algorithm>

namespace priyom::schedule {

QList<QDate> scheduleDays(PersonId person, QDate anyDayOfMonth, const QList<Shift>& shifts, const ProductionCalendar& calendar)
{
    const QDate first(anyDayOfMonth.year(), anyDayOfMonth.month(), 1);
    const QDate end = first.addMonths(1);
    QList<QDate> days;
    for (const Shift& shift : shifts) {
        if (shift.person == person && first <= shift.date && shift.date < end)
            days << shift.date;
    }
    if (days.isEmpty()) {
        for (QDate date = first; date < end; date = date.addDays(1)) {
            if (calendar.isWorkingDay(date))
                days << date;
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

int daysBegun(const QList<QDate>& days, QDate today)
{
    return int(std::count_if(days.begin(), days.end(), [&](QDate day) { return day <= today; }));
}

} // namespace priyom::schedule
