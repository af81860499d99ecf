// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"

namespace priyom::metrics {

// What each visit was paid in each group: over time a visit may be paid in one month and refunded in the next. The payments
// are grouped already; the last of them says when.
[[nodiscard]] std::vector<PaidVisitFact> paidVisits(const std::vector<PaymentFact>& payments);

} // namespace priyom::metrics
