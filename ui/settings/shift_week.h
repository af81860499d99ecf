// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on shift in one week, as the pane of shifts shows it: people by name, and each one's hours on each of seven days.
#pragma once

#include "core/schedule/shift.h"
#include "core/staff/person.h"
#include "core/staff/session.h"

#include <array>
#include <map>
#include <vector>

namespace priyom::backend {
class Services;
}

namespace priyom::settingsui {

struct ShiftWeek
{
    static constexpr int kDays = 7;

    QDate monday;
    QDate today;
    std::vector<staff::Person> people; // who works here, and who has left and still has a shift in this week
    std::map<std::pair<PersonId, QDate>, schedule::DayHours> hours; // no entry = no shift
    std::array<bool, kDays> isClosed{};                             // the shop is, on that day

    [[nodiscard]] QDate date(int day) const { return monday.addDays(day); }
    [[nodiscard]] schedule::DayHours hoursOf(PersonId person, QDate date) const;
    [[nodiscard]] bool hasToday() const { return monday <= today && today < date(kDays); }
};

[[nodiscard]] QDate mondayOf(QDate date);
// An invalid Monday: the week of today.
[[nodiscard]] Result<ShiftWeek> readShiftWeek(backend::Services& services, const staff::Session& session, QDate monday);

} // namespace priyom::settingsui
