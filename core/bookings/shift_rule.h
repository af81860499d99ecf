// SPDX-License-Identifier: GPL-3.0-or-later
// A specialist without any shift can be booked at any time; one with shifts only inside them; nobody while away, unless
// somebody insists.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/schedule/absence.h"

#include <vector>

namespace priyom::storage {
class Database;
}

namespace priyom::bookings {

// What somebody works on some days. Who works by no shifts on any day at all can be booked at any time.
struct OwnShifts
{
    std::vector<schedule::Shift> shifts;
    bool byShifts = false;
};
// On the days of the period.
[[nodiscard]] Result<OwnShifts> shiftsAround(storage::Database& database, PersonId person, Period period, const Zone& zone);
[[nodiscard]] Result<Zone> shopZone(storage::Database& database);
// What they work on the days of the period, in order; shifts that touch are one.
[[nodiscard]] std::vector<Period> workingIn(const std::vector<schedule::Shift>& shifts, Period period,
                                            const Zone& zone);
[[nodiscard]] bool isInside(const std::vector<schedule::Shift>& shifts, Period period, const Zone& zone);
[[nodiscard]] bool mayBeBooked(const OwnShifts& own, Period period, const Zone& zone);
// Absences that touch the days of the period.
[[nodiscard]] Result<std::vector<schedule::Absence>> absencesAround(storage::Database& database, PersonId person, Period period, const Zone& zone);
// MoveRefused, subject the specialist's name, detail "outside_shift" or "absent".
[[nodiscard]] Result<> insideShifts(storage::Database& database, PersonId specialist, Period period);

} // namespace priyom::bookings
