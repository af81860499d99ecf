// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/opening_hours.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

class TestOpeningHours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalsArePutInOrderAndJoinedWhereTheyTouch()
    {
        const auto hours = orderedHours({{840, 1200}, {540, 780}, {1200, 1440}});
        QVERIFY_RESULT(hours);
        QCOMPARE(*hours, (DayHours{{540, 780}, {840, 1440}}));
        QVERIFY_RESULT(orderedHours({}));
        QVERIFY_RESULT(orderedHours({{0, kMinutesPerDay}}));
    }

    void anIntervalThatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, int start, int end, const char* why) { QTest::newRow(name) << start << end << QString::fromLatin1(why); };
        row("before midnight", -1, 60, "outside");
        row("across midnight", 1200, 1441, "outside");
        row("from midnight to midnight and a minute", 0, 1441, "outside");
        row("backwards", 600, 540, "backward");
        row("of no length", 600, 600, "backward");
        row("a night in one day", 1320, 360, "backward");
        row("over another", 700, 800, "overlap");
        row("around another", 0, 1440, "overlap");
        row("twice the same", 720, 780, "overlap");
    }
    void anIntervalThatCannotBeIsRefused()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(QString, why);
        const auto hours = orderedHours({{720, 780}, {start, end}});
        QVERIFY(!hours);
        QCOMPARE(hours.error(), (Error{ErrorCode::BadInput, QStringLiteral("hours"), why}));
    }

    void aDayTakesItsWeekdayUnlessItDiffers()
    {
        const QDate thursday(2026, 10, 15);
        OpeningHours hours;
        QVERIFY(hours.isAlwaysOpen());
        QCOMPARE(hours.on(thursday), (DayHours{{0, 1440}}));
        hours.days[thursday] = {};
        QVERIFY(!hours.isAlwaysOpen());
        QVERIFY(hours.on(thursday).empty());
        QCOMPARE(hours.on(thursday.addDays(7)), (DayHours{{0, 1440}}));
        hours.week[3] = {{540, 1200}};
        QCOMPARE(hours.on(thursday.addDays(7)), (DayHours{{540, 1200}}));
        QVERIFY(hours.on(thursday.addDays(1)).empty()); // a set week is closed where it says nothing
        hours.days[thursday.addDays(1)] = {{600, 660}};
        QCOMPARE(hours.on(thursday.addDays(1)), (DayHours{{600, 660}}));
    }

    void intervalsStayApartWhereTheClockJumps()
    {
        const Zone zone = *Zone::named(QStringLiteral("America/Toronto"));
        // 02:00 to 03:00 is not there: 02:30 is read as 03:30, which lies in the second interval.
        const auto periods = periodsOn({{60, 150}, {165, 300}}, QDate(2018, 3, 11), zone);
        QCOMPARE(periods.size(), size_t(2));
        QVERIFY(periods[0].to <= periods[1].from);
        QCOMPARE(periods[0].to - periods[0].from, Milliseconds(90 * 60'000));
        QCOMPARE(periods[1].to, zone.instant(QDate(2018, 3, 11), QTime(5, 0)));
        // and one that is swallowed whole is none
        QCOMPARE(periodsOn({{60, 178}, {180, 190}}, QDate(2018, 3, 11), zone).size(), size_t(1));
    }

    void aWholeDayHasTheHoursOfTheDay()
    {
        const Zone zone = *Zone::named(QStringLiteral("America/Toronto"));
        QCOMPARE(periodsOn({{0, kMinutesPerDay}}, QDate(2018, 3, 11), zone).front(), zone.day(QDate(2018, 3, 11)));
        QCOMPARE(periodsOn({{0, kMinutesPerDay}}, QDate(2018, 11, 4), zone).front(), zone.day(QDate(2018, 11, 4)));
    }
};

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "test_opening_hours.moc"
