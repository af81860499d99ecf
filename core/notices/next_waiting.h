// SPDX-License-Identifier: GPL-3.0-or-later
// Who is next in the queue of those who wait, found without the queue: however many wait, one of them is kept.
#pragma once

#include "core/base/result.h"
#include "core/notices/waiting_case.h"
#include "core/sla/norm_book.h"

namespace priyom::storage {
class Database;
}

namespace priyom::notices {

struct WaitingGround
{
    const sla::NormBook& book;
    const schedule::WorkingClock& clock;
    sla::SoonShare soon;
    const Whose& whose;
    Instant now;
};

// After that lead in the order of waitingQueue(); the first where it waits no longer or is the last. None: nobody waits.
[[nodiscard]] Result<std::optional<WaitingLead>> nextWaiting(storage::Database& database, const WaitingGround& ground, LeadId after);

} // namespace priyom::notices
