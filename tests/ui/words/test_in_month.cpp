// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/in_month.h"

#include <QtTest>

using namespace priyom;

class TestInMonth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthStandsBehindItsCount_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << 1 << QStringLiteral("в январе");
        QTest::newRow("short") << 5 << QStringLiteral("в мае");
        QTest::newRow("hard") << 8 << QStringLiteral("в августе");
        QTest::newRow("soft") << 10 << QStringLiteral("в октябре");
        QTest::newRow("last") << 12 << QStringLiteral("в декабре");
    }
    void aMonthStandsBehindItsCount()
    {
        QFETCH(const int, month);
        QTEST(words::inMonthText(QDate(2026, month, 15)), "text");
    }
};

QTEST_APPLESS_MAIN(TestInMonth)
#include "test_in_month.moc"
