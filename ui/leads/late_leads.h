// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late, and with what, in words: one set of them for the strip, the heads of the columns, the tab of the table and
// the sign of the section. They are of one count: the heads add up to the strip, the strip says the same number as the tab.
#pragma once

#include "core/leads/lead_waits.h"

#include <QString>

namespace priyom::desk {

// «Просрочены 3: 2 ждут ответа, 1 визит не подтверждён»; empty where nobody is late.
[[nodiscard]] QString lateText(const leads::LateLeads& late);
// The same over the board, where the filter shows these and there are `everyone` without it: «2 лида ждут дольше нормы» where
// nobody is late with anything else.
[[nodiscard]] QString lateHeading(const leads::LateLeads& late, int everyone);

} // namespace priyom::desk
