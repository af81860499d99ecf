// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/notice_planner.h"

#include <algorithm>

namespace priyom::notices {

namespace {

// The first millisecond at which statusOf() says so: to the very limit is within.
constexpr Milliseconds kPast(1);

// How much of the case's own clock has to pass; none: the notice is not for such a case.
std::optional<Milliseconds> spanUntil(const WaitingCase& waiting, NoticeKind kind, const schedule::WorkingClock& clock, const NoticeRules& rules)
{
    const Milliseconds limit = sla::limitOf(waiting.norm, clock);
    switch (kind) {
    case NoticeKind::Soon:
        if (rules.soon.part == 0)
            return std::nullopt;
        return limit * (rules.soon.whole - rules.soon.part) / rules.soon.whole + kPast;
    case NoticeKind::Overdue:
        return limit + kPast;
    case NoticeKind::Reminder:
        return waiting.rule == sla::Rule::Taken ? std::optional(rules.remindAfter) : std::nullopt;
    case NoticeKind::Escalation:
        return waiting.rule == sla::Rule::Taken ? std::optional(rules.escalateAfter) : std::nullopt;
    case NoticeKind::Gathered:
    case NoticeKind::ClockMoved:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Instant> fallsDueAt(const WaitingCase& waiting, NoticeKind kind, const schedule::WorkingClock& clock, const NoticeRules& rules)
{
    const auto span = spanUntil(waiting, kind, clock, rules);
    if (!span)
        return std::nullopt;
    return waiting.norm.clock == sla::NormClock::Working ? clock.add(waiting.norm.began, *span) : waiting.norm.began + *span;
}

Instant givenUpBefore(Instant now, Milliseconds longest, const schedule::WorkingClock& clock, const NoticeRules& rules)
{
    const Instant givenUp = now - rules.forgetAfter;
    const Milliseconds span = std::max({longest, rules.remindAfter, rules.escalateAfter}) + kPast;
    // The clock of norms is only read forwards. A shop that was shut for long takes a step more.
    Instant began = givenUp - span;
    for (Milliseconds step = std::chrono::days(1); clock.add(began, span) > givenUp; step *= 2)
        began = began - step;
    return began;
}

std::vector<DueNotice> saidTooEarly(const WaitingCases& cases, Instant now, const schedule::WorkingClock& clock, const NoticeRules& rules)
{
    std::vector<DueNotice> early;
    for (const WaitingCase& waiting : cases)
        for (const NoticeKind kind : kLeadKinds)
            if (const auto at = fallsDueAt(waiting, kind, clock, rules); waiting.issued.has(kind) && at && *at > now)
                early.push_back({&waiting, kind, *at});
    return early;
}

NoticePlan planNotices(const WaitingCases& cases, Instant now, const schedule::WorkingClock& clock, const NoticeRules& rules)
{
    NoticePlan plan;
    for (const WaitingCase& waiting : cases) {
        for (const NoticeKind kind : kLeadKinds) {
            if (waiting.issued.has(kind))
                continue;
            const auto at = fallsDueAt(waiting, kind, clock, rules);
            if (!at || *at <= now - rules.forgetAfter || (waiting.importedAt && *at <= *waiting.importedAt))
                continue;
            if (*at <= now)
                plan.due.push_back({&waiting, kind, *at});
            else
                plan.next = std::min(plan.next.value_or(*at), *at);
        }
    }
    std::stable_sort(plan.due.begin(), plan.due.end(), [](const DueNotice& a, const DueNotice& b) { return a.dueAt < b.dueAt; });
    return plan;
}

} // namespace priyom::notices
