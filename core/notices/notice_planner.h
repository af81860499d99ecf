// SPDX-License-Identifier: GPL-3.0-or-later
// From the cases that run to what has to be said now and when to look again. Pure: no store, no clock of its own, so that
// a week can be planned in a test.
#pragma once

#include "core/notices/waiting_case.h"

namespace priyom::notices {

struct NoticeRules
{
    sla::SoonShare soon;
    Milliseconds remindAfter = std::chrono::minutes(15);
    Milliseconds escalateAfter = std::chrono::minutes(30);
    // What fell due longer ago is given up: the board shows it, nobody is told. Else the first look at a shop that was never
    // watched would tell of years.
    Milliseconds forgetAfter = std::chrono::days(30);
};

struct DueNotice
{
    const WaitingCase* waiting = nullptr; // one of the cases given
    NoticeKind kind = NoticeKind::Soon;
    Instant dueAt;
};

struct NoticePlan
{
    std::vector<DueNotice> due;  // the earliest first
    std::optional<Instant> next; // none: nothing comes of these cases any more
};

// When the notice falls due; none where the case has no such notice.
[[nodiscard]] std::optional<Instant> fallsDueAt(const WaitingCase& waiting, NoticeKind kind, const schedule::WorkingClock& clock,
                                                const NoticeRules& rules);
// Whatever began before has fallen due so long ago that it is given up; longest: the longest limit there is.
[[nodiscard]] Instant givenUpBefore(Instant now, Milliseconds longest, const schedule::WorkingClock& clock, const NoticeRules& rules);
// What was said of a case and has not fallen due.
[[nodiscard]] std::vector<DueNotice> saidTooEarly(const WaitingCases& cases, Instant now, const schedule::WorkingClock& clock, const NoticeRules& rules);
// What fell due before an import brought the lead is known with it, and is not said.
[[nodiscard]] NoticePlan planNotices(const WaitingCases& cases, Instant now, const schedule::WorkingClock& clock, const NoticeRules& rules);

} // namespace priyom::notices
