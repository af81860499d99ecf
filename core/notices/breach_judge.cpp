// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/breach_judge.h"

#include <algorithm>

namespace priyom::notices {

namespace {

// A week with no shift at all on either side: the shop does not write them down.
constexpr int kKnownWithinDays = 7;

} // namespace

BreachJudge::BreachJudge(const WaitingCases& cases, const std::vector<schedule::Shift>& shifts, qsizetype fullQueue, const Zone& zone)
    : m_fullQueue(fullQueue), m_zone(zone)
{
    for (const schedule::Shift& shift : shifts)
        for (const Period& period : schedule::periodsOn({{shift.startMinute, shift.endMinute}}, shift.date, zone))
            m_onShift[shift.date].push_back(period);
    std::unordered_map<LeadId, std::pair<PersonId, Instant>> firstOf;
    for (const WaitingCase& waiting : cases) {
        const auto [place, isNew] = firstOf.try_emplace(waiting.lead, waiting.responsible, waiting.norm.began);
        place->second.second = std::min(place->second.second, waiting.norm.began);
    }
    for (const auto& [lead, waiting] : firstOf)
        m_began[waiting.first].push_back(waiting.second);
    for (auto& [person, began] : m_began)
        std::sort(began.begin(), began.end());
}

BreachCause BreachJudge::causeOf(const WaitingCase& waiting, Instant breachedAt, const schedule::WorkingClock& clock) const
{
    const bool working = waiting.norm.clock == sla::NormClock::Working;
    const Instant from = working ? clock.nextOpening(waiting.norm.began) : waiting.norm.began;
    BreachGround ground;
    ground.shiftsKnown = shiftsKnownAround(m_zone.date(breachedAt));
    ground.anybodyOnShift = anybodyOn({from, breachedAt});
    if (const auto began = m_began.find(waiting.responsible); began != m_began.end())
        ground.queue = std::upper_bound(began->second.begin(), began->second.end(), breachedAt) - began->second.begin();
    ground.fullQueue = m_fullQueue;
    ground.hasResponsible = waiting.responsible.isValid();
    return notices::causeOf(ground);
}

bool BreachJudge::shiftsKnownAround(QDate date) const
{
    const auto near = m_onShift.lower_bound(date.addDays(-kKnownWithinDays));
    return near != m_onShift.end() && near->first <= date.addDays(kKnownWithinDays);
}

bool BreachJudge::anybodyOn(const Period& period) const
{
    const QDate last = m_zone.date(period.to);
    for (auto day = m_onShift.lower_bound(m_zone.date(period.from)); day != m_onShift.end() && day->first <= last; ++day)
        if (std::any_of(day->second.begin(), day->second.end(), [&](const Period& shift) { return shift.overlaps(period); }))
            return true;
    return false;
}

} // namespace priyom::notices
