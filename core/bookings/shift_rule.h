// SPDX-License-Identifier: GPL-3.0-or-later
// A specialist without any shift can be booked at any time; one with shifts only inside them; nobody on a day or in hours that
// the shop has closed, or while away, unless somebody insists.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/bookings/visit.h"
#include "core/schedule/absence.h"
#include "core/schedule/work_hours.h"

#include <optional>
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
// When they can be booked on the days of the period without insisting, in order; shifts that touch are one. None: at any time.
[[nodiscard]] std::optional<std::vector<Period>> bookableIn(const OwnShifts& own, const schedule::OpeningHours& opening, Period period,
                                                            const Zone& zone);
[[nodiscard]] bool mayBeBooked(const OwnShifts& own, const schedule::OpeningHours& opening, Period period, const Zone& zone);
// Absences that touch the days of the period.
[[nodiscard]] Result<std::vector<schedule::Absence>> absencesAround(storage::Database& database, PersonId person, Period period, const Zone& zone);
// What the shop calls the day that closes some of the period: a holiday by its key, a one-off day as it is named, which may be
// not at all. None where no such day does.
[[nodiscard]] Result<std::optional<QString>> closedBy(storage::Database& database, const schedule::OpeningHours& opening, Period period,
                                                      const Zone& zone);
// MoveRefused, subject the specialist's name, detail "outside_shift" or "absent"; subject the name of the day (closedBy), detail
// "closed".
[[nodiscard]] Result<> insideShifts(storage::Database& database, PersonId specialist, Period period);
// One of the three: what somebody may insist on.
[[nodiscard]] bool isOutside(const Error& error);
// Who has come today may stay longer or leave earlier than was planned: the end of such a visit is moved, nothing else of it.
[[nodiscard]] bool mayRunOver(const Visit& visit, Instant now, const Zone& zone);
// Works by shifts, and has none planned on these days or later.
[[nodiscard]] Result<bool> isUnplanned(storage::Database& database, PersonId specialist, Period period);

} // namespace priyom::bookings
