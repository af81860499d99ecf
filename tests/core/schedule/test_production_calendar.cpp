// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/production_calendar.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

class TestProductionCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearHasItsWorkingDays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("days");
        QTest::newRow("2024") << 2024 << 248;
        QTest::newRow("2025") << 2025 << 247;
        QTest::newRow("2026") << 2026 << 247;
        QTest::newRow("2027") << 2027 << 247;
        QTest::newRow("before") << 2023 << 260; // Monday to Friday
        QTest::newRow("after") << 2028 << 260;
    }
    void aYearHasItsWorkingDays()
    {
        QFETCH(int, year);
        QFETCH(int, days);
        const auto calendar = ProductionCalendar::russian();
        QVERIFY_RESULT(calendar);
        QCOMPARE(calendar->workingDays(QDate(year, 1, 1), QDate(year + 1, 1, 1)), days);
        QCOMPARE(calendar->covers(year), 2024 <= year && year <= 2027);
    }

    void weekendsThatAreWorkedAreKnown()
    {
        const ProductionCalendar calendar = *ProductionCalendar::russian();
        QList<QDate> worked;
        for (QDate date(2024, 1, 1); date.year() < 2028; date = date.addDays(1)) {
            if (date.dayOfWeek() >= Qt::Saturday && calendar.isWorkingDay(date))
                worked << date;
        }
        QCOMPARE(worked, (QList<QDate>{QDate(2024, 4, 27), QDate(2024, 11, 2), QDate(2024, 12, 28), QDate(2025, 11, 1), QDate(2027, 2, 20)}));
    }

    void aDayIsWorkedShortOrOff()
    {
        const ProductionCalendar calendar = *ProductionCalendar::russian();
        QCOMPARE(calendar.kind(QDate(2026, 10, 15)), DayKind::Work);
        QCOMPARE(calendar.kind(QDate(2026, 10, 17)), DayKind::Off);
        QCOMPARE(calendar.kind(QDate(2026, 1, 9)), DayKind::Off);
        QCOMPARE(calendar.kind(QDate(2026, 4, 30)), DayKind::Short);
        QVERIFY(calendar.isWorkingDay(QDate(2026, 4, 30)));
        QCOMPARE(calendar.workingDays(QDate(2026, 10, 1), QDate(2026, 11, 1)), 22);
    }

    void withoutACalendarItIsMondayToFriday()
    {
        const ProductionCalendar calendar;
        QVERIFY(calendar.isWorkingDay(QDate(2026, 1, 1)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 1, 3)));
        QVERIFY(!calendar.covers(2026));
    }

    void aHolidayHasItsNameWhereverInTheWeekItFalls()
    {
        const ProductionCalendar calendar = *ProductionCalendar::russian();
        for (int year = 2024; year < 2028; ++year) {
            for (const auto& [month, day] : {std::pair{1, 1}, {1, 6}, {1, 7}, {1, 8}, {2, 23}, {3, 8}, {5, 1}, {5, 9}, {6, 12}, {11, 4}}) {
                const CalendarDay* listed = calendar.listed(QDate(year, month, day));
                QVERIFY(listed && listed->kind == DayKind::Off && !listed->name.isEmpty());
            }
            const auto days = calendar.daysOf(year);
            QCOMPARE(std::count_if(days.begin(), days.end(), [](const CalendarDay& day) { return !day.name.isEmpty(); }), 14);
        }
        QVERIFY(calendar.listed(QDate(2026, 3, 9))->name.isEmpty()); // moved from the Sunday
        QVERIFY(!calendar.listed(QDate(2026, 10, 17)));              // a Saturday like another
    }

    void aLineThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const char* lines, const char* why) { QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(why); };
        row("no such day", "2026-13-01,off\n", "2 line");
        row("no such kind", "2026-01-01,off\n2026-01-02,holiday\n", "3 line");
        row("no kind", "2026-01-01\n", "2 line");
        row("nothing between", ",\n", "2 line");
        row("no year of ours", "1026-01-01,off\n", "2 line");
        row("a day twice", "2026-01-01,off\n\n2026-01-01,work\n", "4 twice");
        row("only the header", "", "no_days");
        row("only what is so anyway", "2026-01-03,off\n", "no_days");
        row("a page of the web", "<html>\n", "2 line");
    }
    void aLineThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, why);
        const auto calendar = ProductionCalendar::read("date,kind,name\n" + lines);
        QVERIFY(!calendar);
        QCOMPARE(calendar.error(), (Error{ErrorCode::BadInput, QStringLiteral("calendar"), why}));
    }

    void aSpreadsheetsFileIsReadToo()
    {
        const auto calendar = ProductionCalendar::read("\xEF\xBB\xBF" "date;kind;name\r\n2028-01-01;off;\"День, \"\"новый\"\"\"\r\n2028-04-29; work\r\n");
        QVERIFY_RESULT(calendar);
        QCOMPARE(calendar->daysOf(2028), (std::vector<CalendarDay>{{QDate(2028, 1, 1), DayKind::Off, QStringLiteral("День, \"новый\"")},
                                                                  {QDate(2028, 4, 29), DayKind::Work, {}}}));
    }
};

QTEST_GUILESS_MAIN(TestProductionCalendar)
#include "test_production_calendar.moc"
