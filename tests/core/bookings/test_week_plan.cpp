// SPDX-License-Identifier: GPL-3.0-or-later
// Seven days of one specialist side by side.
#include "core/bookings/day_plan.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

namespace {

constexpr PersonId kBelova(1);
constexpr PersonId kLisin(2);
const staff::Person kPerson{kBelova, QStringLiteral("Белова Марина"), {staff::Role::Specialist}, true};

} // namespace

class TestWeekPlan final : public QObject
{
    Q_OBJECT
    Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    QDate m_monday{2026, 10, 12};
    schedule::OpeningHours m_hours;
    std::vector<schedule::Shift> m_shifts;
    std::vector<VisitRow> m_visits;

    [[nodiscard]] Instant at(int day, int hour) const { return m_zone.instant(m_monday.addDays(day), QTime(hour, 0)); }
    void visit(PersonId specialist, Instant start, int minutes)
    {
        VisitRow row;
        row.visit.specialist = specialist;
        row.visit.startAt = start;
        row.visit.endAt = start + std::chrono::minutes(minutes);
        m_visits.push_back(row);
    }
    void shift(int day, int from, int to) { m_shifts.push_back({kBelova, m_monday.addDays(day), from * 60, to * 60}); }
    [[nodiscard]] DayPlan week(Instant now = {}) const
    {
        std::vector<DayGround> days;
        for (int day = 0; day < 7; ++day) {
            DayGround ground;
            ground.date = m_monday.addDays(day);
            ground.hours = m_hours;
            ground.specialists = {kPerson, {kLisin, QStringLiteral("Лисин Артём"), {staff::Role::Specialist}, true},
                                  {PersonId(3), QStringLiteral("Ушла Давно"), {staff::Role::Specialist}, false}};
            ground.byShifts = {kBelova};
            for (const schedule::Shift& each : m_shifts)
                if (each.date == ground.date)
                    ground.shifts.push_back(each);
            for (const VisitRow& row : m_visits)
                if (row.visit.time().overlaps(m_zone.day(ground.date)))
                    ground.visits.push_back(row);
            days.push_back(ground);
        }
        return weekOf(days, kPerson, now, m_zone);
    }

private Q_SLOTS:
    void init()
    {
        m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
        m_monday = QDate(2026, 10, 12);
        m_hours = {};
        for (int day = 0; day < 6; ++day)
            m_hours.week[std::size_t(day)] = {{9 * 60, 20 * 60}};
        m_shifts.clear();
        m_visits.clear();
    }

    void everyDayHasItsColumnAlsoWhereNothingIsWorked()
    {
        shift(0, 9, 18);
        shift(2, 12, 20);
        const DayPlan plan = week();
        QCOMPARE(plan.span, Span::Week);
        QCOMPARE(plan.columns.size(), size_t(7));
        QCOMPARE(plan.date, m_monday);
        QCOMPARE(plan.day, m_zone.days(m_monday, m_monday.addDays(7)));
        for (int day = 0; day < 7; ++day) {
            QCOMPARE(plan.columns[std::size_t(day)].date, m_monday.addDays(day));
            QCOMPARE(plan.columns[std::size_t(day)].off.empty(), day == 0 || day == 2);
        }
        QCOMPARE(plan.work(), Milliseconds(std::chrono::hours(17)));
    }

    void allDaysShowTheSameHoursOfTheClock()
    {
        shift(0, 9, 18);
        visit(kBelova, at(4, 7), 60);
        visit(kBelova, at(5, 21), 30);
        const DayPlan plan = week();
        for (int day = 0; day < 7; ++day)
            QCOMPARE(plan.columns[std::size_t(day)].shown, (Period{at(day, 7), at(day, 22)}));
    }

    void visitsOfOthersAreNotSeenAndWindowsAreOfThePresentOn()
    {
        shift(0, 9, 18);
        shift(1, 9, 18);
        visit(kLisin, at(1, 10), 60);
        visit(kBelova, at(1, 9), 60);
        const DayPlan plan = week(at(0, 20));
        QVERIFY(plan.columns[0].empty.empty());
        QCOMPARE(plan.columns[1].visits.size(), size_t(1));
        QCOMPARE(plan.columns[1].empty, (std::vector<Period>{{at(1, 10), at(1, 18)}}));
        QCOMPARE(plan.taken(), Milliseconds(std::chrono::hours(1)));
    }

    void theOthersThereAreToChooseFromAreThoseWhoWorkHere()
    {
        const DayPlan plan = week();
        QCOMPARE(plan.specialists.size(), size_t(2));
        QCOMPARE(plan.specialists[1].id, kLisin);
    }

    // The clock goes back on Sunday night: the hours of the day are those of the other days.
    void aChangeOfTheClockMovesNoHour()
    {
        m_zone = *Zone::named(QStringLiteral("Europe/Berlin"));
        m_monday = QDate(2026, 10, 19);
        shift(6, 9, 12);
        const DayPlan plan = week();
        QCOMPARE(plan.columns[6].shown, (Period{at(6, 9), at(6, 20)}));
        QCOMPARE(plan.columns[6].day.to - plan.columns[6].day.from, Milliseconds(std::chrono::hours(25)));
        QCOMPARE(plan.columns[6].working, (std::vector<Period>{{at(6, 9), at(6, 12)}}));
    }

    void aWeekBeginsOnMonday_data()
    {
        QTest::addColumn<QDate>("date");
        for (int day = 12; day < 19; ++day)
            QTest::addRow("%d", day) << QDate(2026, 10, day);
    }
    void aWeekBeginsOnMonday()
    {
        QFETCH(const QDate, date);
        QCOMPARE(mondayOf(date), QDate(2026, 10, 12));
    }
};

QTEST_APPLESS_MAIN(TestWeekPlan)
#include "test_week_plan.moc"
