// SPDX-License-Identifier: GPL-3.0-or-later
// When else what could not be had is free: the one answer for every door at which somebody came too late.
#pragma once

#include "core/base/clock.h"
#include "core/bookings/visit_list.h"

namespace priyom::bookings {

struct NextWindows
{
    std::vector<FreeWindow> windows; // with the same specialists and services, the nearest to the wanted time first
    Instant now;
};

inline constexpr int kNextWindows = 3;

// Of that visit, as an error SlotTaken carries it; empty where its specialist is not known.
[[nodiscard]] Result<QByteArray> wantedOf(storage::Database& database, const Visit& visit);
// None for any other error, and for whom free windows are not to see.
[[nodiscard]] Result<NextWindows> nextWindows(storage::Database& database, const Clock& clock, const staff::Session& session,
                                              const Error& error);

} // namespace priyom::bookings
