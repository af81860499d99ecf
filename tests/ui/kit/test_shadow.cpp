// SPDX-License-Identifier: GPL-3.0-or-later
// The shadow of a dialog: soft, below it, the same on a fine screen.
#include "ui/kit/shadow.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace priyom;

namespace {

const QRect kDialog(100, 100, 300, 200);

int darkness(double ratio, const QPoint& at)
{
    QImage image(QSize(500, 420) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    kit::Shadow().paint(painter, kDialog);
    painter.end();
    return qAlpha(image.pixel((QPointF(at) * ratio).toPoint()));
}

} // namespace

class TestShadow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsDarkestUnderTheDialogAndEndsSoftly_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("plain screen") << 1.0;
        QTest::newRow("fine screen") << 2.0;
    }

    void itIsDarkestUnderTheDialogAndEndsSoftly()
    {
        QFETCH(const double, ratio);
        const int middle = kDialog.center().x();
        int before = 57; // 22 %
        for (const int below : {-26, 0, 12, 24, 36, 50}) {
            const int here = darkness(ratio, {middle, kDialog.bottom() + below});
            QVERIFY2(here < before, qPrintable(QString::number(below)));
            before = here;
        }
        QVERIFY(qAbs(darkness(ratio, {middle, kDialog.bottom() + 12}) - 28) <= 1); // half at its own edge, 12 below
        QCOMPARE(darkness(ratio, {middle, kDialog.bottom() + 60}), 0);
    }

    void aCornerIsFainterThanASide()
    {
        const int side = darkness(1, {kDialog.left(), kDialog.center().y()});
        const int corner = darkness(1, {kDialog.left(), kDialog.bottom() + 12});
        QVERIFY(qAbs(side - 28) <= 1);
        QVERIFY(qAbs(corner - 14) <= 1);
    }

    void aboveTheDialogItIsFainterThanBelow()
    {
        const int middle = kDialog.center().x();
        QVERIFY(darkness(1, {middle, kDialog.top() - 8}) < darkness(1, {middle, kDialog.bottom() + 8}));
    }
};

QTEST_MAIN(TestShadow)
#include "test_shadow.moc"
