// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/waiting_case.h"

#include <algorithm>
#include <unordered_set>

namespace priyom::notices {

std::vector<WaitingLead> waitingQueue(const WaitingCases& cases, Instant now, const schedule::WorkingClock& clock, sla::SoonShare soon)
{
    std::vector<WaitingLead> queue;
    queue.reserve(cases.size());
    for (const WaitingCase& waiting : cases)
        queue.push_back({waiting.lead, waiting.rule, sla::statusOf(waiting.norm, now, clock, soon), sla::dueAt(waiting.norm, clock)});
    // Whose limit passed is due before whose has not, so one order says both.
    std::sort(queue.begin(), queue.end(), [](const WaitingLead& a, const WaitingLead& b) {
        return std::tuple(a.dueAt, a.lead, a.rule) < std::tuple(b.dueAt, b.lead, b.rule);
    });
    std::unordered_set<LeadId> met;
    std::erase_if(queue, [&](const WaitingLead& waiting) { return !met.insert(waiting.lead).second; });
    return queue;
}

} // namespace priyom::notices
