// SPDX-License-Identifier: GPL-3.0-or-later
// Every pane of section 9, in the order of the list.
#pragma once

#include "ui/settings/settings_pane.h"

namespace priyom::settingsui {

// A pane is built when it is first shown.
using PaneMaker = std::function<SettingsPane*(const Surround&)>;

[[nodiscard]] const QList<PaneMaker>& paneMakers();

} // namespace priyom::settingsui
