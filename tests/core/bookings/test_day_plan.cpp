// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/day_plan.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

namespace {

constexpr PersonId kBelova(1);
constexpr PersonId kLisin(2);

VisitRow visit(PersonId specialist, Instant start, int minutes, VisitState state)
{
    VisitRow row;
    row.visit.specialist = specialist;
    row.visit.startAt = start;
    row.visit.endAt = start + std::chrono::minutes(minutes);
    row.visit.state = state;
    return row;
}

} // namespace

class TestDayPlan final : public QObject
{
    Q_OBJECT
    const Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    const QDate m_thursday{2026, 10, 15};
    DayGround m_ground;

    [[nodiscard]] Instant at(int hour, int minute = 0) const { return m_zone.instant(m_thursday, QTime(hour, minute)); }
    [[nodiscard]] DayPlan plan(int hour = 0, int minute = 0) const { return planOf(m_ground, at(hour, minute), m_zone); }
    void shift(PersonId person, int from, int to) { m_ground.shifts.push_back({person, m_thursday, from * 60, to * 60}); }

private Q_SLOTS:
    void init()
    {
        m_ground = {};
        m_ground.date = m_thursday;
        m_ground.hours.week[3] = {{9 * 60, 20 * 60}};
        m_ground.specialists = {{kBelova, QStringLiteral("Белова Марина"), {staff::Role::Specialist}, true},
                                {kLisin, QStringLiteral("Лисин Артём"), {staff::Role::Specialist}, true}};
    }

    void whoWorksByNoShiftsIsThereWhileItIsOpen()
    {
        const DayPlan day = plan();
        QCOMPARE(day.columns.size(), size_t(2));
        QCOMPARE(day.columns[0].working, (std::vector<Period>{{at(9), at(20)}}));
        QCOMPARE(day.empty(), Milliseconds(std::chrono::hours(22)));
    }

    void whoWorksByShiftsAndHasNoneTodayHasNoColumn()
    {
        m_ground.byShifts = {kBelova, kLisin};
        shift(kLisin, 11, 19);
        const DayPlan day = plan();
        QCOMPARE(day.columns.size(), size_t(1));
        QCOMPARE(day.columns[0].specialist.id, kLisin);
        QCOMPARE(day.notThere.size(), size_t(1)); // may be seen all the same
        QCOMPARE(day.notThere[0].specialist.id, kBelova);
        QCOMPARE(day.notThere[0].shown, day.columns[0].shown);
        QVERIFY(!day.notThere[0].off.empty());
        QVERIFY(day.columns[0].worksAt(at(11)) && !day.columns[0].worksAt(at(10, 59)) && !day.columns[0].worksAt(at(19)));
    }

    void aVisitKeepsTheColumnOfWhoIsOffOrHasLeft()
    {
        m_ground.byShifts = {kBelova, kLisin};
        m_ground.specialists[0].active = false;
        m_ground.visits = {visit(kBelova, at(10), 60, VisitState::Came)};
        const DayPlan day = plan();
        QCOMPARE(day.columns.size(), size_t(1));
        QCOMPARE(day.columns[0].specialist.id, kBelova);
        QVERIFY(day.columns[0].empty.empty());
    }

    void whatLiesBetweenTwoShiftsIsABreak()
    {
        m_ground.byShifts = {kBelova};
        shift(kBelova, 14, 18);
        shift(kBelova, 9, 13);
        const DayPlan day = plan();
        QCOMPARE(day.columns[0].breaks, (std::vector<Period>{{at(13), at(14)}}));
        QCOMPARE(day.columns[0].work, Milliseconds(std::chrono::hours(8)));
    }

    void aMissedVisitFreesItsTimeAndStaysToBeSeen()
    {
        m_ground.visits = {visit(kLisin, at(9), 60, VisitState::Came), visit(kLisin, at(11), 60, VisitState::NoShow)};
        const DayPlan day = plan(10);
        const DayColumn& column = day.columns[1];
        QCOMPARE(column.visits.size(), size_t(2));
        QCOMPARE(column.taken, Milliseconds(std::chrono::hours(1)));
        QCOMPARE(column.empty, (std::vector<Period>{{at(10), at(20)}}));
        QCOMPARE(day.count(VisitState::NoShow), 1);
        QCOMPARE(day.count(VisitState::Came), 1);
    }

    void aWindowOfTodayBeginsOnAWholeMinute()
    {
        const DayPlan day = planOf(m_ground, at(14, 22) + std::chrono::seconds(53), m_zone);
        QCOMPARE(day.columns[0].empty, (std::vector<Period>{{at(14, 23), at(20)}}));
    }

    void aCancelledVisitIsNotSeen()
    {
        m_ground.visits = {visit(kLisin, at(9), 60, VisitState::Cancelled)};
        const DayPlan day = plan();
        QVERIFY(day.columns[1].visits.empty());
        QCOMPARE(day.columns[1].taken, Milliseconds(0));
    }

    void thoseToConfirmComeInTheOrderOfTheDay()
    {
        m_ground.visits = {visit(kBelova, at(17), 60, VisitState::Planned), visit(kBelova, at(9), 60, VisitState::Confirmed),
                           visit(kLisin, at(15, 30), 30, VisitState::Planned), visit(kLisin, at(9), 60, VisitState::Planned)};
        const auto rows = unconfirmed(plan(), at(10)); // at 9 nobody is called any more: it is over
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].visit.startAt, at(15, 30));
        QCOMPARE(rows[1].visit.startAt, at(17));
    }

    void wholeHoursAreShownAndWhatStandsOutsideTheHoursToo()
    {
        m_ground.visits = {visit(kBelova, at(8, 20), 30, VisitState::Planned), visit(kLisin, at(20), 40, VisitState::Planned)};
        QCOMPARE(plan().columns[0].shown, (Period{at(8), at(21)}));
    }

    void aVisitOverMidnightEndsAtTheEndOfTheDay()
    {
        m_ground.visits = {visit(kBelova, at(23), 120, VisitState::Planned)};
        const DayPlan day = plan();
        QCOMPARE(day.columns[0].shown.to, day.day.to);
    }

    void aShopWithoutHoursAndVisitsIsShownAUsualDay()
    {
        m_ground.hours = {};
        const DayPlan day = plan();
        QCOMPARE(day.columns.size(), size_t(2));
        QCOMPARE(day.columns[0].shown, (Period{at(9), at(20)}));
        QVERIFY(day.columns[0].working.empty() && day.columns[0].empty.empty());
    }

    // The clock goes back at 3:00: the day has 25 hours, a shift from 2 to 4 three.
    void aShiftOverTheChangeOfTheClockIsAsLongAsItPasses()
    {
        const Zone berlin = *Zone::named(QStringLiteral("Europe/Berlin"));
        m_ground.date = QDate(2026, 10, 25);
        m_ground.byShifts = {kBelova};
        m_ground.shifts = {{kBelova, m_ground.date, 2 * 60, 4 * 60}};
        const DayPlan day = planOf(m_ground, berlin.startOfDay(m_ground.date), berlin);
        QCOMPARE(day.columns[0].work, Milliseconds(std::chrono::hours(3)));
        QCOMPARE(day.day.to - day.day.from, Milliseconds(std::chrono::hours(25)));
    }
};

QTEST_APPLESS_MAIN(TestDayPlan)
#include "test_day_plan.moc"
