// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text in a font, shaped once: shaping is most of what a page costs to paint, and the same words are measured and
// painted again and again. Only for the thread that paints.
#pragma once

#include <QFont>
#include <QStaticText>

namespace priyom::kit {

struct ShapedLine
{
    QStaticText text; // drawn by its upper left corner
    double width = 0;
    double height = 0; // ascent and descent
};

// Valid until the next call but one: what was not asked for of late is forgotten.
[[nodiscard]] const ShapedLine& shapedLine(const QString& text, const QFont& font);
// The text cut with an ellipsis to this width.
[[nodiscard]] QString elidedLine(const QString& text, const QFont& font, double room);

} // namespace priyom::kit
