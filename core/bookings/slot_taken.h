// SPDX-License-Identifier: GPL-3.0-or-later
// The schema only says that the slot is taken; people ask by whom, until when, and for whose visit.
#pragma once

#include "core/base/result.h"
#include "core/bookings/taken_store.h"
#include "core/bookings/time_fit.h"
#include "core/bookings/visit.h"
#include "core/staff/session.h"

namespace priyom::bookings {

// The first of these that is another visit's than this one.
[[nodiscard]] std::optional<TakenTime> blocking(const std::vector<TakenTime>& taken, VisitId visit);
// Whose it is, as far as the session may see visits.
[[nodiscard]] Result<TakenBy> takenBy(storage::Database& database, const staff::Session& session, const QString& holder, const TakenTime& taken);

// SlotTaken becomes one that says which specialist, room or device is taken, from when to when and for whom, and what was
// wanted (base/taken_slot.h): whoever may book may see all visits. Any other error stays.
[[nodiscard]] Error whoHasIt(storage::Database& database, const Visit& visit, const Error& error);

// What a visit that is about to be made would run into, as such an error; nullopt: nothing.
[[nodiscard]] Result<std::optional<Error>> takenFrom(storage::Database& database, const Visit& visit);

} // namespace priyom::bookings
