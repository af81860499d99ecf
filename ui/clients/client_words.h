// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs of a client's card for core's keys: what became of a visit, what was agreed to, why two look alike.
#pragma once

#include "core/cards/client_card.h"
#include "ui/kit/label.h"
#include "ui/theme/status_glyph.h"

namespace priyom::clientsui {

[[nodiscard]] QString visitStateWord(bookings::VisitState state);  // «Состоялся»
[[nodiscard]] QString visitStateBrief(bookings::VisitState state); // where there is little room
[[nodiscard]] theme::StatusGlyph glyphOf(bookings::VisitState state);
[[nodiscard]] QString consentWord(clients::ConsentKind kind);     // «Персональные данные»
[[nodiscard]] QString consentFormWord(clients::ConsentForm form); // «на бумаге»
[[nodiscard]] QString duplicateReasonWord(clients::DuplicateReason reason);

} // namespace priyom::clientsui
