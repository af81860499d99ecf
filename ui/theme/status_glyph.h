// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of a lead's stage, 14 px: each has its own shape, so that it reads without colour.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace priyom::theme {

struct Tokens;

enum class StatusGlyph { New, Qualified, Confirmed, Came, NoShow, Lost };

[[nodiscard]] QColor glyphColor(StatusGlyph glyph, const Tokens& tokens);
void drawGlyph(QPainter& painter, const QRectF& where, StatusGlyph glyph, const Tokens& tokens);

} // namespace priyom::theme
