// SPDX-License-Identifier: GPL-3.0-or-later
// When the shop is open, in minutes of the wall clock: several intervals a weekday, the country's holidays, and one-off
// days, which are above both. An interval may end at 24:00 and not cross midnight. No weekday set = always open, holidays
// too, but for one-off days.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/schedule/production_calendar.h"

#include <array>
#include <map>
#include <vector>

namespace priyom::schedule {

inline constexpr int kMinutesPerDay = 24 * 60;

struct DayInterval
{
    int startMinute = 0;
    int endMinute = 0;
    friend auto operator<=>(const DayInterval&, const DayInterval&) = default;
};

// In order and apart; empty = closed.
using DayHours = std::vector<DayInterval>;

// BadInput, subject "hours", with the detail "outside" the day, "backward" (or of no length), "overlap"; intervals that
// touch become one.
[[nodiscard]] Result<DayHours> orderedHours(DayHours hours);

// The intervals as they pass on this day, in order and apart even where daylight saving moves the clock.
[[nodiscard]] std::vector<Period> periodsOn(const DayHours& hours, QDate date, const Zone& zone);

// When the shop rests besides its weekdays. The shortened day of the calendar is the employees' affair: the door closes as
// always.
enum class HolidayRest {
    Never,
    Holidays, // those with a name
    Calendar, // and days off that were moved; a weekend day worked instead of one has the hours of Friday, if it has none
};

[[nodiscard]] QLatin1String holidayRestKey(HolidayRest rest); // "never", "holidays", "calendar"
[[nodiscard]] std::optional<HolidayRest> holidayRestFromKey(const QString& key);

struct OpeningHours
{
    std::array<DayHours, 7> week; // Monday first
    std::map<QDate, DayHours> days;
    ProductionCalendar calendar = {};
    HolidayRest rest = HolidayRest::Never;

    [[nodiscard]] bool isWeekSet() const;
    [[nodiscard]] bool isAlwaysOpen() const { return !isWeekSet() && days.empty(); }
    [[nodiscard]] const DayHours& on(QDate date) const;
    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

} // namespace priyom::schedule
