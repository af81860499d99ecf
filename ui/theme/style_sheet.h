// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the template :/style/priyom.qss: %accent% becomes the theme's colour, %px11% a length grown with large text.
#pragma once

#include <QString>

namespace priyom::theme {

class Theme;

[[nodiscard]] QString styleSheet(const Theme& theme);
// The same on a given text; an unknown name stays as it is, which a test looks for.
[[nodiscard]] QString filledTemplate(const QString& text, const Theme& theme);

} // namespace priyom::theme
