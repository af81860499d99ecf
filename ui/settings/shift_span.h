// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on shift on some days in a row, a week or a month, as the pane of shifts shows it: people by name, and each one's
// hours on each of the days.
#pragma once

#include "core/schedule/absence.h"
#include "core/schedule/work_hours.h"
#include "core/staff/person.h"
#include "core/staff/session.h"

#include <map>
#include <vector>

namespace priyom::backend {
class Services;
}

namespace priyom::settingsui {

enum class SpanKind { Week, Month };

struct ShiftSpan
{
    SpanKind kind = SpanKind::Week;
    QDate first;
    int days = 7;
    QDate today;
    std::vector<staff::Person> people; // who works here, and who has left and still has a shift on these days
    std::map<std::pair<PersonId, QDate>, schedule::DayHours> hours; // no entry = no shift
    std::vector<schedule::Absence> absences;                        // that touch these days
    std::vector<bool> isClosed; // the shop is, on that day; empty before anything was read
    std::vector<schedule::DayMark> marks; // what that day is, where it differs from its weekday

    [[nodiscard]] QDate date(int day) const { return first.addDays(day); }
    [[nodiscard]] QDate last() const { return date(days - 1); }
    [[nodiscard]] schedule::DayHours hoursOf(PersonId person, QDate date) const;
    [[nodiscard]] schedule::DayHours presentHours(PersonId person, QDate date) const; // what absences leave of them
    [[nodiscard]] const schedule::Absence* absenceOf(PersonId person, QDate date) const; // a whole day before hours; null: none
    [[nodiscard]] bool hasToday() const { return first <= today && today <= last(); }
};

// The first day of the week or month in which the day lies.
[[nodiscard]] QDate firstOf(SpanKind kind, QDate date);
// An invalid first day: that of today's.
[[nodiscard]] Result<ShiftSpan> readShiftSpan(backend::Services& services, const staff::Session& session, SpanKind kind, QDate first);

} // namespace priyom::settingsui
