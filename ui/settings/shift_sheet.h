// SPDX-License-Identifier: GPL-3.0-or-later
// A week or a month of shifts in the words of a sheet of paper.
#pragma once

#include "ui/paper/shift_paper.h"
#include "ui/settings/shift_span.h"

namespace priyom::settingsui {

[[nodiscard]] paper::ShiftSheet sheetOf(const ShiftSpan& span);

} // namespace priyom::settingsui
