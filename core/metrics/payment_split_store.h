// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/facts.h"

namespace priyom::storage {
class Database;
}

namespace priyom::metrics {

// A payment of a visit of several services becomes one of each, with its specialist and service, in shares by price: for
// figures by specialist or by service (domain.md 2, «Whose it is»).
[[nodiscard]] Result<> splitByServices(storage::Database& database, std::vector<PaymentFact>& facts);

} // namespace priyom::metrics
