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

bool isOwn(const Breach& breach)
{
    return breach.cause == BreachCause::Person;
}

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

std::map<PersonId, BreachTally> tallyByPerson(const std::vector<Breach>& breaches)
{
    std::map<PersonId, BreachTally> tallies;
    for (const Breach& breach : breaches) {
        if (!breach.person.isValid())
            continue;
        BreachTally& tally = tallies[breach.person];
        ++tally.all;
        tally.own += isOwn(breach) ? 1 : 0;
    }
    return tallies;
}

int ownOf(const std::vector<Breach>& breaches, PersonId person, sla::Rule rule)
{
    return int(std::count_if(breaches.begin(), breaches.end(), [&](const Breach& breach) {
        return breach.person == person && breach.rule == rule && isOwn(breach);
    }));
}

} // namespace priyom::notices
