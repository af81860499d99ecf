// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list in words.
#pragma once

#include "core/bookings/waiting_service.h"
#include "ui/desk/desk_lists.h"

namespace priyom::desk {

// «пн, 19 окт., с 9:00 до 12:00; раньше чем ср 15:30; Белова М.», and the note as it was written.
[[nodiscard]] QString waitingWish(const bookings::WaitingRow& row, const DeskLists& lists, Instant now);
// Since when, in the words of the lists: «2 дн».
[[nodiscard]] QString waitingSince(const bookings::WaitingRow& row, Instant now);
// «Освободилось сегодня 15:00–16:00, Белова М.: подходят 2, Ctrl K»
[[nodiscard]] QString freedText(const std::vector<bookings::FreedTime>& opened, int fits, const Zone& zone, Instant now);
// «сегодня 15:00–16:00, Белова Марина»; of several one after the other.
[[nodiscard]] QString openedText(const std::vector<bookings::FreedTime>& opened, const Zone& zone, Instant now);

} // namespace priyom::desk
