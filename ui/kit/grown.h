// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of the design that grow with large text, also when it is chosen while they stand.
#pragma once

#include "ui/kit/follow_theme.h"

namespace priyom::kit {

inline void fixWidth(QWidget* widget, const Theme& theme, int designPixels)
{
    followTheme(widget, theme, [widget, &theme, designPixels] { widget->setFixedWidth(theme.px(designPixels)); });
}

inline void fixHeight(QWidget* widget, const Theme& theme, int designPixels)
{
    followTheme(widget, theme, [widget, &theme, designPixels] { widget->setFixedHeight(theme.px(designPixels)); });
}

inline void limitWidth(QWidget* widget, const Theme& theme, int designPixels)
{
    followTheme(widget, theme, [widget, &theme, designPixels] { widget->setMaximumWidth(theme.px(designPixels)); });
}

inline void limitHeight(QWidget* widget, const Theme& theme, int designPixels)
{
    followTheme(widget, theme, [widget, &theme, designPixels] { widget->setMaximumHeight(theme.px(designPixels)); });
}

} // namespace priyom::kit
