// SPDX-License-Identifier: GPL-3.0-or-later
// When a request became its present responsible's, or went into the queue: by hand, by the shop's rule, by working on it.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/history/event.h"

#include <optional>

namespace priyom::storage {
class Database;
}

namespace priyom::leads {

// The last event that changed whose it is and was not taken back; none: it is as it came.
[[nodiscard]] Result<std::optional<history::Event>> lastHanding(storage::Database& database, LeadId lead);

} // namespace priyom::leads
