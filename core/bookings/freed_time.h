// SPDX-License-Identifier: GPL-3.0-or-later
// What an action leaves free of the time that a visit had taken, of each of its specialists. Pure.
#pragma once

#include "core/bookings/visit.h"

namespace priyom::bookings {

struct FreedTime
{
    PersonId specialist;
    QString specialistName; // as far as it was asked for
    Period period;

    friend bool operator==(const FreedTime&, const FreedTime&) = default;
};

// By start. Of a visit that moved by a quarter of an hour that quarter alone; the breaks around a service are not in it.
[[nodiscard]] std::vector<FreedTime> freedBy(const std::optional<Visit>& before, const std::optional<Visit>& after);

} // namespace priyom::bookings
