// SPDX-License-Identifier: GPL-3.0-or-later
// Where a visit lands that is pulled by the mouse. Quarters are 12 pixels high, columns 200 wide.
#include "ui/calendar/day_drag.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;

namespace {

Instant at(int hour, int minute = 0)
{
    return Instant((hour * 60 + minute) * 60'000LL);
}

const DayGrid::Room kRoom{.width = 450, .height = 100};
constexpr double kHour = 48; // pixels
constexpr double kColumn = 200;

} // namespace

Q_DECLARE_METATYPE(Period)

class TestDayDrag final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitLandsWhereItIsPulledTo_data()
    {
        QTest::addColumn<bool>("stretched");
        QTest::addColumn<Period>("visit");
        QTest::addColumn<QPointF>("way");
        QTest::addColumn<Period>("lands");
        QTest::newRow("on quarters") << false << Period{at(12, 10), at(13, 10)} << QPointF(0, kHour) << Period{at(13, 15), at(14, 15)};
        QTest::newRow("sideways it keeps its ten minutes") << false << Period{at(12, 10), at(13, 10)} << QPointF(kColumn, 4) << Period{at(12, 10), at(13, 10)};
        QTest::newRow("not before the first hour") << false << Period{at(1), at(2)} << QPointF(0, -3 * kHour) << Period{at(0), at(1)};
        QTest::newRow("not past the last") << false << Period{at(22), at(23)} << QPointF(0, 3 * kHour) << Period{at(23), at(24)};
        QTest::newRow("over midnight, sideways") << false << Period{at(23), at(25)} << QPointF(kColumn, 0) << Period{at(23), at(25)};
        QTest::newRow("over midnight, put back") << false << Period{at(23), at(25)} << QPointF(10, 0) << Period{at(23), at(25)};
        QTest::newRow("over midnight, an hour up") << false << Period{at(23), at(25)} << QPointF(0, -kHour) << Period{at(22), at(24)};
        QTest::newRow("begun the day before, sideways") << false << Period{at(-1), at(1)} << QPointF(kColumn, 0) << Period{at(-1), at(1)};
        QTest::newRow("longer") << true << Period{at(12), at(13)} << QPointF(0, kHour) << Period{at(12), at(14)};
        QTest::newRow("never nothing") << true << Period{at(12), at(13)} << QPointF(0, -3 * kHour) << Period{at(12), at(12, 15)};
        QTest::newRow("a stretch that was given up keeps 40 minutes") << true << Period{at(12), at(12, 40)} << QPointF(10, 3) << Period{at(12), at(12, 40)};
    }
    void aVisitLandsWhereItIsPulledTo()
    {
        QFETCH(const bool, stretched);
        QFETCH(const Period, visit);
        QFETCH(const QPointF, way);
        QFETCH(const Period, lands);
        const DayGrid grid({{at(0), at(24)}, {at(0), at(24)}}, kRoom);
        QCOMPARE(grid.quarter() * 4, kHour);
        const QPointF grip(60, 500);
        DayDrag drag(stretched ? DayDrag::What::Stretch : DayDrag::What::Move, {0, visit}, grip);
        drag.dragTo(grip + way, grid, 10);
        QCOMPARE(drag.landing().period.from.ms, lands.from.ms);
        QCOMPARE(drag.landing().period.to.ms, lands.to.ms);
        QCOMPARE(drag.landing().column, !stretched && way.x() > 100 ? 1 : 0);
    }

    // In Berlin Sunday, the 25th of October 2026, has 25 hours.
    void theOtherDayOfAWeekHasItsOwnClock()
    {
        const auto berlin = Zone::named(QStringLiteral("Europe/Berlin"));
        QVERIFY(berlin);
        const QDate sunday(2026, 10, 25);
        const Period saturday = berlin->day(sunday.addDays(-1));
        const DayGrid grid({saturday, berlin->day(sunday)}, kRoom, *berlin);
        const Instant two = berlin->instant(sunday.addDays(-1), QTime(14, 0));
        DayDrag drag(DayDrag::What::Move, {0, {two, two + std::chrono::hours(1)}}, {60, 500});
        drag.dragTo({60 + kColumn, 500}, grid, 10);
        QCOMPARE(drag.landing().column, 1);
        QCOMPARE(drag.landing().period.from.ms, berlin->instant(sunday, QTime(14, 0)).ms);
    }
};

QTEST_APPLESS_MAIN(TestDayDrag)
#include "test_day_drag.moc"
