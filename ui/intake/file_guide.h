// SPDX-License-Identifier: GPL-3.0-or-later
// What the two files hold, column by column, beside the place where one is chosen: who has only a spreadsheet learns here
// how to name its columns.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace priyom::intakeui {

[[nodiscard]] QWidget* makeFileGuide(const theme::Theme& theme);

} // namespace priyom::intakeui
