// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_list.h"

#include <tuple>

namespace priyom::leads {

bool comesBefore(const LeadCursor& a, const LeadCursor& b, LeadOrder order)
{
    const bool latestFirst = order == LeadOrder::Arrival || a.stage == Stage::Came || a.stage == Stage::Lost;
    if (order == LeadOrder::Urgency && a.stage != b.stage)
        return a.stage < b.stage;
    return latestFirst ? std::tie(a.at, a.id) > std::tie(b.at, b.id) : std::tie(a.at, a.id) < std::tie(b.at, b.id);
}

} // namespace priyom::leads
