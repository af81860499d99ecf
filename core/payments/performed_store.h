// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/service_shares.h"

namespace priyom::storage {
class Database;
}

namespace priyom::payments {

// The services of a visit, the first one first.
[[nodiscard]] Result<std::vector<PerformedService>> servicesPerformed(storage::Database& database, VisitId visit);

} // namespace priyom::payments
