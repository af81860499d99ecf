// SPDX-License-Identifier: GPL-3.0-or-later
// When a touch is the first reply to a lead (domain.md 3): the first outgoing one, and for a lead that came as a call its
// answered call, from the pick-up on.
#pragma once

#include "core/catalog/catalog.h"
#include "core/leads/lead.h"
#include "core/touches/touch.h"

namespace priyom::touches {

// The instant of the reply, where the touch is one to this lead.
[[nodiscard]] std::optional<Instant> replyAt(const Touch& touch, const leads::Lead& lead, catalog::ChannelKind kind);
// Sets what is now the first reply and the first by a person; false where nothing changes.
bool applyReply(leads::Lead& lead, const Touch& touch, catalog::ChannelKind kind);

} // namespace priyom::touches
