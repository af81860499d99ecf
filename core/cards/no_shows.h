// SPDX-License-Identifier: GPL-3.0-or-later
// How often a client did not come, of the visits whose time has come, and what followed the last time.
#pragma once

#include "core/cards/client_card.h"

namespace priyom::cards {

struct NoShows
{
    int missed = 0;
    int of = 0; // came and missed
    std::optional<CardVisit> last;
    int cameSince = 0; // after the last one
};

// Visits that count only (domain.md 4).
[[nodiscard]] NoShows noShowsOf(const std::vector<CardVisit>& visits);

} // namespace priyom::cards
