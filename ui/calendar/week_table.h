// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of a week as a table for a spreadsheet, with words for people.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/day_plan.h"
#include "core/handouts/xlsx_sheet.h"

namespace priyom::calendar {

// In the order of days, specialists and times.
[[nodiscard]] handouts::XlsxSheet weekTable(const std::vector<bookings::DayPlan>& plans, const Zone& zone);

} // namespace priyom::calendar
