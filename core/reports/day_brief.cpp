// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/day_brief.h"

#include "core/leads/lead_owed.h"

#include <algorithm>

namespace priyom::reports {

std::vector<leads::LeadCard> waitingLeads(std::vector<leads::LeadCard> late, const sla::NormBook& norms, const schedule::WorkingClock& clock, Instant now)
{
    std::erase_if(late, [&](const leads::LeadCard& card) {
        return !leads::waitsTooLong(card.lead, card.owed, card.channelKind, norms, clock, now);
    });
    return late;
}

std::vector<bookings::VisitRow> unconfirmedAhead(std::vector<bookings::VisitRow> visits, Instant now)
{
    std::erase_if(visits, [&](const bookings::VisitRow& row) {
        return row.place > 1 || row.visit.state != bookings::VisitState::Planned || row.visit.startAt <= now; // one call a visit
    });
    return visits;
}

std::optional<double> usualByHour(std::span<const LocalTime> arrivals, QTime until, int workingDays)
{
    if (workingDays <= 0)
        return {};
    const auto early = std::ranges::count_if(arrivals, [&](const LocalTime& at) { return at.time <= until; });
    return double(early) / workingDays;
}

} // namespace priyom::reports
