// SPDX-License-Identifier: GPL-3.0-or-later
// The shop goes by another time zone: what is still to come keeps the hours of the clock that clients were told. What has begun
// stays the instant that it was.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit.h"
#include "core/history/change.h"

namespace priyom::bookings {

// The same day and hour there.
[[nodiscard]] Instant sameHour(Instant at, const Zone& from, const Zone& to);
// All of it by as much as its beginning: a visit stays as long as it was.
[[nodiscard]] Visit atSameHour(Visit visit, const Zone& from, const Zone& to);

// How many visits that are booked begin later than the instant.
[[nodiscard]] Result<int> countToCome(storage::Database& database, Instant now);

// With what hangs on their time: the tasks that remind of it, and who waits for an earlier one. SlotTaken, as a booking,
// where two would stand on each other: a clock that is changed takes an hour away, or one of them is on right now.
[[nodiscard]] Result<> moveToZone(history::Change& change, const Zone& from, const Zone& to);

} // namespace priyom::bookings
