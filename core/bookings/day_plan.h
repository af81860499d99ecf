// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the calendar: a column for each specialist who works or has visits then, with the working time, the breaks in
// it, the visits, and what is still empty. Pure: made of what was read.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/schedule/opening_hours.h"
#include "core/schedule/absence.h"
#include "core/staff/person.h"

namespace priyom::bookings {

// A part of the day in which somebody who would be there is not.
struct AwayTime
{
    Period period;
    schedule::AbsenceKind kind = schedule::AbsenceKind::Vacation;

    friend bool operator==(const AwayTime&, const AwayTime&) = default;
};

struct DayColumn
{
    staff::Person specialist;
    std::vector<Period> working; // shifts less absences; of who works by none, while the shop is open
    std::vector<Period> breaks;  // between two parts of the shifts, and what absences take of them
    std::vector<AwayTime> away;  // these alone, by start
    std::vector<VisitRow> visits; // by start; the cancelled are left out
    std::vector<Period> empty;   // windows to sell, of the present on
    Milliseconds work{0};
    Milliseconds taken{0}; // of the working time, by visits that take time

    [[nodiscard]] bool worksAt(Instant at) const;
};

struct DayPlan
{
    QDate date;
    Period day;   // from midnight to midnight
    Period shown; // what there is to look at: open or worked or visited, to whole hours
    std::vector<DayColumn> columns; // as the specialists were given

    [[nodiscard]] int count(VisitState state) const;
    [[nodiscard]] Milliseconds empty() const;
};

struct DayGround
{
    QDate date;
    schedule::OpeningHours hours;
    std::vector<staff::Person> specialists;  // those there are to ask for
    std::vector<schedule::Shift> shifts;     // of this day, in any order
    std::vector<schedule::Absence> absences = {}; // that touch this day, or more
    std::vector<PersonId> byShifts;          // who has any shift on any day: none today then means not there
    std::vector<VisitRow> visits;            // that touch the day, by start
};

// Working time and windows of several specialists on one day, as they stand at `now`.
[[nodiscard]] DayPlan planOf(const DayGround& ground, Instant now, const Zone& zone);

// Those who wait to be called and confirmed, by start.
[[nodiscard]] std::vector<VisitRow> unconfirmed(const DayPlan& plan);

} // namespace priyom::bookings
