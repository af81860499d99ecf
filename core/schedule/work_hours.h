// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody works on a day: in their shifts, or while the shop is open where they work by none. A shift outside the usual
// hours of its weekday was put there on purpose; on a day that differs from its weekday the shop keeps other hours, and shifts
// are cut to them. One rule for the calendar, bookings, free windows and figures. Pure.
#pragma once

#include "core/schedule/shift.h"

#include <map>
#include <optional>

namespace priyom::schedule {

// Of a day that differs from its weekday: a one-off day, or one on which the shop rests by the calendar. nullptr: as its weekday.
[[nodiscard]] const DayHours* differentHours(const OpeningHours& opening, QDate date);

// `shifts`: of that day, of who works by shifts; nullopt: by none. nullopt is answered for who can be booked at any time.
[[nodiscard]] std::optional<DayHours> workHours(const OpeningHours& opening, QDate date, const std::optional<DayHours>& shifts);
// When nobody has to insist: the usual hours of a weekday bind nobody who works by no shifts.
[[nodiscard]] std::optional<DayHours> bookableHours(const OpeningHours& opening, QDate date, const std::optional<DayHours>& shifts);

using ShiftDays = std::map<QDate, DayHours>; // of one person, each day's in order
// Shifts are rows that people type: they may overlap.
[[nodiscard]] ShiftDays shiftDaysOf(const std::vector<Shift>& shifts);
// What the two above are asked with.
[[nodiscard]] std::optional<DayHours> shiftsOn(const ShiftDays& shifts, QDate date, bool byShifts);

// A day of [first, last] whose hours, being different, leave out some of the period.
[[nodiscard]] std::optional<QDate> closedDay(const OpeningHours& opening, Period period, const Zone& zone);

// What is to be said of a day that differs.
struct DayMark
{
    enum class Kind {
        Usual,
        Holiday,    // of the calendar, closed
        Closed,     // for another reason
        Shorter,    // open for less than is usual
        OtherHours, // open, and not within the usual hours
    };
    Kind kind = Kind::Usual;
    QString name = {};   // the key of a holiday, or the shop's own word; may be empty
    DayHours hours = {}; // none where it is closed

    friend bool operator==(const DayMark&, const DayMark&) = default;
};

// `note`: what the shop calls a one-off day.
[[nodiscard]] DayMark markOf(const OpeningHours& opening, QDate date, const QString& note);

} // namespace priyom::schedule
