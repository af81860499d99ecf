// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down once a message that was copied here has gone out of another program: of a request, or, where the
// client has none, of the client alone. A reminder of a visit does the task that asked for it.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace priyom::backend {
class Services;
}
namespace priyom::staff {
struct Session;
}

namespace priyom::desk {

struct CopiedMessage
{
    QString words;
    VisitId reminds = {}; // of which visit it is a reminder
};

// On the database thread.
[[nodiscard]] Result<> noteSent(backend::Services& services, const staff::Session& session, LeadId lead, ClientId client, const CopiedMessage& copied);

} // namespace priyom::desk
