// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the ground of a breach from the shifts and the queue as they are known when it is written down. Who was answered
// before that is no longer in the queue, so a full one may be missed after an absence, never invented.
#pragma once

#include "core/notices/waiting_case.h"
#include "core/schedule/shift.h"

#include <unordered_map>

namespace priyom::notices {

class BreachJudge final
{
public:
    // Of the people who work leads: the shifts as they were planned, which tell that shifts are written down at all, and what
    // absences leave of them.
    BreachJudge(const WaitingCases& cases, const std::vector<schedule::Shift>& planned, const std::vector<schedule::Shift>& present,
                qsizetype fullQueue, const Zone& zone);

    // heldSince: when it became its responsible's; before the waiting began where it has been theirs all the time.
    [[nodiscard]] BreachCause causeOf(const WaitingCase& waiting, Instant breachedAt, Instant heldSince, const schedule::WorkingClock& clock) const;

private:
    using Shifts = std::map<QDate, std::vector<Period>>;
    [[nodiscard]] static bool areKnownAround(const Shifts& shifts, QDate date);
    [[nodiscard]] bool isAnyOn(const Shifts& shifts, const Period& period) const;

    // Of some people, day by day.
    struct Book
    {
        Shifts ofAnybody;
        std::unordered_map<PersonId, Shifts> of;
    };
    [[nodiscard]] static Book bookOf(const std::vector<schedule::Shift>& shifts, const Zone& zone);

    Book m_planned;
    Book m_present;
    std::unordered_map<PersonId, std::vector<Instant>> m_began; // when each lead's waiting began, by who answers for it
    qsizetype m_fullQueue;
    const Zone& m_zone;
};

} // namespace priyom::notices
