// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/column_header.h"

#include "ui/desk/desk_signs.h"
#include "ui/kit/painting.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <cmath>

namespace priyom::desk {

using kit::drawLine;
using theme::FontRole;

namespace {

constexpr int kEdge = 10;
constexpr int kGlyph = 14;
constexpr int kSign = 12;

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
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(words::stageWord(m_stage), words::countText(count), m_summary));
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
    theme::drawGlyph(painter, {line.left(), std::round(line.center().y() - kGlyph / 2.0), kGlyph, kGlyph},
                     glyphOf(m_stage), tokens);
    double x = line.left() + kGlyph + 7;
    x += drawLine(painter, {x, 0, line.right() - x, line.height()}, words::stageWord(m_stage),
                  m_theme.font(FontRole::BodyStrong), tokens.t1) +
         7;
    x += drawLine(painter, {x, 0, line.right() - x, line.height()}, words::countText(m_count),
                  m_theme.font(FontRole::Body), tokens.t2) +
         5;
    const QFont font = m_theme.font(m_tone == kit::Tone::Hint ? FontRole::Caption : FontRole::CaptionMedium);
    const QColor color = kit::toneColor(m_tone, tokens);
    const QRectF room{x, 0, line.right() - x, line.height()};
    if (kit::textWidth(m_summary, font) <= room.width()) {
        drawLine(painter, room, m_summary, font, color, Qt::AlignRight);
        return;
    }
    // A word cut to a letter says nothing: in a narrow column it is the sign of its chips, and how many.
    const QString number = m_summary.section(QChar::Nbsp, 0, 0).section(QLatin1Char(' '), 0, 0);
    const double signLeft = room.right() - kit::textWidth(number, font) - 4 - kSign;
    const auto sign = m_tone == kit::Tone::Bad    ? theme::Icon::Alert
                      : m_tone == kit::Tone::Warn ? theme::Icon::Clock
                                                  : theme::Icon::Calendar;
    if (!number.isEmpty() && number.front().isDigit() && signLeft >= room.left()) {
        m_theme.icons().draw(painter, {signLeft, std::round(line.center().y() - kSign / 2.0), kSign, kSign}, sign,
                             color);
        drawLine(painter, room, number, font, color, Qt::AlignRight);
    }
}

} // namespace priyom::desk
