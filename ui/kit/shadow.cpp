// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shadow.h"

#include <QImage>
#include <QPainter>

#include <array>
#include <cmath>
#include <vector>

namespace priyom::kit {

namespace {

constexpr int kDrop = 12;
constexpr double kSigma = 16; // a blur of 32 is two standard deviations, as in CSS
constexpr double kOpacity = 0.22;
constexpr int kReach = 40; // beyond it less than one step of 255 is left
constexpr int kPatch = 2 * kReach;

// A box blurred by a Gaussian is separable: across an edge it is the normal distribution function, in a corner the product
// of two of them.
double across(double inside)
{
    return (1 + std::erf(inside / (kSigma * std::sqrt(2.0)))) / 2;
}

// One corner after the other, and between them a line that is stretched.
double sideShare(double at, double size)
{
    return across(at - kReach) * across(size - kReach - at);
}

QPixmap makePatches(double ratio)
{
    const int size = int(std::ceil((2 * kPatch + 1) * ratio));
    std::vector<double> shares; // once for both directions: it is painted while a key waits to be answered
    for (int at = 0; at < size; ++at)
        shares.push_back(sideShare((at + 0.5) / ratio, size / ratio));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size; ++x)
            line[x] = qRgba(0, 0, 0, int(std::lround(shares[std::size_t(x)] * shares[std::size_t(y)] * kOpacity * 255)));
    }
    QPixmap patches = QPixmap::fromImage(image);
    patches.setDevicePixelRatio(ratio);
    return patches;
}

} // namespace

void Shadow::paint(QPainter& painter, const QRect& of)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_patches.isNull() || m_patches.devicePixelRatio() != ratio)
        m_patches = makePatches(ratio);
    const QRectF whole = QRectF(of).translated(0, kDrop).adjusted(-kReach, -kReach, kReach, kReach);
    const std::array<double, 4> from{0, kPatch * ratio, (kPatch + 1) * ratio, (2 * kPatch + 1) * ratio};
    const std::array<double, 4> across{whole.left(), whole.left() + kPatch, whole.right() - kPatch, whole.right()};
    const std::array<double, 4> down{whole.top(), whole.top() + kPatch, whole.bottom() - kPatch, whole.bottom()};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            if (row == 1 && column == 1)
                continue; // under the dialog, and by far the largest
            painter.drawPixmap(QRectF(QPointF(across[column], down[row]), QPointF(across[column + 1], down[row + 1])), m_patches,
                               QRectF(QPointF(from[column], from[row]), QPointF(from[column + 1], from[row + 1])));
        }
}

} // namespace priyom::kit
