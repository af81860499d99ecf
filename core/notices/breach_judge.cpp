// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/breach_judge.h"

#include <algorithm>

namespace priyom::notices {

namespace {

// A week with no shift at all on either side: the shop does not write them down.
constexpr int kKnownWithinDays = 7;

} // namespace

BreachJudge::BreachJudge(const WaitingCases& cases, const std::vector<schedule::Shift>& planned, const std::vector<schedule::Shift>& present,
                         qsizetype fullQueue, const Zone& zone)
    : m_planned(bookOf(planned, zone)), m_present(bookOf(present, zone)), m_fullQueue(fullQueue), m_zone(zone)
{
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

BreachJudge::Book BreachJudge::bookOf(const std::vector<schedule::Shift>& shifts, const Zone& zone)
{
    Book book;
    for (const schedule::Shift& shift : shifts)
        for (const Period& period : schedule::periodsOn({{shift.startMinute, shift.endMinute}}, shift.date, zone))
            for (Shifts* const days : {&book.ofAnybody, &book.of[shift.person]})
                (*days)[shift.date].push_back(period);
    return book;
}

BreachCause BreachJudge::causeOf(const WaitingCase& waiting, Instant breachedAt, Instant heldSince, const schedule::WorkingClock& clock) const
{
    const bool working = waiting.norm.clock == sla::NormClock::Working;
    const Instant from = working ? clock.nextOpening(waiting.norm.began) : waiting.norm.began;
    BreachGround ground;
    const QDate day = m_zone.date(breachedAt);
    ground.shiftsKnown = areKnownAround(m_planned.ofAnybody, day);
    ground.anybodyOnShift = isAnyOn(m_present.ofAnybody, {from, breachedAt});
    if (const auto own = m_planned.of.find(waiting.responsible); own != m_planned.of.end())
        ground.responsibleKnown = areKnownAround(own->second, day);
    if (const auto own = m_present.of.find(waiting.responsible); own != m_present.of.end())
        ground.responsibleOnShift = isAnyOn(own->second, {from, breachedAt});
    if (const auto began = m_began.find(waiting.responsible); began != m_began.end())
        ground.queue = std::upper_bound(began->second.begin(), began->second.end(), breachedAt) - began->second.begin();
    ground.fullQueue = m_fullQueue;
    ground.hasResponsible = waiting.responsible.isValid();
    const Instant held = std::clamp(heldSince, from, std::max(from, breachedAt));
    const auto passed = [&](Instant since) { return working ? clock.between(since, breachedAt) : breachedAt - since; };
    ground.handedLate = 2 * passed(held) < passed(from);
    return notices::causeOf(ground);
}

bool BreachJudge::areKnownAround(const Shifts& shifts, QDate date)
{
    const auto near = shifts.lower_bound(date.addDays(-kKnownWithinDays));
    return near != shifts.end() && near->first <= date.addDays(kKnownWithinDays);
}

bool BreachJudge::isAnyOn(const Shifts& shifts, const Period& period) const
{
    const QDate last = m_zone.date(period.to);
    for (auto day = shifts.lower_bound(m_zone.date(period.from)); day != shifts.end() && day->first <= last; ++day)
        if (std::any_of(day->second.begin(), day->second.end(), [&](const Period& shift) { return shift.overlaps(period); }))
            return true;
    return false;
}

} // namespace priyom::notices
