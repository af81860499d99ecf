// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bar_list.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace priyom::kit {

namespace {

constexpr int kGap = 10;
constexpr int kLeastRow = 28;

} // namespace

BarList::BarList(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followTheme(this, theme);
}

void BarList::setBars(QList<Bar> bars)
{
    m_bars = std::move(bars);
    m_current = 0;
    QStringList spoken;
    for (const Bar& bar : std::as_const(m_bars))
        spoken += QStringList{bar.label, bar.value, bar.note}.join(QLatin1Char(' ')).trimmed();
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setCurrent(0);
    updateGeometry();
    update();
}

void BarList::setColumns(int valueWidth, int noteWidth)
{
    m_valueWidth = valueWidth;
    m_noteWidth = noteWidth;
    update();
}

void BarList::setBarHeight(int pixels)
{
    m_barHeight = pixels;
    update();
}

QSize BarList::sizeHint() const
{
    return {labelWidth() + m_theme.px(m_valueWidth + m_noteWidth) + 140, m_theme.px(36) * static_cast<int>(m_bars.size())};
}

QSize BarList::minimumSizeHint() const
{
    return {labelWidth() + m_theme.px(m_valueWidth + m_noteWidth) + 80, m_theme.px(kLeastRow) * static_cast<int>(m_bars.size())};
}

QRectF BarList::rowRect(int row) const
{
    const double step = double(height()) / std::max<qsizetype>(1, m_bars.size());
    return {0, row * step, double(width()), step};
}

int BarList::labelWidth() const
{
    int widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, textWidth(bar.label, m_theme.font(FontRole::Secondary)));
    return widest + kGap + 2;
}

void BarList::paintBar(QPainter& painter, const QRectF& row, const Bar& bar) const
{
    const Tokens& tokens = m_theme.tokens();
    const double labels = labelWidth();
    const double valueWidth = m_theme.px(m_valueWidth);
    const double noteWidth = m_theme.px(m_noteWidth);
    drawLine(painter, QRectF(row.left(), row.top(), labels - kGap, row.height()), bar.label,
             m_theme.font(FontRole::Secondary), tokens.t2, Qt::AlignRight);

    const double height = std::min<double>(m_theme.px(m_barHeight), row.height() - 4);
    const QRectF track(row.left() + labels, std::round(row.center().y() - height / 2),
                       row.width() - labels - valueWidth - noteWidth - kGap, height);
    const double length = track.width() * std::clamp(bar.share, 0.0, 1.0);
    double valueLeft = track.right() + kGap;
    if (bar.inner < 0) {
        painter.fillRect(track, tokens.hover);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(length, height)), tokens.series[0]);
    } else { // no track: the value stands at the bar's own end
        painter.fillRect(QRectF(track.topLeft(), QSizeF(length, height)), tokens.accentB);
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(bar.inner, 0.0, 1.0), height)),
                         tokens.series[0]);
        valueLeft = track.left() + length + 8;
    }
    drawLine(painter, QRectF(valueLeft, row.top(), valueWidth, row.height()), bar.value,
             m_theme.font(bar.inner < 0 ? FontRole::BodyStrong : FontRole::SecondaryStrong), tokens.t1);
    drawLine(painter, QRectF(row.right() - noteWidth - 2, row.top(), noteWidth, row.height()), bar.note,
             m_theme.font(bar.noteTone == Tone::Bad ? FontRole::SecondaryStrong : FontRole::Secondary),
             toneColor(bar.noteTone, tokens), Qt::AlignRight);
}

void BarList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int row = 0; row < m_bars.size(); ++row)
        paintBar(painter, rowRect(row), m_bars.at(row));
    if (hasFocus() && !m_bars.isEmpty())
        drawFocusRing(painter, rowRect(m_current).adjusted(0, 1, 0, -1), 6, m_theme.tokens());
}

void BarList::setCurrent(int row)
{
    m_current = std::clamp(row, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    const Bar bar = m_bars.value(m_current);
    setAccessibleName(QStringList{bar.label, bar.value, bar.note}.join(QLatin1Char(' ')).trimmed());
    update();
}

void BarList::mousePressEvent(QMouseEvent* event)
{
    for (int row = 0; row < m_bars.size(); ++row) {
        if (rowRect(row).contains(event->position())) {
            setCurrent(row);
            Q_EMIT activated(row);
            return;
        }
    }
}

void BarList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); return;
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_bars.isEmpty())
            Q_EMIT activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace priyom::kit
