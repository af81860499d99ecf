// SPDX-License-Identifier: GPL-3.0-or-later
// The days of an absence as they are typed, often afterwards: what was not long ago is not next year. It is Sunday,
// 15 November 2026.
#include "ui/desk/typed_time.h"

#include <QtTest>

using namespace priyom;

class TypedStretchTest final : public QObject
{
    Q_OBJECT
    const QDate m_today{2026, 11, 15};

private Q_SLOTS:
    void theFirstDayIsNearRatherThanNextYear_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("last week") << QStringLiteral("10.11") << QDate(2026, 11, 10);
        QTest::newRow("two months ago, just") << QStringLiteral("16.09") << QDate(2026, 9, 16);
        QTest::newRow("longer ago") << QStringLiteral("15.09") << QDate(2027, 9, 15);
        QTest::newRow("with the month's name") << QStringLiteral("2 ноября") << QDate(2026, 11, 2);
        QTest::newRow("today") << QStringLiteral("15.11") << QDate(2026, 11, 15);
        QTest::newRow("to come") << QStringLiteral("20.11") << QDate(2026, 11, 20);
        QTest::newRow("far ahead") << QStringLiteral("1.06") << QDate(2027, 6, 1);
        QTest::newRow("a day alone is to come") << QStringLiteral("10") << QDate(2026, 12, 10);
        QTest::newRow("a year is a year") << QStringLiteral("10.11.2027") << QDate(2027, 11, 10);
        QTest::newRow("and one gone by") << QStringLiteral("10.11.2025") << QDate(2025, 11, 10);
        QTest::newRow("yesterday") << QStringLiteral("вчера") << QDate(2026, 11, 14);
        QTest::newRow("tomorrow") << QStringLiteral("завтра") << QDate(2026, 11, 16);
        QTest::newRow("a day of the week") << QStringLiteral("пт") << QDate(2026, 11, 20);
        QTest::newRow("not understood") << QStringLiteral("на днях") << QDate();
    }
    void theFirstDayIsNearRatherThanNextYear()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        QCOMPARE(desk::typedNearDate(typed, m_today).value_or(QDate()), date);
    }

    void theLastDayIsReadFromTheFirst_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("in the same week") << QDate(2026, 11, 10) << QStringLiteral("12.11") << QDate(2026, 11, 12);
        QTest::newRow("the same day") << QDate(2026, 11, 10) << QStringLiteral("10.11") << QDate(2026, 11, 10);
        QTest::newRow("over the new year") << QDate(2026, 12, 20) << QStringLiteral("10") << QDate(2027, 1, 10);
        QTest::newRow("over the new year, with its month") << QDate(2026, 12, 20) << QStringLiteral("10.01") << QDate(2027, 1, 10);
        QTest::newRow("a day of the week") << QDate(2026, 11, 10) << QStringLiteral("пт") << QDate(2026, 11, 13);
        QTest::newRow("tomorrow is today's") << QDate(2026, 11, 10) << QStringLiteral("завтра") << QDate(2026, 11, 16);
        QTest::newRow("before the first") << QDate(2026, 12, 20) << QStringLiteral("10.12.2026") << QDate(2026, 12, 10);
    }
    void theLastDayIsReadFromTheFirst()
    {
        QFETCH(const QDate, first);
        QFETCH(const QString, typed);
        QFETCH(const QDate, date);
        QCOMPARE(desk::typedLastDay(typed, first, m_today).value_or(QDate()), date);
    }
};

QTEST_APPLESS_MAIN(TypedStretchTest)
#include "test_typed_stretch.moc"
