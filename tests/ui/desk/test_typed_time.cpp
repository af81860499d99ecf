// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/typed_time.h"

#include <QtTest>

using namespace priyom;

class TypedTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsUnderstoodAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("today") << QStringLiteral("сегодня") << QDate(2026, 10, 15);
        QTest::newRow("tomorrow, in capitals") << QStringLiteral(" Завтра ") << QDate(2026, 10, 16);
        QTest::newRow("a day to come") << QStringLiteral("16") << QDate(2026, 10, 16);
        QTest::newRow("this very day") << QStringLiteral("15") << QDate(2026, 10, 15);
        QTest::newRow("a day gone by is next month's") << QStringLiteral("14") << QDate(2026, 11, 14);
        QTest::newRow("the 31st skips the months without one") << QStringLiteral("31") << QDate(2026, 10, 31);
        QTest::newRow("with a month") << QStringLiteral("2.11") << QDate(2026, 11, 2);
        QTest::newRow("a month gone by is next year's") << QStringLiteral("2.03") << QDate(2027, 3, 2);
        QTest::newRow("with a year") << QStringLiteral("16.10.2026") << QDate(2026, 10, 16);
        QTest::newRow("with a short year") << QStringLiteral("16/10/26") << QDate(2026, 10, 16);
        QTest::newRow("as the program itself writes it") << QStringLiteral("2 ноя.") << QDate(2026, 11, 2);
        QTest::newRow("with the month's name") << QStringLiteral("2 ноября") << QDate(2026, 11, 2);
        QTest::newRow("a named month gone by is next year's") << QStringLiteral("2 июня") << QDate(2027, 6, 2);
        QTest::newRow("with the month's name and a year") << QStringLiteral("2 июня 2028") << QDate(2028, 6, 2);
        QTest::newRow("a day of the week") << QStringLiteral("пт") << QDate(2026, 10, 16);
        QTest::newRow("today's is the one in a week") << QStringLiteral("четверг") << QDate(2026, 10, 22);
        QTest::newRow("in English") << QStringLiteral("2 Nov") << QDate(2026, 11, 2);
        QTest::newRow("no such day of that month") << QStringLiteral("31 ноября") << QDate();
        QTest::newRow("no such month") << QStringLiteral("2 визита") << QDate();
        QTest::newRow("no such day") << QStringLiteral("31.11") << QDate();
        QTest::newRow("words are not guessed") << QStringLiteral("на днях") << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }

    void aDayIsUnderstoodAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(desk::typedDate(typed, QDate(2026, 10, 15)).value_or(QDate()), date);
    }

    void aDayGoneByIsTheLastSuchDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("today") << QStringLiteral("сегодня") << QDate(2026, 10, 15);
        QTest::newRow("yesterday") << QStringLiteral("Вчера") << QDate(2026, 10, 14);
        QTest::newRow("tomorrow is not gone by") << QStringLiteral("завтра") << QDate();
        QTest::newRow("a day of this month") << QStringLiteral("9") << QDate(2026, 10, 9);
        QTest::newRow("this very day") << QStringLiteral("15") << QDate(2026, 10, 15);
        QTest::newRow("a day of the last month") << QStringLiteral("16") << QDate(2026, 9, 16);
        QTest::newRow("a day the last month has not") << QStringLiteral("31") << QDate(2026, 8, 31);
        QTest::newRow("a month gone by") << QStringLiteral("2.03") << QDate(2026, 3, 2);
        QTest::newRow("a month to come is last year's") << QStringLiteral("16.11") << QDate(2025, 11, 16);
        QTest::newRow("with a year") << QStringLiteral("16.10.2024") << QDate(2024, 10, 16);
        QTest::newRow("no such day") << QStringLiteral("31.11") << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }

    void aDayGoneByIsTheLastSuchDay()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(desk::typedPastDate(typed, QDate(2026, 10, 15)).value_or(QDate()), date);
    }

    void aTimeIsUnderstoodAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("hour") << QStringLiteral("16") << QTime(16, 0);
        QTest::newRow("with a colon") << QStringLiteral("16:45") << QTime(16, 45);
        QTest::newRow("with a dot") << QStringLiteral("9.30") << QTime(9, 30);
        QTest::newRow("grown together") << QStringLiteral("930") << QTime(9, 30);
        QTest::newRow("four digits") << QStringLiteral("1645") << QTime(16, 45);
        QTest::newRow("no such hour") << QStringLiteral("25") << QTime();
        QTest::newRow("no such minute") << QStringLiteral("9:75") << QTime();
        QTest::newRow("words") << QStringLiteral("утром") << QTime();
    }

    void aTimeIsUnderstoodAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(desk::typedTime(typed).value_or(QTime()), time);
    }
};

QTEST_GUILESS_MAIN(TypedTimeTest)
#include "test_typed_time.moc"
