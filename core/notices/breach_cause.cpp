// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/breach_cause.h"

#include <algorithm>
#include <array>

namespace priyom::notices {

namespace {

// In the order of the enum.
constexpr std::array kKeys{QLatin1String(""),           QLatin1String("nobody_on_shift"), QLatin1String("not_on_shift"),
                           QLatin1String("queue_full"), QLatin1String("person"),          QLatin1String("clock_moved"),
                           QLatin1String("handed_late")};

} // namespace

QLatin1String breachCauseKey(BreachCause cause)
{
    return kKeys[std::size_t(cause)];
}

std::optional<BreachCause> breachCauseFromKey(const QString& key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    return found == kKeys.end() ? std::nullopt : std::optional(BreachCause(found - kKeys.begin()));
}

BreachCause causeOf(const BreachGround& ground)
{
    if (ground.shiftsKnown && !ground.anybodyOnShift)
        return BreachCause::NobodyOnShift;
    if (ground.hasResponsible && ground.responsibleKnown && !ground.responsibleOnShift)
        return BreachCause::NotOnShift;
    if (ground.queue > ground.fullQueue)
        return BreachCause::QueueFull;
    if (!ground.hasResponsible)
        return BreachCause::Unknown;
    return ground.handedLate ? BreachCause::HandedLate : BreachCause::Person;
}

std::map<PersonId, BreachTally> tallyByPerson(const std::vector<BreachCount>& counts)
{
    std::map<PersonId, BreachTally> tallies;
    for (const BreachCount& count : counts) {
        BreachTally& tally = tallies[count.person];
        tally.all += count.tally.all;
        tally.own += count.tally.own;
    }
    return tallies;
}

int ownOf(const std::vector<BreachCount>& counts, PersonId person, sla::Rule rule)
{
    const auto found = std::find_if(counts.begin(), counts.end(), [&](const BreachCount& count) {
        return count.person == person && count.rule == rule;
    });
    return found == counts.end() ? 0 : found->tally.own;
}

} // namespace priyom::notices
