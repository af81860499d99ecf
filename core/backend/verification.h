// SPDX-License-Identifier: GPL-3.0-or-later
// Is the shop whole: every page, every reference, every event of the chain.
#pragma once

#include "core/history/event_store.h"
#include "core/staff/session.h"

namespace priyom::backend {

// Damaged with the place of what was found first.
[[nodiscard]] Result<history::Head> verify(storage::Database& database, const staff::Session& session);

} // namespace priyom::backend
