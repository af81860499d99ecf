// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and the rows behind them as JSON: {"from", "to", "timezone", "by", "rows": [{"key", "metrics": {id: {"value"}}}]}.
// Money in minor units, durations in seconds, rates as fractions; null where there is no value.
#pragma once

#include "core/metrics/drill_report.h"
#include "core/metrics/kpi_report.h"

#include <QJsonObject>

namespace priyom::metrics {

[[nodiscard]] QJsonObject toJson(const KpiReport& report);
[[nodiscard]] QJsonObject toJson(const DrillReport& report, const Zone& zone);

} // namespace priyom::metrics
