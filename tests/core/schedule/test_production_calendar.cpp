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

    void aLineThatIsNoneIsRefused()
    {
        QVERIFY_RESULT(ProductionCalendar::read("date,kind\n2026-01-01,off\n\n"));
        for (const char* csv : {"date,kind\n2026-13-01,off\n", "date,kind\n2026-01-01,holiday\n", "date,kind\n2026-01-01\n", "date,kind\n,\n"})
            QCOMPARE_ERROR(ProductionCalendar::read(csv), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestProductionCalendar)
#include "test_production_calendar.moc"
