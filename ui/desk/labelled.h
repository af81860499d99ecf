// SPDX-License-Identifier: GPL-3.0-or-later
// A field under its name, as every form of the desk has it: «Заметка  необязательно».
#pragma once

#include "ui/kit/label.h"

namespace priyom::desk {

// The name is the field's accessible name too.
[[nodiscard]] QWidget* labelled(const theme::Theme& theme, const QString& title, const QString& note, QWidget* field);

} // namespace priyom::desk
