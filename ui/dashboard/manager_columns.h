// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of the managers are: no narrower than what they say, wider up to the design's widths where the name
// of everybody stays whole. A number cut in the middle is another number.
#pragma once

#include "ui/dashboard/manager_model.h"
#include "ui/theme/theme.h"

#include <array>

namespace priyom::dashboard {

using ManagerWidths = std::array<int, ManagerModel::ColumnCount>; // 0: not shown; the name takes what is left

[[nodiscard]] ManagerWidths managerWidths(const ManagerModel& model, const theme::Theme& theme, int room);
// What the column says needs, its name included.
[[nodiscard]] int leastWidth(const ManagerModel& model, const theme::Theme& theme, int column);

} // namespace priyom::dashboard
