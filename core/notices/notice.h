// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says unasked about those who wait (domain.md 3), and for whom: stored before it is shown, and of every
// lead, rule and kind there is one for ever.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/notices/breach_cause.h"
#include "core/sla/norm.h"

#include <QString>

namespace priyom {

using NoticeId = Id<struct NoticeTag>;

} // namespace priyom

namespace priyom::notices {

enum class NoticeKind {
    Soon,       // under a part of the limit is left
    Overdue,    // the limit has passed
    Reminder,   // still New: to the responsible
    Escalation, // still New: to the owner
    Gathered,   // stands for many that came at once
    ClockMoved, // somebody moved the hands of the wall clock
};

// The kinds that are about one lead.
inline constexpr NoticeKind kLeadKinds[] = {NoticeKind::Soon, NoticeKind::Overdue, NoticeKind::Reminder, NoticeKind::Escalation};

[[nodiscard]] QLatin1String noticeKindKey(NoticeKind kind);
[[nodiscard]] std::optional<NoticeKind> noticeKindFromKey(const QString& key);

enum class Audience { Person, Owner, Everyone };

[[nodiscard]] QLatin1String audienceKey(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromKey(const QString& key);

struct Addressee
{
    Audience audience = Audience::Everyone;
    PersonId person; // of Audience::Person
    friend auto operator<=>(const Addressee&, const Addressee&) = default;
};

struct Notice
{
    NoticeId id;
    NoticeKind kind = NoticeKind::Soon;
    Addressee addressee;
    LeadId lead;                            // of the kinds about one
    sla::Rule rule = sla::Rule::FirstReply; // likewise
    std::optional<Instant> beganAt;         // likewise: since when it waited; nothing where that was not kept
    Instant dueAt;    // when it came true
    Instant issuedAt; // when it was stored: later, where nobody was looking
    // Of Overdue, Reminder and Escalation; ClockMoved of hands that were put right.
    BreachCause cause = BreachCause::Unknown;
    qint64 amount = 0;                        // Gathered: leads; ClockMoved: milliseconds, back is negative
    NoticeId gatheredIn;                      // it is shown as part of that one
    bool seen = false;                        // by who asks
};

} // namespace priyom::notices
