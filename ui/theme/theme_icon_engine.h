// SPDX-License-Identifier: GPL-3.0-or-later
// A QIcon whose colour is a token: it is drawn in the colour the theme has at that moment, so a switch needs no new icons.
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QIconEngine>

namespace priyom::theme {

class Theme;

class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const Theme& theme, Icon icon, QColor Tokens::*color);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;

    const Theme& m_theme;
    Icon m_icon;
    QColor Tokens::*m_color;
};

} // namespace priyom::theme
