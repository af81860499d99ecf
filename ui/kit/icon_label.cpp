// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon_label.h"

#include <QPainter>

namespace priyom::kit {

namespace {

constexpr int kSize = 16;

} // namespace

IconLabel::IconLabel(const Theme& theme, Icon icon, QColor Tokens::*color, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_color(color)
{
    setFixedSize(kSize, kSize);
    followTheme(this, theme);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.icons().draw(painter, rect(), m_icon, m_theme.tokens().*m_color);
}

} // namespace priyom::kit
