// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/light.h"

#include "ui/kit/painting.h"

#include <QTimer>

namespace priyom::kit {

namespace {

constexpr int kAround = 5;
constexpr double kRadius = 9;
constexpr double kWidth = 3;

} // namespace

Light::Light(const Theme& theme, QWidget* ground, const QRect& place, std::chrono::milliseconds lit)
    : QWidget(ground), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(place.adjusted(-kAround, -kAround, kAround, kAround) & ground->rect());
    QTimer::singleShot(lit, this, &QObject::deleteLater);
    show();
    raise();
}

void Light::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawRounded(painter, rect(), kRadius, QColor(), m_theme.tokens().accentB, kWidth);
}

} // namespace priyom::kit
