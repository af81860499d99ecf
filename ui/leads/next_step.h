// SPDX-License-Identifier: GPL-3.0-or-later
// What to do next with a lead, and the message that fits: derived from its stage and visit, never stored.
#pragma once

#include "ui/desk/message_template.h"
#include "ui/leads/due.h"

namespace priyom::desk {

struct NextStep
{
    QString title;  // «Подтвердить визит до 14:13»
    QString when;   // «завтра, 16 окт., в 15:00, Крылова Ю.»
    QString about;  // «Консультация ортодонта, 45 мин»
    QString action; // on F6: the next stage, or what was not paid; empty where there is neither
    QString booking; // on F4: «Записать», «Перенести»
    bool booksFirst = false; // the booking is the step itself, not a way round it
    bool canRefuse = true;
    bool canMiss = false; // the visit is over: it may have been a no-show, F7
};

// What the window and the lead's tasks say beyond the card.
struct StepFacts
{
    bool takesPayments = false; // the role at this window may
    bool remindsNow = false;    // a reminder of the visit is due
    bool handedOver = false;    // a bot did, and no person has answered since
};

// From which stage the next step leads: a visit that has begun is past being confirmed, only its outcome is left to say.
[[nodiscard]] Stage stageToLeave(const LeadCard& card, Instant now);
[[nodiscard]] NextStep nextStep(const LeadCard& card, const DueClock& clock, const StepFacts& facts);
// Which message fits; nullopt: nothing is to be said.
[[nodiscard]] std::optional<MessageKind> readyKind(const LeadCard& card, const DueClock& clock, const StepFacts& facts);
// Ready to be sent as it is.
[[nodiscard]] QString readyMessage(MessageKind kind, const LeadCard& card, const DueClock& clock, const Messages& messages, const QString& address = {});

} // namespace priyom::desk
