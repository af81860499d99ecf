// SPDX-License-Identifier: GPL-3.0-or-later
// Where Alt with an arrow takes a visit. Pure; whether it may stay there is core's to say.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/day_plan.h"

#include <optional>

namespace priyom::calendar {

struct Beside
{
    QString specialist;
    Period period;
    int column = -1; // of a day; a week has another one when it is read anew
    friend bool operator==(const Beside&, const Beside&) = default;
};

// In a day to the next specialist who is there then and whom no other visit takes, past those who are not; nobody stands beyond the last. In a week to the next
// day at the same hour, from Sunday into the week after it too.
[[nodiscard]] std::optional<Beside> beside(const bookings::DayPlan& plan, int column, const bookings::VisitRow& visit, int step, const Zone& zone);

} // namespace priyom::calendar
