// SPDX-License-Identifier: GPL-3.0-or-later
// No-shows by week as a chart: a week of few cases or one that still runs is hollow, the limit is the red line.
#pragma once

#include "core/metrics/chart_spec.h"
#include "core/reports/owner_dashboard.h"
#include "ui/kit/tone.h"

namespace priyom::dashboard {

[[nodiscard]] metrics::ChartSpec noShowChart(const std::vector<reports::WeekRate>& weeks, double limit);
// «с 17,8 до 10,7 %» between the first and the last week with enough cases; empty where there are not two.
struct Course
{
    QString text;
    kit::Tone tone = kit::Tone::Second; // green where there are fewer, red where there are more
};
[[nodiscard]] Course noShowCourse(const std::vector<reports::WeekRate>& weeks);

} // namespace priyom::dashboard
