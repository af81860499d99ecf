// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_key.h"

#include <algorithm>

namespace priyom::leads {

LeadKeyMaker::LeadKeyMaker(LeadOrder order, const std::vector<qint64>& values) : m_order(order), m_none(int(values.size()))
{
    for (const qint64 value : values)
        m_ranks.emplace_back(value, int(m_ranks.size()));
    std::ranges::sort(m_ranks);
}

LeadCursor LeadKeyMaker::keyOf(const LeadKeys& lead, const DueMoment* moment) const
{
    switch (m_order) {
    case LeadOrder::Urgency: return {int(lead.stage), {}, lead.stageAt, lead.id};
    case LeadOrder::Arrival: return {0, {}, lead.arrivedAt, lead.id};
    case LeadOrder::Due: {
        const DueTerm term = termOf(lead.facts, *moment);
        return {int(term.rank), {}, term.at, lead.id};
    }
    case LeadOrder::Name:
    case LeadOrder::Phone: return {lead.text < kFirstText ? kTextMissing : kTextGiven, lead.text, {}, lead.id};
    case LeadOrder::Channel:
    case LeadOrder::Service:
    case LeadOrder::Manager: break;
    }
    const auto found = std::ranges::lower_bound(m_ranks, lead.value, {}, &std::pair<qint64, int>::first);
    const bool known = found != m_ranks.end() && found->first == lead.value;
    return {known ? found->second : m_none, {}, lead.arrivedAt, lead.id};
}

} // namespace priyom::leads
