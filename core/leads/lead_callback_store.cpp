// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_callback_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace priyom::leads {

Result<> noteCallback(storage::Database& database, LeadId lead, std::optional<Instant> at)
{
    PRIYOM_TRY(auto query, database.prepare("UPDATE lead SET callback_at = :at WHERE id = :lead"));
    return query.bind(at, lead).run();
}

} // namespace priyom::leads
