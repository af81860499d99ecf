// SPDX-License-Identifier: GPL-3.0-or-later
// What a text or a sign says by its colour, whatever the theme.
#pragma once

#include "ui/kit/follow_theme.h"

namespace priyom::kit {

enum class Tone { Main, Second, Hint, Accent, Ok, Warn, Bad };

[[nodiscard]] QColor toneColor(Tone tone, const Tokens& tokens);

} // namespace priyom::kit
