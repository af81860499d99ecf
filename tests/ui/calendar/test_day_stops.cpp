// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_stops.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;
using bookings::DayColumn;
using bookings::DayPlan;
using bookings::VisitRow;

namespace {

Instant at(int hour, int minute = 0)
{
    return Instant((hour * 60 + minute) * 60'000LL);
}

VisitRow visit(int id, Instant from, Instant to)
{
    VisitRow row;
    row.visit.id = VisitId(id);
    row.visit.startAt = from;
    row.visit.endAt = to;
    return row;
}

DayColumn shown(Instant from, Instant to)
{
    DayColumn column;
    column.shown = {from, to};
    return column;
}

// "9:00 9:15v 10:00w": beginnings, v a visit, w a window.
QString text(const std::vector<Stop>& stops)
{
    QStringList parts;
    for (const Stop& stop : stops) {
        const int minute = int(stop.period.from.ms / 60'000);
        parts << QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0')) +
                     (stop.visit >= 0 ? QStringLiteral("v")
                      : stop.window   ? QStringLiteral("w")
                                      : QString());
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

Q_DECLARE_METATYPE(Stop)
Q_DECLARE_METATYPE(Instant)

class TestDayStops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartIsSaidInQuartersWhileEnoughIsLeft_data()
    {
        QTest::addColumn<Stop>("stop");
        QTest::addColumn<Instant>("start");
        QTest::addColumn<Instant>("now");
        QTest::newRow("a whole quarter") << Stop{{at(16, 15), at(18)}, -1, true} << at(16, 15) << at(8);
        QTest::newRow("the next one") << Stop{{at(14, 5), at(15, 30)}, -1, true} << at(14, 15) << at(8);
        QTest::newRow("half an hour is left of the window")
            << Stop{{at(14, 5), at(14, 45)}, -1, true} << at(14, 15) << at(8);
        QTest::newRow("less would be") << Stop{{at(14, 5), at(14, 44)}, -1, true} << at(14, 5) << at(8);
        QTest::newRow("a quarter that is no window") << Stop{{at(14, 5), at(14, 15)}, -1, false} << at(14, 15) << at(8);
        QTest::newRow("a quarter that has begun") << Stop{{at(14), at(14, 15)}, -1, false} << at(14, 15) << at(14, 5);
        QTest::newRow("one that is over") << Stop{{at(14), at(14, 15)}, -1, false} << at(14) << at(14, 15);
    }
    void aStartIsSaidInQuartersWhileEnoughIsLeft()
    {
        QFETCH(const Stop, stop);
        QFETCH(const Instant, start);
        QFETCH(const Instant, now);
        QCOMPARE(startToSay(stop, at(0), now), start);
    }

    void anEmptyHourIsFourQuarters()
    {
        QCOMPARE(text(stopsOf(shown(at(9), at(10)))), QStringLiteral("9:00 9:15 9:30 9:45"));
    }

    void aVisitIsOneStop()
    {
        DayColumn column = shown(at(9), at(11));
        column.visits = {visit(1, at(9, 15), at(10, 45))};
        QCOMPARE(text(stopsOf(column)), QStringLiteral("9:00 9:15v 10:45"));
    }

    void afterAVisitThatEndsWithinAQuarterQuartersGoOnByTheClock()
    {
        DayColumn column = shown(at(9), at(10, 30));
        column.visits = {visit(1, at(9), at(9, 50))};
        const auto stops = stopsOf(column);
        QCOMPARE(text(stops), QStringLiteral("9:00v 9:50 10:00 10:15"));
        QCOMPARE(stops[1].period.to, at(10));
    }

    void aWindowIsChosenWholeAndThenByQuarters()
    {
        DayColumn column = shown(at(9), at(11));
        column.empty = {{at(9, 30), at(10, 30)}};
        const auto stops = stopsOf(column);
        QCOMPARE(text(stops), QStringLiteral("9:00 9:15 9:30w 9:45 10:00 10:15 10:30 10:45"));
        QCOMPARE(stops[2].period, (Period{at(9, 30), at(10, 30)}));
        QCOMPARE(stops[3].period, (Period{at(9, 45), at(10)}));
    }

    void aWindowThatBeginsNowCutsItsQuarter()
    {
        DayColumn column = shown(at(9), at(10));
        column.empty = {{at(9, 5), at(10)}};
        QCOMPARE(text(stopsOf(column)), QStringLiteral("9:00 9:05w 9:15 9:30 9:45"));
    }

    void visitsOverEachOtherAreEachReached()
    {
        DayColumn column = shown(at(9), at(12));
        column.visits = {visit(1, at(9), at(11)), visit(2, at(9, 30), at(10)), visit(3, at(11), at(12))};
        QCOMPARE(text(stopsOf(column)), QStringLiteral("9:00v 9:30v 11:00v"));
    }

    void theWindowThatAMissedVisitLeftIsReached()
    {
        DayColumn column = shown(at(11), at(13));
        column.visits = {visit(1, at(11), at(12))};
        column.visits.front().visit.state = bookings::VisitState::NoShow;
        column.empty = {{at(11, 20), at(13)}};
        const auto stops = stopsOf(column);
        QCOMPARE(text(stops), QStringLiteral("11:00v 11:20w 11:30 11:45 12:00 12:15 12:30 12:45"));
        QCOMPARE(stops[1].period, column.empty.front());
    }

    void aMissedVisitWhoseTimeIsOverIsOneStop()
    {
        DayColumn column = shown(at(9), at(11));
        column.visits = {visit(1, at(9), at(10))};
        column.visits.front().visit.state = bookings::VisitState::NoShow;
        column.empty = {{at(10, 20), at(11)}};
        QCOMPARE(text(stopsOf(column)), QStringLiteral("9:00v 10:00 10:15 10:20w 10:30 10:45"));
    }

    // In Berlin Sunday, the 25th of October 2026, has 25 hours.
    void onTheDayThatTheClocksChangeArrowsKeepTheHour()
    {
        const auto berlin = Zone::named(QStringLiteral("Europe/Berlin"));
        QVERIFY(berlin);
        const QDate sunday(2026, 10, 25);
        DayPlan plan;
        for (const QDate day : {sunday.addDays(-1), sunday}) {
            const Period whole = berlin->day(day);
            plan.columns.push_back(shown(whole.from, whole.to));
        }
        const DayStops stops(plan, *berlin);
        const Place beside = stops.side(stops.near(0, berlin->instant(sunday.addDays(-1), QTime(14, 0))), 1);
        QCOMPARE(stops.at(beside)->period.from.ms, berlin->instant(sunday, QTime(14, 0)).ms);
    }

    void aVisitAfterTheLastHourShownIsReachedToo()
    {
        DayColumn column = shown(at(9), at(10));
        column.visits = {visit(1, at(9, 30), at(10, 30)), visit(2, at(10, 30), at(11))};
        QCOMPARE(text(stopsOf(column)), QStringLiteral("9:00 9:15 9:30v 10:30v"));
    }

    void arrowsGoThroughOneColumnAndToTheSameTimeOfTheNext()
    {
        DayPlan plan;
        plan.columns = {shown(at(9), at(11)), shown(at(9), at(11))};
        plan.columns[1].visits = {visit(1, at(9), at(10, 30))};
        const DayStops stops(plan);
        const Place first = stops.near(0, at(9));
        QCOMPARE(stops.up(first), first);
        const Place second = stops.down(stops.down(first));
        QCOMPARE(stops.at(second)->period.from, at(9, 30));
        const Place beside = stops.side(second, 1);
        QCOMPARE(stops.at(beside)->visit, 0);
        QCOMPARE(stops.side(beside, 1), beside);
        QCOMPARE(stops.at(stops.down(beside))->period.from, at(10, 30));
    }

    void inAWeekArrowsGoToTheSameHourOfTheNextDay()
    {
        DayPlan plan;
        plan.columns = {shown(at(9), at(11)), shown(at(24 + 9), at(24 + 11))};
        plan.columns[1].visits = {visit(1, at(24 + 10), at(24 + 11))};
        const DayStops stops(plan);
        const Place beside = stops.side(stops.near(0, at(10, 15)), 1);
        QCOMPARE(stops.at(beside)->visit, 0);
        QCOMPARE(stops.at(stops.side(beside, -1))->period.from, at(10));
    }

    void tabGoesThroughTheWindowsOfAllInTheOrderOfTimeAndLeaves()
    {
        DayPlan plan;
        plan.columns = {shown(at(9), at(13)), shown(at(9), at(13))};
        plan.columns[0].empty = {{at(11), at(12)}};
        plan.columns[1].empty = {{at(10), at(11)}, {at(12), at(13)}};
        const DayStops stops(plan);
        std::optional<Place> place = stops.nextWindow(stops.near(0, at(9)));
        QStringList way;
        for (; place; place = stops.nextWindow(*place))
            way << QString::number(place->column) + QLatin1Char(' ') + text({*stops.at(*place)});
        QCOMPARE(way,
                 (QStringList{QStringLiteral("1 10:00w"), QStringLiteral("0 11:00w"), QStringLiteral("1 12:00w")}));
        const auto last = stops.previousWindow(stops.near(0, at(12, 45)));
        QVERIFY(last && stops.at(*last)->period.from == at(12));
        QVERIFY(!stops.previousWindow(stops.near(1, at(10))));
    }

    void aDayWithoutSpecialistsIsNowhere()
    {
        const DayStops stops{DayPlan()};
        QVERIFY(stops.isEmpty());
        QVERIFY(!stops.at(stops.near(0, at(9))));
        QVERIFY(!stops.nextWindow({}));
    }
};

QTEST_APPLESS_MAIN(TestDayStops)
#include "test_day_stops.moc"
