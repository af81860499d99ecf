// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/status_glyph.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace priyom::theme {

namespace {

constexpr double kSide = 14; // the shapes below are drawn on this grid

void drawCheck(QPainter& painter, const QColor& color)
{
    QPainterPath path(QPointF(4.4, 7.2));
    path.lineTo(6.3, 9.1);
    path.lineTo(9.7, 5.2);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawInside(QPainter& painter, StatusGlyph glyph, const QColor& color, const Tokens& tokens)
{
    switch (glyph) {
    case StatusGlyph::New: return;
    case StatusGlyph::Qualified:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(QRectF(3.6, 3.6, 6.8, 6.8), -90 * 16, 180 * 16);
        return;
    case StatusGlyph::Confirmed: drawCheck(painter, color); return;
    case StatusGlyph::Came: drawCheck(painter, tokens.surface); return;
    case StatusGlyph::NoShow:
        painter.drawLine(QPointF(5.1, 5.1), QPointF(8.9, 8.9));
        painter.drawLine(QPointF(8.9, 5.1), QPointF(5.1, 8.9));
        return;
    case StatusGlyph::Lost: painter.drawLine(QPointF(4.6, 7), QPointF(9.4, 7)); return;
    }
}

} // namespace

QColor glyphColor(StatusGlyph glyph, const Tokens& tokens)
{
    switch (glyph) {
    case StatusGlyph::New: return tokens.accentT;
    case StatusGlyph::Qualified: return tokens.vio;
    case StatusGlyph::Confirmed: return tokens.teal;
    case StatusGlyph::Came: return tokens.ok;
    case StatusGlyph::NoShow: return tokens.bad;
    case StatusGlyph::Lost: return tokens.t2;
    }
    return tokens.t2;
}

void drawGlyph(QPainter& painter, const QRectF& where, StatusGlyph glyph, const Tokens& tokens)
{
    const QColor color = glyphColor(glyph, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / kSide, where.height() / kSide);
    QPen ring(color, 1.5, Qt::SolidLine, glyph == StatusGlyph::New ? Qt::FlatCap : Qt::RoundCap);
    if (glyph == StatusGlyph::New) // eight dashes around, whole ones
        ring.setDashPattern({1.72, 1.01});
    painter.setPen(ring);
    painter.setBrush(glyph == StatusGlyph::Came ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(1.2, 1.2, 11.6, 11.6));
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    drawInside(painter, glyph, color, tokens);
    painter.restore();
}

} // namespace priyom::theme
