// SPDX-License-Identifier: GPL-3.0-or-later
// What every painted widget does when the look changes: take its new size and paint again.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace priyom::kit {

using theme::FontRole;
using theme::Icon;
using theme::Theme;
using theme::Tokens;

// `refresh` runs first, now and at each change: fonts and whatever else the widget keeps of the theme.
template <class Refresh>
void followTheme(QWidget* widget, const Theme& theme, Refresh refresh)
{
    refresh();
    QObject::connect(&theme, &Theme::changed, widget, [widget, refresh] {
        refresh();
        widget->updateGeometry();
        widget->update();
    });
}

inline void followTheme(QWidget* widget, const Theme& theme)
{
    followTheme(widget, theme, [] {});
}

} // namespace priyom::kit
