// SPDX-License-Identifier: GPL-3.0-or-later
// A tile's figure in words: value, change, verdict against the target, evidence. A rate of too few cases says only how many
// there are.
#pragma once

#include "core/reports/owner_dashboard.h"
#include "ui/kit/kpi_tile.h"

namespace priyom::dashboard {

// A tile with too few cases for its figure is pending.
[[nodiscard]] bool isPending(const reports::Tile& tile);
[[nodiscard]] kit::Kpi tileWords(const reports::Tile& tile, bool compared);
[[nodiscard]] kit::KpiPending pendingWords(const reports::Tile& tile, QDate today);

} // namespace priyom::dashboard
