// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late, and with what (domain.md 3). One count for the strip, the heads of the columns, the tab of the table and the
// badge of the section: they show different parts of it, and each says in its tool tip which.
#pragma once

#include "ui/leads/due.h"

namespace priyom::desk {

enum class LateWith { Nothing, Answer, Taking, Confirming };

[[nodiscard]] LateWith lateWith(const LeadCard& card, const DueClock& clock);

struct LateLeads
{
    int unanswered = 0;  // nobody has answered them
    int untaken = 0;     // answered, and not taken into work
    int unconfirmed = 0; // their visit is not confirmed

    [[nodiscard]] int all() const { return unanswered + untaken + unconfirmed; }
    friend bool operator==(const LateLeads&, const LateLeads&) = default;
};

[[nodiscard]] LateLeads lateAmong(const LeadCards& cards, const DueClock& clock);
// «Просрочено 3: 2 ждут ответа, 1 визит не подтверждён»; empty where nobody is late.
[[nodiscard]] QString lateText(const LateLeads& late);

} // namespace priyom::desk
