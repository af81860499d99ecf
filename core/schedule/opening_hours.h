// SPDX-License-Identifier: GPL-3.0-or-later
// When the shop is open, in minutes of the wall clock: several intervals a weekday, and days that differ (a holiday, a
// one-off day). An interval may end at 24:00 and not cross midnight. No weekday set = always open, but for such days.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"

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

struct OpeningHours
{
    std::array<DayHours, 7> week; // Monday first
    std::map<QDate, DayHours> days;

    [[nodiscard]] bool isWeekSet() const;
    [[nodiscard]] bool isAlwaysOpen() const { return !isWeekSet() && days.empty(); }
    [[nodiscard]] const DayHours& on(QDate date) const;
    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

} // namespace priyom::schedule
