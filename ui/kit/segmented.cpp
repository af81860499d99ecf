// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmented.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>

namespace priyom::kit {

namespace {

constexpr int kPadding = 11;
constexpr int kIcon = 16;
constexpr int kGap = 7;
constexpr double kRadius = 6;

} // namespace

Segmented::Segmented(const Theme& theme, QList<Segment> segments, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_segments(std::move(segments))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void Segmented::setSegments(QList<Segment> segments)
{
    m_segments = std::move(segments);
    m_current = 0;
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current)
        return;
    m_current = index;
    update();
    sayChoice(*this, m_current);
    Q_EMIT currentChanged(index);
}

QStringList Segmented::spokenOptions() const
{
    QStringList spoken;
    for (const Segment& segment : m_segments)
        spoken += segment.text;
    return spoken;
}

int Segmented::widthOf(int index) const
{
    const Segment& segment = m_segments.at(index);
    // Measured in the bold of the chosen one, so that choosing moves nothing.
    const int text = textWidth(segment.text, m_theme.font(FontRole::BodyStrong));
    return text + 2 * kPadding + (segment.icon == Icon::None ? 0 : kIcon + kGap);
}

QRect Segmented::place(int index) const
{
    int left = 0;
    for (int before = 0; before < index; ++before)
        left += widthOf(before);
    return {left, 0, widthOf(index), height()};
}

QSize Segmented::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < m_segments.size(); ++index)
        width += widthOf(index);
    return {width, m_theme.px(30)};
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    drawRounded(painter, rect(), kRadius, tokens.surface, tokens.border2);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    for (int index = 0; index < m_segments.size(); ++index) {
        const Segment& segment = m_segments.at(index);
        const QRectF where = place(index);
        const bool chosen = index == m_current;
        if (chosen) {
            QPainterPath part;
            part.addRect(where);
            painter.setPen(QPen(tokens.accentB, 1));
            painter.setBrush(tokens.accentS);
            painter.drawPath(outline.intersected(part));
        } else if (index > 0 && index - 1 != m_current) {
            painter.setPen(QPen(tokens.border2, 1));
            painter.drawLine(QPointF(where.left() + 0.5, 1), QPointF(where.left() + 0.5, height() - 1));
        }
        const QColor color = chosen ? tokens.accentT : tokens.t2;
        QRectF text = where.adjusted(kPadding, 0, -kPadding + 2, 0);
        if (segment.icon != Icon::None) {
            m_theme.icons().draw(painter, {text.left(), (height() - kIcon) / 2.0, kIcon, kIcon}, segment.icon, color);
            text.setLeft(text.left() + kIcon + kGap);
        }
        drawLine(painter, text, segment.text, m_theme.font(chosen ? FontRole::BodyStrong : FontRole::Body), color,
                 segment.icon == Icon::None ? Qt::AlignHCenter : Qt::AlignLeft);
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), kRadius, tokens);
}

void Segmented::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    sayChoice(*this, m_current);
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < m_segments.size(); ++index) {
        if (place(index).contains(event->pos()))
            setCurrent(index);
    }
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace priyom::kit
