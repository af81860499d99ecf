// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/column_header.h"

#include "ui/desk/desk_signs.h"
#include "ui/kit/painting.h"
#include "ui/words/lead_words.h"

#include <cmath>

namespace priyom::desk {

using kit::drawLine;
using theme::FontRole;

namespace {

constexpr int kEdge = 10;
constexpr int kGlyph = 14;

} // namespace

ColumnHeader::ColumnHeader(const theme::Theme& theme, leads::Stage stage, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_stage(stage)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
    kit::followTheme(this, theme);
}

void ColumnHeader::setCount(int count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(words::stageWord(m_stage)).arg(count).arg(m_summary));
    update();
}

void ColumnHeader::setSummary(const QString& text, kit::Tone tone)
{
    m_summary = text;
    m_tone = tone;
    setCount(m_count);
}

QSize ColumnHeader::sizeHint() const
{
    return {120, m_theme.px(36)};
}

void ColumnHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const QRectF line = QRectF(rect()).adjusted(kEdge, 0, -kEdge, 0);
    theme::drawGlyph(painter, {line.left(), std::round(line.center().y() - kGlyph / 2.0), kGlyph, kGlyph}, glyphOf(m_stage), tokens);
    double x = line.left() + kGlyph + 8;
    x += drawLine(painter, {x, 0, line.right() - x, line.height()}, words::stageWord(m_stage), m_theme.font(FontRole::BodyStrong), tokens.t1) + 9;
    x += drawLine(painter, {x, 0, line.right() - x, line.height()}, QString::number(m_count), m_theme.font(FontRole::Body), tokens.t2) + 8;
    const QFont font = m_theme.font(m_tone == kit::Tone::Hint ? FontRole::Caption : FontRole::CaptionMedium);
    if (kit::textWidth(m_summary, font) > line.right() - x)
        return; // a word cut to a letter says nothing; the chips of the cards do
    drawLine(painter, {x, 0, line.right() - x, line.height()}, m_summary, font, kit::toneColor(m_tone, tokens), Qt::AlignRight);
}

} // namespace priyom::desk
