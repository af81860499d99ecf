// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_order.h"

#include "core/leads/lead.h"
#include "core/leads/lead_due.h"

#include <tuple>

namespace priyom::leads {

bool isLatestFirst(LeadOrder order, int rank)
{
    switch (order) {
    case LeadOrder::Urgency: return rank == int(Stage::Came) || rank == int(Stage::Lost);
    case LeadOrder::Due: return rank >= int(DueRank::Came);
    case LeadOrder::Name:
    case LeadOrder::Phone: return false;
    case LeadOrder::Arrival:
    case LeadOrder::Channel:
    case LeadOrder::Service:
    case LeadOrder::Manager: break;
    }
    return true;
}

bool comesBefore(const LeadCursor& a, const LeadCursor& b, LeadSorting sorting)
{
    if (sorting.reversed)
        return comesBefore(b, a, sorting.order);
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.text != b.text)
        return a.text < b.text;
    return isLatestFirst(sorting.order, a.rank) ? std::tie(a.at, a.id) > std::tie(b.at, b.id) : std::tie(a.at, a.id) < std::tie(b.at, b.id);
}

} // namespace priyom::leads
