// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with the few habits a style sheet cannot change: no underlined letters in menus until a menu is walked by keys.
#pragma once

#include <QProxyStyle>

namespace priyom::theme {

class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace priyom::theme
