// SPDX-License-Identifier: GPL-3.0-or-later
// The strokes shared by widgets and delegates, so that a chip in a table cell and a chip on a page are one drawing.
#pragma once

#include "ui/kit/tone.h"

#include <QPainter>

#include <optional>

namespace priyom::kit {

// A frame with its 1 px line inside `where`; an invalid edge or fill is not drawn.
void drawRounded(QPainter& painter, const QRectF& where, double radius, const QColor& fill, const QColor& edge,
                 double width = 1);
// 2 px accent on the element's edge.
void drawFocusRing(QPainter& painter, const QRectF& where, double radius, const Tokens& tokens);
// One line of text, cut with an ellipsis; returns the width it took.
int drawLine(QPainter& painter, const QRectF& where, const QString& text, const QFont& font, const QColor& color,
             Qt::Alignment alignment = Qt::AlignLeft);
[[nodiscard]] int textWidth(const QString& text, const QFont& font);

struct KeycapColors
{
    QColor fill;
    QColor edge;
    QColor text;
};

[[nodiscard]] KeycapColors keycapColors(const Tokens& tokens);
[[nodiscard]] QSize keycapSize(const QString& text, const Theme& theme);
void drawKeycap(QPainter& painter, const QPointF& topLeft, const QString& text, const Theme& theme,
                const KeycapColors& colors);

enum class ChipKind { Plain, Neutral, Soon, Late, Ok, Confirmed, Qualified, Accent };

struct ChipLook
{
    ChipKind kind = ChipKind::Neutral;
    QString text;
    Icon icon = Icon::None;
    std::optional<Tone> iconTone = {}; // none: as the text

    friend bool operator==(const ChipLook&, const ChipLook&) = default;
};

[[nodiscard]] QSize chipSize(const ChipLook& look, const Theme& theme);
void drawChip(QPainter& painter, const QPointF& topLeft, const ChipLook& look, const Theme& theme);

void drawAvatar(QPainter& painter, const QRectF& where, const QString& initials, qint64 personId, const Theme& theme);
// "Ирина Павлова" → "ИП".
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace priyom::kit
