// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/client_card.h"

#include <algorithm>

namespace priyom::cards {

using bookings::VisitState;

CardFigures figuresOf(const std::vector<CardVisit>& visits, Money goods)
{
    CardFigures figures;
    for (const CardVisit& visit : visits) {
        if (!visit.counts)
            continue;
        figures.paidForVisits += visit.paid;
        figures.paidVisits += visit.paid > Money() ? 1 : 0;
        figures.noShow += visit.state == VisitState::NoShow ? 1 : 0;
        if (visit.state != VisitState::Came)
            continue;
        ++figures.came;
        figures.firstCameAt = std::min(figures.firstCameAt.value_or(visit.startAt), visit.startAt);
        figures.lastCameAt = std::max(figures.lastCameAt.value_or(visit.startAt), visit.startAt);
    }
    figures.paid = figures.paidForVisits + goods;
    return figures;
}

} // namespace priyom::cards
