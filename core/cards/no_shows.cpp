// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/no_shows.h"

namespace priyom::cards {

using bookings::VisitState;

NoShows noShowsOf(const std::vector<CardVisit>& visits)
{
    NoShows found;
    for (const CardVisit& visit : visits) {
        const bool missed = visit.state == VisitState::NoShow;
        if (!visit.counts || (!missed && visit.state != VisitState::Came))
            continue;
        ++found.of;
        found.missed += missed ? 1 : 0;
        if (missed && (!found.last || visit.startAt > found.last->startAt))
            found.last = visit;
    }
    for (const CardVisit& visit : visits)
        if (found.last && visit.counts && visit.state == VisitState::Came && visit.startAt > found.last->startAt)
            ++found.cameSince;
    return found;
}

} // namespace priyom::cards
