// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late, and with what (domain.md 3). One count and one set of words for the strip, the heads of the columns, the tab
// of the table and the sign of the section: the heads add up to the strip, the strip says the same number as the tab.
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
// «Просрочены 3: 2 ждут ответа, 1 визит не подтверждён»; empty where nobody is late.
[[nodiscard]] QString lateText(const LateLeads& late);
// The same over the board, where the filter shows these and there are `everyone` without it: «2 лида ждут дольше нормы» where
// nobody is late with anything else.
[[nodiscard]] QString lateHeading(const LateLeads& late, int everyone);

} // namespace priyom::desk
