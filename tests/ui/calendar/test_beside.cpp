// SPDX-License-Identifier: GPL-3.0-or-later
// Where Alt with an arrow takes a visit.
#include "ui/calendar/beside.h"

#include <QTest>

using namespace priyom;
using namespace priyom::calendar;
using bookings::DayColumn;
using bookings::DayPlan;
using bookings::Span;
using bookings::VisitRow;

class TestBeside final : public QObject
{
    Q_OBJECT
    const Zone m_berlin = *Zone::named(QStringLiteral("Europe/Berlin"));

    [[nodiscard]] Period time(int day) const
    {
        const Instant from = m_berlin.instant(QDate(2026, 10, day), QTime(10, 10));
        return {from, from + std::chrono::minutes(50)};
    }
    [[nodiscard]] VisitRow visit(int day, int id = 1) const
    {
        VisitRow row;
        row.visit.id = VisitId(id);
        row.visit.startAt = time(day).from;
        row.visit.endAt = time(day).to;
        return row;
    }
    [[nodiscard]] static DayPlan day(int columns)
    {
        DayPlan plan;
        for (int column = 0; column < columns; ++column) {
            plan.columns.emplace_back();
            plan.columns.back().specialist.name = QChar(u'A' + column);
        }
        return plan;
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
        const auto found = beside(day(2), column, visit(15), step, m_berlin);
        QCOMPARE(found.has_value(), !to.isEmpty());
        if (found)
            QCOMPARE(*found, (Beside{to, time(15), 1 - column}));
    }

    // B works until half past ten, C has another visit then, D a missed one: to D.
    void whoIsNotThereOrHasAnotherIsPassed()
    {
        DayPlan plan = day(4);
        for (DayColumn& column : plan.columns)
            column.working = {m_berlin.day(QDate(2026, 10, 15))};
        plan.columns[1].working.front().to = m_berlin.instant(QDate(2026, 10, 15), QTime(10, 30));
        plan.columns[2].visits = {visit(15, 2)};
        plan.columns[3].visits = {visit(15, 3)};
        plan.columns[3].visits.front().visit.state = bookings::VisitState::NoShow;
        QCOMPARE(beside(plan, 0, visit(15), 1, m_berlin), std::optional(Beside{QStringLiteral("D"), time(15), 3}));
        plan.columns[3].visits.front().visit.state = bookings::VisitState::Came;
        QVERIFY(!beside(plan, 0, visit(15), 1, m_berlin));
    }

    // The other services of the same visit go along with it.
    void itsOwnServicesTakeNobody()
    {
        DayPlan plan = day(2);
        plan.columns[1].visits = {visit(15)};
        QVERIFY(beside(plan, 0, visit(15), 1, m_berlin));
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
        QCOMPARE(beside(plan, 0, visit(day), step, m_berlin), std::optional(Beside{QStringLiteral("A"), time(day + step)}));
    }
};

QTEST_APPLESS_MAIN(TestBeside)
#include "test_beside.moc"
