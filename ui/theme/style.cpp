// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

namespace priyom::theme {

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0; // a click chooses, Enter and a double click open
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace priyom::theme
