// SPDX-License-Identifier: GPL-3.0-or-later
// A further service of the same visit, in words.
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace priyom::bookings {

struct NextService
{
    QString service;
    QString specialist;             // empty: whoever performs the one before it
    int minutes = 0;                // 0: the service's
    std::optional<Money> price = {}; // empty: the service's
    std::optional<Instant> start = {}; // empty: as soon as the one before it is over

    friend bool operator==(const NextService&, const NextService&) = default;
};

} // namespace priyom::bookings
