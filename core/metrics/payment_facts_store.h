// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts_reading.h"

namespace priyom::metrics {

[[nodiscard]] Result<> readPayments(Reading& reading);
// Which part of each payment is for second and later services, or for goods.
[[nodiscard]] Result<> readUpsell(Reading& reading);
// What the visits of the period's leads were paid to date.
[[nodiscard]] Result<> readCampaignRevenue(Reading& reading);
[[nodiscard]] Result<> readSpends(Reading& reading);

} // namespace priyom::metrics
