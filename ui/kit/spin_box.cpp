// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spin_box.h"

#include "ui/kit/painting.h"

#include <QMouseEvent>

namespace priyom::kit {

namespace {

constexpr int kArrows = 24; // the style sheet keeps the text out of as much
constexpr double kSign = 12;

} // namespace

SpinBox::SpinBox(const Theme& theme, QWidget* parent) : NumberBox(parent), m_theme(theme)
{
    setProperty("arrows", true);
    followTheme(this, theme);
}

QRect SpinBox::arrows() const
{
    const int across = m_theme.px(kArrows);
    return rect().adjusted(width() - across, 2, -2, -2);
}

void SpinBox::paintEvent(QPaintEvent* event)
{
    NumberBox::paintEvent(event);
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const QRectF place = arrows();
    painter.fillRect(QRectF(place.left(), place.top(), 1, place.height()), tokens.border);
    const QColor color = isEnabled() ? tokens.t2 : tokens.ctl;
    const double left = place.center().x() - kSign / 2;
    m_theme.icons().draw(painter, {left, place.center().y() - kSign, kSign, kSign}, Icon::ChevronUp, color);
    m_theme.icons().draw(painter, {left, place.center().y(), kSign, kSign}, Icon::ChevronDown, color);
}

void SpinBox::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !arrows().contains(at)) {
        NumberBox::mousePressEvent(event);
        return;
    }
    stepBy(at.y() < arrows().center().y() ? 1 : -1);
    event->accept();
}

} // namespace priyom::kit
