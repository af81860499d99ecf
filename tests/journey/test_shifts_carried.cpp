// SPDX-License-Identifier: GPL-3.0-or-later
// Hours that are carried further by the keyboard: to several days at once, to other days, to the next week.
#include "tests/support/shifts_window.h"

#include <QClipboard>

using namespace priyom;
using namespace priyom::test;

class TestShiftsCarried final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::loadFonts()); }

    void severalDaysAreFilledAtOnceAndTakenBackAtOnce()
    {
        Shifts shop;
        QVERIFY(shop.open());
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier); // two days of two people
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        for (const QString& name : {kAnna, kVera})
            for (const int day : {15, 16})
                QCOMPARE(shop.kept(name, day), kNineToSix);
        QVERIFY(shop.kept(kAnna, 17).empty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.settle());
        for (const QString& name : {kAnna, kVera})
            for (const int day : {15, 16})
                QVERIFY(shop.kept(name, day).empty());
        QVERIFY(shop.sees(QStringLiteral("Смены возвращены: 4")));
    }

    void aShiftIsCopiedToOtherDaysInEitherLayout_data()
    {
        QTest::addColumn<int>("copy");
        QTest::addColumn<int>("paste");
        QTest::newRow("latin") << int(Qt::Key_C) << int(Qt::Key_V);
        QTest::newRow("russian") << 0x0421 << 0x041C; // С and М
    }
    void aShiftIsCopiedToOtherDaysInEitherLayout()
    {
        QFETCH(int, copy);
        QFETCH(int, paste);
        Shifts shop;
        QVERIFY(shop.open());
        QApplication::clipboard()->clear();
        press(paste, Qt::ControlModifier);
        QVERIFY(shop.sees(QStringLiteral("Нечего вставить")));
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        press(copy, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("9–18"));
        press(Qt::Key_Down);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(paste, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kVera, 15), kNineToSix);
        QCOMPARE(shop.kept(kVera, 16), kNineToSix);
        QVERIFY(shop.kept(kAnna, 16).empty());
    }

    void aWeekOfHoursIsCarriedToTheNextWeek()
    {
        Shifts shop;
        QVERIFY(shop.open());
        QVERIFY(shop.set(kAnna, 12, {}, kNineToSix));
        QVERIFY(shop.set(kVera, 18, {}, {{600, 720}}));
        press(Qt::Key_Home);
        QVERIFY(shop.settle());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        press(Qt::Key_PageDown);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().contains(QStringLiteral("22\u00A0октября")));
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(shop.sees(QStringLiteral("не помещается")), "from Thursday on there is no room for seven days");
        for (int day = 0; day < 3; ++day)
            press(Qt::Key_Left);
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 19), kNineToSix);
        QCOMPARE(shop.kept(kVera, 25), (DayHours{{600, 720}}));
        QVERIFY(shop.kept(kAnna, 20).empty());
    }

    void theArrowsCrossFromWeekToWeek()
    {
        Shifts shop;
        QVERIFY(shop.open());
        press(Qt::Key_Down);
        for (int day = 0; day < 3; ++day)
            press(Qt::Key_Right);
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, воскресенье, 18\u00A0октября")));
        press(Qt::Key_Right);
        QVERIFY(shop.settle());
        QVERIFY2(shop.current().startsWith(QStringLiteral("Вера Сомова, понедельник, 19\u00A0октября")), qUtf8Printable(shop.current()));
        press(Qt::Key_Left);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, воскресенье, 18\u00A0октября")));
        press(Qt::Key_PageUp);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, воскресенье, 11\u00A0октября")));
        typeText(QStringLiteral("22-24"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kVera, 11), (DayHours{{1320, 1440}}));
        press(Qt::Key_Home);
        QVERIFY(shop.settle());
        QVERIFY(shop.current().startsWith(QStringLiteral("Вера Сомова, четверг, 15\u00A0октября")));
    }

    void tabGoesOnTypingInTheNextDay()
    {
        Shifts shop;
        QVERIFY(shop.open());
        typeText(QStringLiteral("9-18"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("10-14"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(shop.kept(kAnna, 15), kNineToSix);
        QCOMPARE(shop.kept(kAnna, 16), (DayHours{{600, 840}}));
    }
};

QTEST_MAIN(TestShiftsCarried)
#include "test_shifts_carried.moc"
