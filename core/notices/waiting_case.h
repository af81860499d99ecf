// SPDX-License-Identifier: GPL-3.0-or-later
// A norm that runs for a lead now, with what was already said about it. A lead may have several at once: unanswered and
// not taken into work.
#pragma once

#include "core/notices/notice.h"
#include "core/sla/norm_case.h"

#include <unordered_set>
#include <vector>

namespace priyom::notices {

// Which kinds were issued for the lead and rule, in one word.
class IssuedKinds final
{
public:
    constexpr IssuedKinds() = default;
    constexpr explicit IssuedKinds(unsigned bits) : m_bits(bits) {}
    [[nodiscard]] static constexpr unsigned bit(NoticeKind kind) { return 1U << unsigned(kind); }
    [[nodiscard]] constexpr bool has(NoticeKind kind) const { return (m_bits & bit(kind)) != 0; }

private:
    unsigned m_bits = 0;
};

struct WaitingCase
{
    LeadId lead;
    PersonId responsible; // who is still there; invalid: nobody
    sla::Rule rule = sla::Rule::Taken;
    sla::NormCase norm;
    IssuedKinds issued;
    std::optional<Instant> importedAt = {}; // what had fallen due by then is the past: nobody is told of it
};

using WaitingCases = std::vector<WaitingCase>;

// Who is told of it: the responsible, or where there is none whoever is there and may take it; of an escalation always the owner.
[[nodiscard]] constexpr Addressee addresseeOf(const WaitingCase& waiting, NoticeKind kind)
{
    if (kind == NoticeKind::Escalation)
        return {Audience::Owner, PersonId()};
    if (!waiting.responsible.isValid())
        return {Audience::Everyone, PersonId()};
    return {Audience::Person, waiting.responsible};
}

// A lead in the queue of those who wait, by the most pressing of its cases.
struct WaitingLead
{
    LeadId lead;
    sla::Rule rule = sla::Rule::Taken;
    sla::CaseStatus status;
    Instant dueAt;
};

// Whose cases are asked for: everybody's, or one person's with what waits in the queue for anybody.
struct Whose
{
    PersonId manager = {}; // invalid: everybody's
    std::unordered_set<LeadId> queue = {};

    [[nodiscard]] bool holds(const WaitingCase& waiting) const
    {
        return !manager.isValid() || waiting.responsible == manager || queue.contains(waiting.lead);
    }
};

// Late first, then those who will be soonest; each lead once.
[[nodiscard]] std::vector<WaitingLead> waitingQueue(const WaitingCases& cases, Instant now, const schedule::WorkingClock& clock,
                                                    sla::SoonShare soon);

} // namespace priyom::notices
