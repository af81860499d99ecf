// SPDX-License-Identifier: GPL-3.0-or-later
// Visits that a change of shifts or hours or an absence leaves without their specialist, as whoever makes it is told of them.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"

namespace priyom::settingsui {

struct LeftVisits
{
    std::vector<bookings::VisitRow> rows;
    Zone zone = Zone::utc();
};

// «Анна Соколова, чт, 15 окт., 16:00 Юлия Крылова; …»: the first few, and how many more.
[[nodiscard]] QString leftVisitsText(const LeftVisits& left);

} // namespace priyom::settingsui
