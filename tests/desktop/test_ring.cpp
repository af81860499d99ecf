// SPDX-License-Identifier: GPL-3.0-or-later
// The walk's own measure: what passes for a ring and what does not; and that the box of a choice has one in both its states.
#include "tests/walk/ring.h"
#include "ui/kit/inputs.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QPainter>
#include <QtTest>

using namespace priyom;
using namespace priyom::test;

namespace {

constexpr QRgb kGround = qRgb(0xff, 0xff, 0xff);
constexpr QRgb kAccent = qRgb(0x34, 0x50, 0xc2);

QImage blank(QRgb ground = kGround)
{
    QImage image(80, 40, QImage::Format_RGB32);
    image.fill(ground);
    return image;
}

QImage ringed(int width, QRgb color, QRgb ground = kGround)
{
    QImage image = blank(ground);
    QPainter painter(&image);
    for (int step = 0; step < width; ++step) {
        painter.setPen(QColor::fromRgb(color));
        painter.drawRect(kRingRoom + step, kRingRoom + step, 70 - 2 * step, 30 - 2 * step);
    }
    return image;
}

QImage dotted()
{
    QImage image = blank();
    for (int x = 4; x < 70; x += 2)
        image.setPixel(x, 6, kAccent);
    return image;
}

} // namespace

class TestRing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsARing_data()
    {
        QTest::addColumn<QImage>("with");
        QTest::addColumn<QImage>("without");
        QTest::addColumn<bool>("onlyEdge");
        QTest::addColumn<bool>("isRing");
        QTest::newRow("two pixels of the accent") << ringed(2, kAccent) << blank() << false << true;
        QTest::newRow("nothing") << blank() << blank() << false << false;
        QTest::newRow("a hairline") << ringed(1, kAccent) << blank() << false << false;
        QTest::newRow("pale") << ringed(2, qRgb(0xc8, 0xc3, 0xb9)) << blank() << false << false;
        QTest::newRow("accent on accent") << ringed(2, kAccent, kAccent) << blank(kAccent) << false << false;
        QTest::newRow("dots") << dotted() << blank() << false << false;
        QImage caret = blank();
        QPainter(&caret).fillRect(30, 12, 2, 16, QColor::fromRgb(kAccent));
        QTest::newRow("a caret in a text") << caret << blank() << true << false;
    }
    void whatIsARing()
    {
        QFETCH(const QImage, with);
        QFETCH(const QImage, without);
        QFETCH(const bool, onlyEdge);
        QFETCH(const bool, isRing);
        QCOMPARE(showsRing(with, without, onlyEdge), isRing);
    }

    void theBoxOfAChoiceHasOne_data()
    {
        QTest::addColumn<bool>("checked");
        QTest::addColumn<theme::ColorMode>("mode");
        for (const bool checked : {false, true})
            for (const theme::ColorMode mode : {theme::ColorMode::Light, theme::ColorMode::Dark})
                QTest::addRow("%s, %s", checked ? "checked" : "unchecked", mode == theme::ColorMode::Dark ? "dark" : "light") << checked << mode;
    }
    void theBoxOfAChoiceHasOne()
    {
        QFETCH(const bool, checked);
        QFETCH(const theme::ColorMode, mode);
        theme::Theme theme;
        theme.setMode(mode);
        theme.applyTo(*qApp);
        QWidget window;
        theme::dress(window, theme);
        kit::CheckBox box(theme, QStringLiteral("Ещё работает"), &window);
        box.move(20, 20);
        box.adjustSize();
        window.resize(300, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto grabbed = [&] {
            return window.grab(box.geometry().adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom)).toImage().convertToFormat(QImage::Format_RGB32);
        };
        QTest::keyClick(&window, Qt::Key_Tab);
        if (!box.hasFocus())
            QTest::keyClick(&window, Qt::Key_Tab);
        QVERIFY(box.hasFocus());
        if (checked)
            QTest::keyClick(&box, Qt::Key_Space);
        QCOMPARE(box.isChecked(), checked);
        const QImage with = grabbed();
        box.clearFocus();
        QVERIFY(showsRing(with, grabbed(), false));
    }
};

QTEST_MAIN(TestRing)
#include "test_ring.moc"
