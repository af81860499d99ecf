// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in words for a sheet of paper: a day by specialists, or a specialist's week by days, with the windows that are
// still free.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/day_plan.h"
#include "ui/paper/list_sheet.h"

namespace priyom::calendar {

[[nodiscard]] paper::ListSheet visitSheet(const bookings::DayPlan& plan, const Zone& zone);

} // namespace priyom::calendar
