// SPDX-License-Identifier: GPL-3.0-or-later
// A change of the shop's days that somebody is about to make.
#pragma once

#include "core/schedule/schedule_store.h"

#include <optional>

namespace priyom::bookings {

struct HoursEdit
{
    std::optional<schedule::SpecialDay> day = {};
    std::optional<schedule::HolidayRest> rest = {};
    std::optional<schedule::CalendarDay> calendarDay = {};
};

} // namespace priyom::bookings
