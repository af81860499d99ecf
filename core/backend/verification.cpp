// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/verification.h"

#include "core/bookings/taken_store.h"
#include "core/staff/rights.h"
#include "core/storage/soundness.h"

namespace priyom::backend {

Result<history::Head> verify(storage::Database& database, const staff::Session& session)
{
    PRIYOM_CHECK(staff::permit(session, "verify.run"));
    PRIYOM_CHECK(storage::checkSoundness(database));
    PRIYOM_CHECK(bookings::checkTaken(database));
    return history::verifyChain(database);
}

} // namespace priyom::backend
