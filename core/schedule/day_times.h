// SPDX-License-Identifier: GPL-3.0-or-later
// A wish for a time: some days in a row and a stretch of each, «завтра после 15», «вечером на этой неделе».
#pragma once

#include "core/base/zone.h"

namespace priyom::schedule {

struct DayTimes
{
    QDate first;
    QDate last; // inclusive
    int fromMinute = 0;       // of the day
    int toMinute = 24 * 60;   // exclusive

    // Whether something may begin then.
    [[nodiscard]] bool holds(const LocalTime& start) const
    {
        const int minute = start.time.msecsSinceStartOfDay() / 60'000;
        return first <= start.date && start.date <= last && fromMinute <= minute && minute < toMinute;
    }
    // One minute and no other.
    [[nodiscard]] bool isExact() const { return first == last && toMinute == fromMinute + 1; }

    friend bool operator==(const DayTimes&, const DayTimes&) = default;
};

} // namespace priyom::schedule
