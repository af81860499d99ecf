// SPDX-License-Identifier: GPL-3.0-or-later
// When the services of visits are performed and what they keep: all that figures and the shade of a month need to know of
// them.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

namespace priyom::bookings {

// One service of a visit that was not cancelled.
struct ServiceTime
{
    VisitId visit;
    PersonId specialist;
    Period performed;
    Period kept; // with the buffers
    bool takes = true; // of the specialist's time: who did not come took none
};

} // namespace priyom::bookings
