// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keys of the calendar go on another day.
#include "ui/calendar/day_stops.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;

namespace {

Instant at(int hour)
{
    return Instant(hour * 3'600'000LL);
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
};

QTEST_GUILESS_MAIN(TestDayAfter)
#include "test_day_after.moc"
