// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/sent_message.h"

#include "core/backend/services.h"

namespace priyom::desk {

Result<> noteSent(backend::Services& services, const staff::Session& session, LeadId lead, ClientId client,
                  const CopiedMessage& copied)
{
    touches::Touch touch;
    touch.kind = touches::TouchKind::Message;
    touch.direction = touches::Direction::Out;
    touch.lead = lead;
    touch.client = client;
    touch.body = copied.words;
    if (copied.reminds.isValid())
        return services.tasks.reminded(session, copied.reminds, touch);
    PRIYOM_CHECK(services.touches.add(session, touch));
    return {};
}

} // namespace priyom::desk
