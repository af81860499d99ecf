// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the shop's ready messages make sense for a client now, and how they read.
#pragma once

#include "core/cards/client_card.h"
#include "ui/desk/desk_lists.h"

namespace priyom::clientsui {

// The likeliest first. `next`: the visit that is ahead.
[[nodiscard]] QList<desk::MessageKind> messagesFor(const cards::ClientCard& card, const cards::CardVisit* next,
                                                   const desk::DeskLists& lists);
[[nodiscard]] QString messageWord(desk::MessageKind kind); // «Подтвердить»
[[nodiscard]] QString filledMessage(desk::MessageKind kind, const cards::ClientCard& card, const cards::CardVisit* next,
                                    const desk::DeskLists& lists, Instant now);

} // namespace priyom::clientsui
