// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows of a number step it, whatever the theme paints there.
#include "ui/kit/spin_box.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QtTest>

using namespace priyom;

class SpinBoxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowsStep()
    {
        theme::Theme theme;
        theme.applyTo(*qApp);
        kit::SpinBox box(theme);
        theme::dress(box, theme);
        box.setRange(1, 60);
        box.setValue(15);
        box.resize(96, 30);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const QRect arrows = box.arrows();
        QTest::mouseClick(&box, Qt::LeftButton, {}, {arrows.center().x(), arrows.top() + 3});
        QCOMPARE(box.value(), 16);
        QTest::mouseClick(&box, Qt::LeftButton, {}, {arrows.center().x(), arrows.bottom() - 3});
        QTest::mouseClick(&box, Qt::LeftButton, {}, {arrows.center().x(), arrows.bottom() - 3});
        QCOMPARE(box.value(), 14);
    }
};

QTEST_MAIN(SpinBoxTest)
#include "test_spin_box.moc"
