// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/ring.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace priyom::test {

namespace {

constexpr int kLeastRing = 24; // pixels: a caret or a dot is no ring
constexpr int kLeastWidth = 2;
constexpr double kLeastContrast = 3.0;

double light(QRgb color)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(QRgb one, QRgb other)
{
    const auto [dark, bright] = std::minmax(light(one), light(other));
    return (bright + 0.05) / (dark + 0.05);
}

// What is clearly another than it was: white on black.
QImage changed(const QImage& with, const QImage& without, bool onlyEdge)
{
    const QRect inside = with.rect().adjusted(2 * kRingRoom, 2 * kRingRoom, -2 * kRingRoom, -2 * kRingRoom);
    QImage mask(with.size(), QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (!(onlyEdge && inside.contains(x, y)) && contrast(with.pixel(x, y), without.pixel(x, y)) >= kLeastContrast)
                mask.scanLine(y)[x] = 0xff;
    return mask;
}

bool isSet(const QImage& mask, QPoint at)
{
    return mask.rect().contains(at) && mask.constScanLine(at.y())[at.x()] != 0;
}

// How many stand in a row through that one, along a step: such pixels, and those of its own colour, which the edge of a field
// has where there was an edge before.
int run(const QImage& mask, const QImage& with, QPoint at, QPoint step)
{
    int length = 1;
    for (const int way : {1, -1})
        for (QPoint next = at + way * step; isSet(mask, next) || (with.rect().contains(next) && with.pixel(next) == with.pixel(at)); next += way * step)
            ++length;
    return length;
}

} // namespace

bool showsRing(const QImage& with, const QImage& without, bool onlyEdge)
{
    if (with.size() != without.size())
        return false;
    const QImage mask = changed(with, without, onlyEdge);
    int all = 0;
    int broad = 0; // no hairline there
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x) {
            if (!isSet(mask, {x, y}))
                continue;
            ++all;
            broad += std::min(run(mask, with, {x, y}, {1, 0}), run(mask, with, {x, y}, {0, 1})) >= kLeastWidth ? 1 : 0;
        }
    return all >= kLeastRing && 2 * broad > all;
}

} // namespace priyom::test
