// SPDX-License-Identifier: GPL-3.0-or-later
// Where Alt with an arrow takes a visit.
#include "ui/calendar/beside.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;
using bookings::DayColumn;
using bookings::DayPlan;
using bookings::Span;

class TestBeside final : public QObject
{
    Q_OBJECT
    const Zone m_berlin = *Zone::named(QStringLiteral("Europe/Berlin"));

    [[nodiscard]] Period visit(int day) const
    {
        const Instant from = m_berlin.instant(QDate(2026, 10, day), QTime(10, 10));
        return {from, from + std::chrono::minutes(50)};
    }

private Q_SLOTS:
    void inADayToTheNextSpecialist_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("to"); // empty: nowhere
        QTest::newRow("right") << 0 << 1 << QStringLiteral("B");
        QTest::newRow("left") << 1 << -1 << QStringLiteral("A");
        QTest::newRow("nobody at the left") << 0 << -1 << QString();
        QTest::newRow("nobody at the right") << 1 << 1 << QString();
    }
    void inADayToTheNextSpecialist()
    {
        QFETCH(const int, column);
        QFETCH(const int, step);
        QFETCH(const QString, to);
        DayPlan plan;
        plan.columns.resize(2);
        plan.columns[0].specialist.name = QStringLiteral("A");
        plan.columns[1].specialist.name = QStringLiteral("B");
        const auto found = beside(plan, column, visit(15), step, m_berlin);
        QCOMPARE(found.has_value(), !to.isEmpty());
        if (found)
            QCOMPARE(*found, (Beside{to, visit(15)}));
    }

    void inAWeekToTheSameHourOfAnotherDay_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("step");
        QTest::newRow("the next") << 20 << 1;
        QTest::newRow("the one before") << 20 << -1;
        QTest::newRow("the clock goes back in between") << 24 << 1;
        QTest::newRow("out of the week") << 25 << 1;
    }
    void inAWeekToTheSameHourOfAnotherDay()
    {
        QFETCH(const int, day);
        QFETCH(const int, step);
        DayPlan plan;
        plan.span = Span::Week;
        plan.columns.resize(7);
        for (DayColumn& column : plan.columns)
            column.specialist.name = QStringLiteral("A");
        QCOMPARE(beside(plan, 0, visit(day), step, m_berlin), std::optional(Beside{QStringLiteral("A"), visit(day + step)}));
    }
};

QTEST_APPLESS_MAIN(TestBeside)
#include "test_beside.moc"
