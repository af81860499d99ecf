// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_icon_engine.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace priyom::theme {

ThemeIconEngine::ThemeIconEngine(const Theme& theme, Icon icon, QColor Tokens::*color)
    : m_theme(theme), m_icon(icon), m_color(color)
{
}

void ThemeIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    m_theme.icons().draw(*painter, square, m_icon, colorFor(mode));
}

QPixmap ThemeIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// `size` is in device pixels already; `scale` only says for which ratio it was asked.
QPixmap ThemeIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    return m_theme.icons().pixmap(m_icon, colorFor(mode), std::min(size.width(), size.height()), 1.0);
}

QIconEngine* ThemeIconEngine::clone() const
{
    return new ThemeIconEngine(*this);
}

QColor ThemeIconEngine::colorFor(QIcon::Mode mode) const
{
    return mode == QIcon::Disabled ? m_theme.tokens().t3 : m_theme.tokens().*m_color;
}

} // namespace priyom::theme
