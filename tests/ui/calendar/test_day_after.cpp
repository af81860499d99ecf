// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys of the calendar go when a day is read again, and on another day.
#include "ui/calendar/day_stops.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;
using bookings::DayPlan;

namespace {

Instant at(int hour)
{
    return Instant(hour * 3'600'000LL);
}

DayPlan planOf(const QList<int>& visits, QDate date = QDate(2026, 10, 15))
{
    DayPlan plan;
    plan.date = date;
    plan.columns.resize(2);
    for (const int id : visits) {
        bookings::VisitRow row;
        row.visit.id = VisitId(id);
        plan.columns[std::size_t(id % 2)].visits.push_back(row);
    }
    return plan;
}

} // namespace

class TestDayAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHourIsKeptWhereItIsWorked_data()
    {
        QTest::addColumn<QList<int>>("working"); // from, to
        QTest::addColumn<int>("same");
        QTest::addColumn<int>("goes");
        QTest::newRow("worked then") << QList<int>{9, 18} << 14 << 14;
        QTest::newRow("from the first minute") << QList<int>{9, 18} << 9 << 9;
        QTest::newRow("begins later") << QList<int>{15, 20} << 14 << 15;
        QTest::newRow("is over by then") << QList<int>{9, 13} << 14 << 9;
        QTest::newRow("over at that minute") << QList<int>{9, 14} << 14 << 9;
        QTest::newRow("a break") << QList<int>{9, 13, 15, 18} << 14 << 14;
        QTest::newRow("there for a visit alone") << QList<int>{} << 14 << 14;
    }
    void theHourIsKeptWhereItIsWorked()
    {
        QFETCH(const QList<int>, working);
        QFETCH(const int, same);
        QFETCH(const int, goes);
        bookings::DayColumn column;
        for (int i = 0; i + 1 < working.size(); i += 2)
            column.working.push_back({at(working.at(i)), at(working.at(i + 1))});
        QCOMPARE(workingFrom(column, at(same)), at(goes));
    }

    void theOneVisitThatIsNewIsFound_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<int>("booked");
        QTest::newRow("the same ones") << QList<int>{1, 2} << QList<int>{1, 2} << 0;
        QTest::newRow("one more") << QList<int>{1, 2} << QList<int>{1, 2, 3} << 3;
        QTest::newRow("the first of all") << QList<int>{} << QList<int>{4} << 4;
        QTest::newRow("one went, one came") << QList<int>{1, 2} << QList<int>{2, 5} << 5;
        QTest::newRow("several, as by an import") << QList<int>{1} << QList<int>{1, 2, 3} << 0;
        QTest::newRow("one less") << QList<int>{1, 2} << QList<int>{1} << 0;
    }
    void theOneVisitThatIsNewIsFound()
    {
        QFETCH(const QList<int>, before);
        QFETCH(const QList<int>, after);
        QFETCH(const int, booked);
        QCOMPARE(int(bookedBetween(planOf(before), planOf(after)).value), booked);
    }

    void ofAnotherDayNoneIs()
    {
        QVERIFY(!bookedBetween(planOf({1}), planOf({1, 2}, QDate(2026, 10, 16))).isValid());
    }
};

QTEST_GUILESS_MAIN(TestDayAfter)
#include "test_day_after.moc"
