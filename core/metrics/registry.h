// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/metric.h"

#include <QStringList>

#include <span>
#include <vector>

namespace priyom::metrics {

using MetricList = std::vector<const Metric*>;

// Every metric, in the order in which they are shown.
[[nodiscard]] std::span<const Metric* const> registry();
// BadInput, subject "metric", detail the word, for an unknown one. `deals` is a second name of paid_visits.
[[nodiscard]] Result<const Metric*> metricNamed(const QString& id);
// All of them where no name is given.
[[nodiscard]] Result<MetricList> metricsNamed(const QStringList& ids);

} // namespace priyom::metrics
