// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours as people type them.
#include "ui/words/typed_hours.h"

#include <QtTest>

using namespace priyom;

class TestTypedHours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("whole hours") << QStringLiteral("9-20") << QStringLiteral("9:00–20:00");
        QTest::newRow("with minutes") << QStringLiteral("9:30 – 18.45") << QStringLiteral("9:30–18:45");
        QTest::newRow("without a colon") << QStringLiteral("0930-1845") << QStringLiteral("9:30–18:45");
        QTest::newRow("a break") << QStringLiteral("9–13, 14–20") << QStringLiteral("9:00–13:00, 14:00–20:00");
        QTest::newRow("to midnight") << QStringLiteral("10-24") << QStringLiteral("10:00–24:00");
        QTest::newRow("closed") << QString() << QString();
        QTest::newRow("blanks") << QStringLiteral("  ") << QString();
    }
    void hoursAreReadAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto hours = words::typedHours(typed);
        QVERIFY(hours);
        QCOMPARE(words::hoursText(*hours), read);
    }

    void hoursAreWrittenShort_data()
    {
        QTest::addColumn<schedule::DayHours>("hours");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << schedule::DayHours{} << QString();
        QTest::newRow("whole hours") << schedule::DayHours{{540, 1080}} << QStringLiteral("9–18");
        QTest::newRow("a break and half hours") << schedule::DayHours{{570, 780}, {840, 1110}} << QStringLiteral("9:30–13, 14–18:30");
        QTest::newRow("the whole day") << schedule::DayHours{{0, 1440}} << QStringLiteral("0–24");
    }
    void hoursAreWrittenShort()
    {
        QFETCH(schedule::DayHours, hours);
        QFETCH(QString, text);
        QCOMPARE(words::shortHoursText(hours), text);
        QCOMPARE(words::typedHours(text), std::optional(hours)); // and read back
    }

    void aWeekIsSaidInALine_data()
    {
        using Week = std::array<schedule::DayHours, 7>;
        const schedule::DayHours day{{540, 1200}};
        const schedule::DayHours brief{{600, 780}, {840, 960}};
        QTest::addColumn<Week>("week");
        QTest::addColumn<QString>("line");
        QTest::newRow("closed") << Week{} << QString();
        QTest::newRow("one day closed") << Week{{day, day, day, day, day, day, {}}} << QStringLiteral("пн–сб 9:00–20:00");
        QTest::newRow("a break in the middle of the week") << Week{{day, day, {}, day, day, brief, brief}}
            << QStringLiteral("пн–вт 9:00–20:00, чт–пт 9:00–20:00, сб–вс 10:00–13:00, 14:00–16:00");
        QTest::newRow("one day alone") << Week{{{}, {}, {}, {}, {}, {}, day}} << QStringLiteral("вс 9:00–20:00");
    }
    void aWeekIsSaidInALine()
    {
        using Week = std::array<schedule::DayHours, 7>;
        QFETCH(Week, week);
        QFETCH(QString, line);
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QCOMPARE(words::weekText(week), line);
    }

    void whatIsNoHoursIsNotGuessed_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"9", "9-", "-20", "9-25", "9:60-20", "с девяти", "9-13-20", "9–24:30"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void whatIsNoHoursIsNotGuessed()
    {
        QFETCH(QString, typed);
        QVERIFY(!words::typedHours(typed));
    }
};

QTEST_APPLESS_MAIN(TestTypedHours)
#include "test_typed_hours.moc"
