// SPDX-License-Identifier: GPL-3.0-or-later
// A person's shift as a row of a day, in minutes of the wall clock; a day may have several, a break lies between them.
#pragma once

#include "core/base/id.h"
#include "core/schedule/opening_hours.h"

#include <QDate>

namespace priyom::schedule {

struct Shift
{
    PersonId person;
    QDate date;
    int startMinute = 0;
    int endMinute = 0; // at most 24:00
    friend bool operator==(const Shift&, const Shift&) = default;
};

// One person's day set to other hours. `was` is what whoever asks for it has seen; turned round it is its undo.
struct ShiftEdit
{
    PersonId person;
    QDate date;
    DayHours was;
    DayHours hours; // empty = no shift
    friend bool operator==(const ShiftEdit&, const ShiftEdit&) = default;
};

} // namespace priyom::schedule
