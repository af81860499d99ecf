// SPDX-License-Identifier: GPL-3.0-or-later
// The working time of one specialist on one day, what visits take of it, and the windows left to sell: one fold for the
// calendar, the owner's brief and the figures (domain.md 4, `utilisation` and `empty_windows`). Pure.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/service_time.h"
#include "core/schedule/absence.h"
#include "core/schedule/work_hours.h"

#include <vector>

namespace priyom::bookings {

// A part of the day in which somebody who would be there is not.
struct AwayTime
{
    Period period;
    schedule::AbsenceKind kind = schedule::AbsenceKind::Vacation;

    friend bool operator==(const AwayTime&, const AwayTime&) = default;
};

// One day of the shop.
struct WorkGround
{
    QDate date;
    schedule::OpeningHours hours;
    std::vector<schedule::Shift> shifts;     // of this day, in any order
    std::vector<schedule::Absence> absences; // that touch this day, or more
    std::vector<PersonId> byShifts;          // who has any shift on any day: none today then means not there
    QString note = {};                       // what the shop calls this day, where it is a one-off day

    [[nodiscard]] bool worksByShifts(PersonId specialist) const;
};

struct WorkDay
{
    std::vector<Period> planned; // by schedule::workHours
    std::vector<AwayTime>
        away; // what absences take of it, or of the whole day of who can be booked at any time; by start
    std::vector<Period> working; // what they leave
    bool isAnyTime = false;      // works by no shifts in a shop without hours for that day
};

[[nodiscard]] WorkDay workDayOf(const WorkGround& ground, PersonId specialist, const Zone& zone);

// When a visit is performed, and what it keeps with its buffers: nothing can be sold there.
struct TakenWork
{
    std::vector<Period> performed;
    std::vector<Period> kept;

    void add(const ServiceTime& time);
};

// Both in whole minutes, as a screen says them: an import may name a visit by the second.
struct WorkLoad
{
    Milliseconds work{0};
    Milliseconds taken{0};
    std::vector<Period> empty; // windows of at least schedule::kLeastWindow
};

// `sold`: windows begin no earlier, and on a whole minute.
[[nodiscard]] WorkLoad loadOf(const std::vector<Period>& working, const TakenWork& taken, Instant sold);

} // namespace priyom::bookings
