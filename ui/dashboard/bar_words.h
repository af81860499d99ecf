// SPDX-License-Identifier: GPL-3.0-or-later
// The funnel and the origins as bars with their words, and the one thing each has to say below.
#pragma once

#include "core/reports/owner_dashboard.h"
#include "ui/kit/bar_list.h"

namespace priyom::dashboard {

[[nodiscard]] QList<kit::Bar> funnelBars(const std::vector<reports::FunnelRow>& funnel);
// The step that loses most, or nothing while there are too few cases.
[[nodiscard]] QString bottleneck(const std::vector<reports::FunnelRow>& funnel);

[[nodiscard]] QList<kit::Bar> originBars(const std::vector<reports::OriginRow>& origins, reports::OriginKind kind, double target);
// The origin with the lowest conversion under the target.
[[nodiscard]] QString weakestOrigin(const std::vector<reports::OriginRow>& origins, reports::OriginKind kind, double target);
[[nodiscard]] QString originName(const reports::OriginRow& origin, reports::OriginKind kind);

} // namespace priyom::dashboard
