// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the template :/style/priyom.qss: %accent% becomes the theme's colour, %px11% a length grown with large text.
#pragma once

#include <QString>

class QWidget;

namespace priyom::theme {

class Theme;

[[nodiscard]] QString styleSheet(const Theme& theme);
// The sheet on a window, now and at each change of the theme. Never on the whole program: under an application's sheet Qt
// polishes a branch of widgets again each time it is put into another, so that a page built from its leaves up pays for
// every storey; under a window's it is polished once, when it comes into the window.
void dress(QWidget& window, const Theme& theme);
// The same on a given text; an unknown name stays as it is, which a test looks for.
[[nodiscard]] QString filledTemplate(const QString& text, const Theme& theme);

} // namespace priyom::theme
