// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/painting.h"

#include "ui/kit/shaped_line.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace priyom::kit {

namespace {

constexpr int kChipPadding = 8;
constexpr int kChipIcon = 12;
constexpr int kChipGap = 5;

struct ChipColors
{
    QColor fill;
    QColor text;
};

ChipColors chipColors(ChipKind kind, const Tokens& tokens)
{
    switch (kind) {
    case ChipKind::Plain: return {QColor(), tokens.t1};
    case ChipKind::Neutral: return {tokens.hover, tokens.t2};
    case ChipKind::Soon: return {tokens.warnS, tokens.warn};
    case ChipKind::Late: return {tokens.badS, tokens.bad};
    case ChipKind::Ok: return {tokens.okS, tokens.ok};
    case ChipKind::Confirmed: return {tokens.tealS, tokens.teal};
    case ChipKind::Qualified: return {tokens.vioS, tokens.vio};
    case ChipKind::Accent: return {tokens.accentS, tokens.accentT};
    }
    return {};
}

QFont chipFont(ChipKind kind, const Theme& theme)
{
    switch (kind) {
    case ChipKind::Plain: return theme.font(FontRole::Secondary); // no pill around it: the size of a table's second text
    case ChipKind::Late: return theme.font(FontRole::CaptionStrong);
    default: return theme.font(FontRole::CaptionMedium);
    }
}

// As large as the circle is.
FontRole initialsRole(double side)
{
    if (side >= 44)
        return FontRole::KpiValueTight;
    if (side >= 32)
        return FontRole::DialogTitle;
    return side >= 26 ? FontRole::CaptionStrong : FontRole::Initials;
}

int chipPadding(ChipKind kind)
{
    return kind == ChipKind::Plain ? 0 : kChipPadding;
}

} // namespace

void drawRounded(QPainter& painter, const QRectF& where, double radius, const QColor& fill, const QColor& edge,
                 double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = edge.isValid() ? width / 2 : 0;
    // A stroked curve costs six times two filled ones (Qt 6.4, raster): where both cover what is beneath, the edge is what the fill leaves of it.
    if (edge.isValid() && edge.alpha() == 255 && fill.isValid() && fill.alpha() == 255) {
        drawRounded(painter, where, radius + inset, edge, QColor());
        drawRounded(painter, where.adjusted(width, width, -width, -width), std::max(radius - inset, 0.0), fill, QColor());
        return;
    }
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter& painter, const QRectF& where, double radius, const Tokens& tokens)
{
    drawRounded(painter, where, radius, QColor(), tokens.accent, 2);
}

int drawLine(QPainter& painter, const QRectF& where, const QString& text, const QFont& font, const QColor& color,
             Qt::Alignment alignment)
{
    const double room = std::ceil(where.width());
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const ShapedLine& whole = shapedLine(shown, font);
    const ShapedLine& line = whole.width > room ? shapedLine(elidedLine(shown, font, room), font) : whole;
    const double spare = where.width() - line.width;
    const double left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    const QPointF start(where.left() + left, where.top() + (where.height() - line.height) / 2);
    const bool clipped = spare < 0 || line.height > where.height();
    painter.setFont(font);
    painter.setPen(color);
    if (clipped) {
        painter.save();
        painter.setClipRect(where, Qt::IntersectClip);
    }
    painter.drawStaticText(start, line.text);
    if (clipped)
        painter.restore();
    return qRound(line.width);
}

int textWidth(const QString& text, const QFont& font)
{
    return int(std::ceil(shapedLine(text, font).width)); // rounded down the last letter would not fit
}

KeycapColors keycapColors(const Tokens& tokens)
{
    return {tokens.surface, tokens.border2, tokens.t2};
}

QSize keycapSize(const QString& text, const Theme& theme)
{
    const int height = theme.px(18);
    return {std::max(height, textWidth(text, theme.font(FontRole::CaptionMedium)) + 11), height};
}

void drawKeycap(QPainter& painter, const QPointF& topLeft, const QString& text, const Theme& theme,
                const KeycapColors& colors)
{
    const QRectF where(topLeft, keycapSize(text, theme));
    drawRounded(painter, where, 4, colors.fill, colors.edge);
    // The lower edge is 2 px: the second one follows the corners, so it starts where they end.
    painter.setPen(QPen(colors.edge, 1));
    painter.drawLine(QPointF(where.left() + 2.5, where.bottom() - 1.5), QPointF(where.right() - 2.5, where.bottom() - 1.5));
    drawLine(painter, where.adjusted(0, 0, 0, -1), text, theme.font(FontRole::CaptionMedium), colors.text,
             Qt::AlignHCenter);
}

QSize chipSize(const ChipLook& look, const Theme& theme)
{
    const int icon = look.icon == Icon::None ? 0 : kChipIcon + kChipGap;
    return {textWidth(look.text, chipFont(look.kind, theme)) + icon + 2 * chipPadding(look.kind), theme.px(20)};
}

void drawChip(QPainter& painter, const QPointF& topLeft, const ChipLook& look, const Theme& theme)
{
    const ChipColors colors = chipColors(look.kind, theme.tokens());
    const QRectF where(topLeft, chipSize(look, theme));
    if (colors.fill.isValid())
        drawRounded(painter, where, where.height() / 2, colors.fill, QColor());
    QRectF text = where.adjusted(chipPadding(look.kind), 0, 1, 0);
    if (look.icon != Icon::None) {
        const QRectF icon(text.left() - 1, std::round(where.center().y() - kChipIcon / 2.0), kChipIcon, kChipIcon);
        theme.icons().draw(painter, icon, look.icon, look.iconTone ? toneColor(*look.iconTone, theme.tokens()) : colors.text);
        text.setLeft(text.left() + kChipIcon + kChipGap - 1);
    }
    drawLine(painter, text, look.text, chipFont(look.kind, theme), colors.text);
}

void drawAvatar(QPainter& painter, const QRectF& where, const QString& initials, qint64 personId, const Theme& theme)
{
    drawRounded(painter, where, where.height() / 2, avatarFill(theme.tokens(), personId), QColor());
    drawLine(painter, where, initials, theme.font(initialsRole(where.height())), theme.tokens().avatarText, Qt::AlignHCenter);
}

QString initialsOf(const QString& name)
{
    QString initials;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words.first(std::min<qsizetype>(words.size(), 2)))
        initials += word.front().toUpper();
    return initials;
}

} // namespace priyom::kit
