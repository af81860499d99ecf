// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_draft.h"

#include "core/clients/handle.h"

namespace priyom::leads {

Reached reachedBy(const LeadDraft& draft)
{
    const QString typed = clients::handleOf(draft.phone, draft.channel);
    return typed.isEmpty() ? Reached{draft.phone, draft.handle} : Reached{{}, typed};
}

} // namespace priyom::leads
