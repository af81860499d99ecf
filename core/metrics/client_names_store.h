// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/drill_report.h"

namespace priyom::metrics {

[[nodiscard]] Result<> nameClients(storage::Database& database, std::vector<DrillRecord>& records);

} // namespace priyom::metrics
