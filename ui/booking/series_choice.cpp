// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/series_choice.h"

#include <algorithm>

namespace priyom::desk {

using bookings::SeriesStep;

namespace {

// In the order of the key; the first where nobody has chosen.
std::vector<StepTaken> possible(const SeriesStep& step)
{
    if (!step.refused && !step.closed)
        return {StepTaken::Own, StepTaken::Skipped};
    std::vector<StepTaken> all{StepTaken::Skipped};
    if (step.nearest)
        all.push_back(StepTaken::Nearest);
    if (!step.refused)
        all.push_back(StepTaken::Own);
    return all;
}

} // namespace

void SeriesChoice::setSteps(std::vector<SeriesStep> steps)
{
    m_steps = std::move(steps);
}

StepTaken SeriesChoice::taken(std::size_t at) const
{
    const auto all = possible(m_steps[at]);
    const auto chosen = m_chosen.find(m_steps[at].start);
    return chosen != m_chosen.end() && std::ranges::find(all, chosen->second) != all.end() ? chosen->second
                                                                                           : all.front();
}

void SeriesChoice::turn(std::size_t at)
{
    const auto all = possible(m_steps[at]);
    const auto next = std::ranges::find(all, taken(at)) + 1;
    m_chosen[m_steps[at].start] = next == all.end() ? all.front() : *next;
}

std::vector<Instant> SeriesChoice::starts() const
{
    std::vector<Instant> starts;
    for (std::size_t at = 0; at < m_steps.size(); ++at)
        if (const StepTaken now = taken(at); now != StepTaken::Skipped)
            starts.push_back(now == StepTaken::Own ? m_steps[at].start : *m_steps[at].nearest);
    return starts;
}

bool SeriesChoice::canBeBooked() const
{
    return std::ranges::any_of(m_steps, [](const SeriesStep& step) { return !step.refused || step.nearest; });
}

bool SeriesChoice::isToBeSeen() const
{
    return std::ranges::any_of(m_steps, [](const SeriesStep& step) { return step.refused || step.closed; });
}

} // namespace priyom::desk
