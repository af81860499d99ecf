// SPDX-License-Identifier: GPL-3.0-or-later
// Days on and off that come round, «2/2», «5/2», and what filling a stretch of days with them changes. Pure: what it leads to
// is stored as shifts like any other, so that nobody has to know later by which pattern a day was made.
#pragma once

#include "core/schedule/shift.h"

#include <map>
#include <vector>

namespace priyom::schedule {

struct ShiftPattern
{
    std::vector<DayHours> cycle; // over and over; an empty day is off
    QDate begins;                // the first day of the cycle, before, in or after the days that are filled

    [[nodiscard]] const DayHours& on(QDate date) const;
};

inline constexpr int kLongestCycle = 62; // days

// «2/2», «5/2», «2/1/3/1»: so many days on, so many off, and so on, each day on with these hours, breaks between them. BadInput
// "cycle" for what is none or longer than kLongestCycle.
[[nodiscard]] Result<std::vector<DayHours>> cycleOf(const QString& words, const DayHours& hours);

enum class ShiftsThere { Kept, Replaced };

struct FillWish
{
    std::vector<PersonId> people;
    QDate first;
    QDate end; // exclusive
    ShiftPattern pattern;
    ShiftsThere there = ShiftsThere::Kept;
    bool closedToo = false; // also days on which the shop is closed
};

enum class FillEffect
{
    New,
    Replaced,
    Removed, // the pattern has the day off
    Kept,    // has other hours, which stay
};

struct FilledDay
{
    ShiftEdit edit; // of a kept one nothing is changed
    FillEffect effect = FillEffect::New;
};

using ShiftsByPerson = std::map<PersonId, std::map<QDate, DayHours>>;

// By person and day; days that are as the pattern has them are left out.
[[nodiscard]] std::vector<FilledDay> planFill(const FillWish& wish, const ShiftsByPerson& there, const OpeningHours& opening);
// What is to be done of it.
[[nodiscard]] std::vector<ShiftEdit> editsOf(const std::vector<FilledDay>& days);

} // namespace priyom::schedule
