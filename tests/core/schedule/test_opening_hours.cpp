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

    // From the calendar that comes with the program: Monday to Saturday, Saturday to 15:00, 2024.
    void theShopRestsAsItSays_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("never");
        QTest::addColumn<bool>("holidays");
        QTest::addColumn<bool>("calendar");
        const auto row = [](const char* name, int month, int day, bool holidays, bool calendar) {
            QTest::newRow(name) << QDate(2024, month, day) << true << holidays << calendar;
        };
        row("1 January", 1, 1, false, false);
        row("6 January, a Saturday", 1, 6, false, false);
        row("8 January", 1, 8, false, false);
        row("9 January", 1, 9, true, true);
        row("29 April, moved from a Saturday", 4, 29, true, false);
        row("4 November", 11, 4, false, false);
        row("7 March, short", 3, 7, true, true);
        row("27 April, a Saturday that is worked", 4, 27, true, true);
        row("13 April, a Saturday", 4, 13, true, true);
    }
    void theShopRestsAsItSays()
    {
        QFETCH(QDate, date);
        QFETCH(bool, never);
        QFETCH(bool, holidays);
        QFETCH(bool, calendar);
        OpeningHours hours;
        hours.week.fill({{540, 1200}});
        hours.week[5] = {{600, 900}};
        hours.week[6] = {};
        hours.calendar = *ProductionCalendar::russian();
        const DayHours usual = hours.week[size_t(date.dayOfWeek() - 1)];
        for (const auto& [rest, open] : {std::pair{HolidayRest::Never, never}, {HolidayRest::Holidays, holidays}, {HolidayRest::Calendar, calendar}}) {
            hours.rest = rest;
            QCOMPARE(hours.on(date), open ? usual : DayHours());
        }
    }

    void aSaturdayThatIsWorkedHasTheHoursOfFridayWhereItHasNone()
    {
        const QDate worked(2025, 11, 1);
        OpeningHours hours;
        for (size_t day = 0; day < 5; ++day)
            hours.week[day] = {{540, 1080 - int(day) * 60}};
        hours.calendar = *ProductionCalendar::russian();
        hours.rest = HolidayRest::Holidays;
        QVERIFY(hours.on(worked).empty());
        hours.rest = HolidayRest::Calendar;
        QCOMPARE(hours.on(worked), (DayHours{{540, 840}}));
        QVERIFY(hours.on(worked.addDays(7)).empty());
        QCOMPARE(hours.on(worked.addDays(2)), DayHours()); // for it the Monday is off
    }

    void theShopsOwnDayIsAboveAHoliday()
    {
        OpeningHours hours;
        hours.week.fill({{540, 1200}});
        hours.calendar = *ProductionCalendar::russian();
        hours.rest = HolidayRest::Calendar;
        const QDate eve(2026, 12, 31);
        QVERIFY(hours.on(eve).empty());
        hours.days[eve] = {{540, 900}};
        QCOMPARE(hours.on(eve), (DayHours{{540, 900}}));
    }

    void whereNobodySetTheHoursAHolidayIsOpenToo()
    {
        OpeningHours hours;
        hours.calendar = *ProductionCalendar::russian();
        hours.rest = HolidayRest::Calendar;
        QVERIFY(hours.isAlwaysOpen());
        QCOMPARE(hours.on(QDate(2026, 1, 1)), (DayHours{{0, kMinutesPerDay}}));
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
