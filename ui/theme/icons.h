// SPDX-License-Identifier: GPL-3.0-or-later
// Icons in any colour: the SVG's currentColor is replaced before it is drawn, because Qt's SVG knows no palette.
#pragma once

#include "ui/theme/icon.h"

#include <QCache>
#include <QColor>
#include <QPixmap>

class QPainter;

namespace priyom::theme {

class Icons final
{
public:
    Icons();
    // `pixels` is the side in device-independent pixels; the picture is made for the given ratio.
    [[nodiscard]] QPixmap pixmap(Icon icon, const QColor& color, int pixels, qreal ratio) const;
    void draw(QPainter& painter, const QRectF& where, Icon icon, const QColor& color) const;

private:
    mutable QCache<QString, QPixmap> m_drawn;
};

} // namespace priyom::theme
