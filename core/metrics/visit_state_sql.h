// SPDX-License-Identifier: GPL-3.0-or-later
// A visit's state as the number of its enum, so that a scan makes no text of each row.
#pragma once

#include "core/bookings/visit.h"

#define PRIYOM_VISIT_STATE                                                                                             \
    "CASE visit.state WHEN 'planned' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'came' THEN 2 WHEN 'no_show' THEN 3 ELSE 4 END"

namespace priyom::metrics {

static_assert(int(bookings::VisitState::Planned) == 0 && int(bookings::VisitState::Confirmed) == 1
              && int(bookings::VisitState::Came) == 2 && int(bookings::VisitState::NoShow) == 3
              && int(bookings::VisitState::Cancelled) == 4);

} // namespace priyom::metrics
