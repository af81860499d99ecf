// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the lists of leads show. Everything here runs on the database thread, inside one ask.
#pragma once

#include "core/bookings/visit_list.h"
#include "core/leads/lead_list.h"
#include "ui/desk/desk_lists.h"
#include "ui/leads/board_view.h"

namespace priyom::desk {

// The names and the visit as they are, with the norm that runs for it now.
[[nodiscard]] LeadCard shownCard(const leads::LeadCard& card, const DeskLists& lists);

[[nodiscard]] Result<BoardCards> readBoard(backend::Services& services, const staff::Session& session, const DeskLists& lists,
                                           const leads::LeadFilter& filter);

} // namespace priyom::desk
