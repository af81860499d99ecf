// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the facts of a period, each once: range scans over the period's own rows and look-ups by key for them, so that the
// time grows with the period and not with the shop.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/metrics/facts.h"

namespace priyom::storage {
class Database;
}

namespace priyom::metrics {

struct FactsRequest
{
    QDate from;
    QDate to; // exclusive
    Zone zone = Zone::utc();
    Instant now;
    Extras extras;
    // The periods that each have a figure of their own: one, or the days, weeks or months of [from, to).
    std::vector<Period> windows;
    PersonId onlyOf; // a manager whose facts alone are wanted; none: everybody's
};

[[nodiscard]] Result<Facts> readFacts(storage::Database& database, const FactsRequest& request);

} // namespace priyom::metrics
