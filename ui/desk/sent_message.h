// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down once a message that was copied here has gone out of another program: of a request, or, where the
// client has none, of the client alone.
#pragma once

#include "core/touches/touch.h"

namespace priyom::desk {

[[nodiscard]] inline touches::Touch sentMessage(LeadId lead, ClientId client, const QString& words)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Message;
    touch.direction = touches::Direction::Out;
    touch.lead = lead;
    touch.client = client;
    touch.body = words;
    return touch;
}

} // namespace priyom::desk
