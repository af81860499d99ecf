// SPDX-License-Identifier: GPL-3.0-or-later
// Why a limit passed, where that is known. Whether it counts against the person depends on it: nobody is blamed for a
// shift without people or for more at once than one can answer.
#pragma once

#include "core/sla/norm.h"

#include <QLatin1String>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace priyom::notices {

enum class BreachCause {
    Unknown,
    NobodyOnShift,
    NotOnShift, // who answers for it was not there; others were
    QueueFull,
    Person,
    ClockMoved, // it passed by the hands of the clock: nobody knows how long one waited
    HandedLate, // who answers for it got it when less than half of the limit was left
};

[[nodiscard]] QLatin1String breachCauseKey(BreachCause cause); // "", nobody_on_shift, not_on_shift, queue_full, person, clock_moved, handed_late
[[nodiscard]] std::optional<BreachCause> breachCauseFromKey(const QString& key);

// How things stood when the limit passed.
struct BreachGround
{
    bool shiftsKnown = false;   // the shop writes shifts down for these days
    bool anybodyOnShift = false; // at some moment while the norm ran
    bool responsibleKnown = false;   // they have shifts written down for these days
    bool responsibleOnShift = false; // at some moment while the norm ran
    qsizetype queue = 0;        // leads that waited for the same person, this one included
    qsizetype fullQueue = 0;    // more than this is full
    bool hasResponsible = false;
    bool handedLate = false; // less than half of the limit was left when they got it
};

[[nodiscard]] BreachCause causeOf(const BreachGround& ground);

struct BreachTally
{
    int all = 0;
    int own = 0; // what counts against the person: BreachCause::Person alone
    friend bool operator==(const BreachTally&, const BreachTally&) = default;
};

// Of one person who answered for them and one rule.
struct BreachCount
{
    PersonId person;
    sla::Rule rule = sla::Rule::FirstReply;
    BreachTally tally;
};

[[nodiscard]] std::map<PersonId, BreachTally> tallyByPerson(const std::vector<BreachCount>& counts);
// What counts against this person, of one rule: a part of the tally's own.
[[nodiscard]] int ownOf(const std::vector<BreachCount>& counts, PersonId person, sla::Rule rule);

} // namespace priyom::notices
