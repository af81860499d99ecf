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

// SlotTaken becomes one with the name of the specialist, room or device, and as its detail from when to when a visit has it
// and the client's name: whoever may book may see all visits. Any other error stays.
[[nodiscard]] Error whoHasIt(storage::Database& database, const Visit& visit, const Error& error);

} // namespace priyom::bookings
