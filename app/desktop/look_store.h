// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose for this computer: theme, large text, language, sound, whether the
// calendar names empty windows. Kept beside the shop, not in it: a desk is
// shared.
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace priyom::desktop {

struct Look
{
    theme::ColorMode mode = theme::ColorMode::System;
    bool largeText = false;
    QString language = QStringLiteral("ru");
    bool noticeSound = false;
    bool emptyWindows = true; // in the calendar

    friend bool operator==(const Look&, const Look&) = default;
};

[[nodiscard]] Look readLook();
void writeLook(const Look& look);
[[nodiscard]] QString themeKey(theme::ColorMode mode); // system, light, dark

} // namespace priyom::desktop
