// SPDX-License-Identifier: GPL-3.0-or-later
// The soft shadow of a dialog (design-system.md 2.4: 0 12 32, 22 %), drawn of nine patches. A graphics effect would draw the
// whole dialog anew, and blur it, at every letter that is typed in it.
#pragma once

#include <QPixmap>

class QPainter;
class QRect;

namespace priyom::kit {

class Shadow final
{
public:
    // Around and below `of`, in the painter's coordinates; what `of` itself covers is not painted but for a rim. `of` must be
    // at least 80 pixels wide and high.
    void paint(QPainter& painter, const QRect& of);

private:
    QPixmap m_patches; // made at the first use, for the painter's device
};

} // namespace priyom::kit
