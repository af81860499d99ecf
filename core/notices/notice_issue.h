// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what has fallen due inside one transaction: each notice once, with the cause of a breach, many of one person
// under one that stands for them.
#pragma once

#include "core/notices/gathering.h"

namespace priyom::history {
class Change;
}

namespace priyom::notices {

struct IssueGround
{
    const WaitingCases& cases;
    const schedule::WorkingClock& clock;
    const Zone& zone;
    qsizetype fullQueue = 0;
    std::optional<Instant> skippedFrom = {}; // what fell due since then did so by the hands of the clock
};

// cause: of hands that were put right.
[[nodiscard]] Result<> issueClockMoved(history::Change& change, Milliseconds by, BreachCause cause);
[[nodiscard]] Result<> issueNotices(history::Change& change, const std::vector<DueNotice>& due, bool absent,
                                    const IssueGround& ground);
// As if somebody had looked at each of those moments: for a shop that is given its past.
[[nodiscard]] Result<> issueAsTheyFellDue(history::Change& change, const std::vector<DueNotice>& due, const IssueGround& ground);

} // namespace priyom::notices
