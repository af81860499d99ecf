// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_grid.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;

namespace {

Instant at(int hour, int minute = 0)
{
    return Instant((hour * 60 + minute) * 60'000LL);
}

const Period kDay{at(9), at(20)}; // 44 quarters

std::vector<Period> days(int columns)
{
    return std::vector<Period>(std::size_t(columns), kDay);
}

} // namespace

class TestDayGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayFillsTheRoomThereIs()
    {
        const DayGrid grid(days(5), {.width = 950, .height = 638});
        QCOMPARE(grid.quarter(), 14.5);
        QCOMPARE(grid.height(), 638.0);
        QCOMPARE(grid.columnWidth(), 180.0);
        QCOMPARE(grid.width(), 950.0);
    }

    void aQuarterNeverBecomesLowerThanItCanBeRead()
    {
        const DayGrid grid(days(5), {.width = 950, .height = 300});
        QCOMPARE(grid.quarter(), 12.0);
        QCOMPARE(grid.height(), 528.0); // it scrolls
    }

    void nobodyIsSqueezedBelowTheLeastColumn()
    {
        const DayGrid grid(days(30), {.width = 950, .height = 638});
        QCOMPARE(grid.columnWidth(), 130.0);
        QCOMPARE(grid.width(), 50 + 130.0 * 30);
    }

    void whatIsOutsideTheHoursShownIsCut()
    {
        const DayGrid grid(days(1), {.width = 250, .height = 440});
        const QRectF night = grid.stretch(0, {at(7), at(10)});
        QCOMPARE(night.top(), 0.0);
        QCOMPARE(night.height(), 4 * grid.quarter());
    }

    void twoLanesStandSideBySideWithinTheColumn()
    {
        const DayGrid grid(days(2), {.width = 450, .height = 440});
        const QRectF left = grid.block(1, {at(9), at(10)}, {0, 2});
        const QRectF right = grid.block(1, {at(9), at(10)}, {1, 2});
        QVERIFY(left.right() < right.left());
        QCOMPARE(left.width(), right.width());
        QVERIFY(grid.x(1) < left.left() && right.right() < grid.x(2));
    }

    void aPointFindsItsTimeAndItsSpecialist()
    {
        const DayGrid grid(days(2), {.width = 450, .height = 528});
        for (int minute = 9 * 60; minute < 20 * 60; minute += 5)
            QVERIFY2(grid.instantAt(0, grid.y(0, at(0, minute)) + 0.01) - at(0, minute) < Milliseconds(std::chrono::seconds(5)), qPrintable(QString::number(minute)));
        QCOMPARE(grid.columnAt(49), -1);
        QCOMPARE(grid.columnAt(51), 0);
        QCOMPARE(grid.columnAt(51 + grid.columnWidth()), 1);
        QCOMPARE(grid.columnAt(10'000), -1);
    }

    void eachDayOfAWeekCountsFromItsOwnFirstHour()
    {
        const Period next{at(24 + 9), at(24 + 20)};
        const DayGrid grid({kDay, next}, {.width = 450, .height = 528});
        QCOMPARE(grid.y(0, at(12)), grid.y(1, at(24 + 12)));
        QVERIFY(grid.instantAt(1, grid.y(1, at(24 + 12)) + 0.01) - at(24 + 12) < Milliseconds(std::chrono::seconds(5)));
        QCOMPARE(grid.beside(0, at(12, 10), 1), at(24 + 12, 10));
        QCOMPARE(grid.beside(1, at(24 + 9), 0), at(9));
        QCOMPARE(grid.stretch(1, {at(24 + 9), at(24 + 10)}).height(), 4 * grid.quarter());
    }

    void aDayWithoutSpecialistsHasNoColumns()
    {
        const DayGrid grid(days(0), {.width = 450, .height = 528});
        QCOMPARE(grid.columnAt(100), -1);
    }
};

QTEST_APPLESS_MAIN(TestDayGrid)
#include "test_day_grid.moc"
