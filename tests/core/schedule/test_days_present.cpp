// SPDX-License-Identifier: GPL-3.0-or-later
// On how many days of the own schedule somebody was there: an absent one is planned and not worked.
#include "core/schedule/schedule_days.h"

#include <QTest>

using namespace priyom;
using namespace priyom::schedule;

Q_DECLARE_METATYPE(std::vector<priyom::schedule::Absence>)

class TestDaysPresent final : public QObject
{
    Q_OBJECT
    const PersonId m_anna{1};
    const PersonId m_vera{2};
    const ProductionCalendar m_calendar = ProductionCalendar::russian().value();

    [[nodiscard]] Absence away(int first, int last, DayInterval hours = {0, kMinutesPerDay}) const
    {
        return {{}, m_anna, AbsenceKind::Sick, QDate(2026, 10, first), QDate(2026, 10, last), hours};
    }

private Q_SLOTS:
    void anAbsentDayIsPlannedAndNotWorked_data()
    {
        QTest::addColumn<std::vector<Absence>>("absences");
        QTest::addColumn<int>("worked"); // of twenty, from nine to six
        QTest::newRow("none") << std::vector<Absence>() << 20;
        QTest::newRow("ten whole days") << std::vector{away(1, 10)} << 10;
        QTest::newRow("from an earlier month into a later one") << std::vector{Absence{{}, m_anna, {}, QDate(2026, 9, 1), QDate(2026, 11, 30)}} << 0;
        QTest::newRow("half a day counts") << std::vector{away(1, 10, {540, 780})} << 20;
        QTest::newRow("two halves do not") << std::vector{away(1, 1, {480, 780}), away(1, 1, {780, 1080})} << 19;
        QTest::newRow("the hours of the shift are the day") << std::vector{away(3, 3, {540, 1080})} << 19;
        QTest::newRow("outside the shift") << std::vector{away(1, 20, {1080, 1440})} << 20;
        QTest::newRow("somebody else's") << std::vector{Absence{{}, m_vera, {}, QDate(2026, 10, 1), QDate(2026, 10, 20)}} << 20;
    }
    void anAbsentDayIsPlannedAndNotWorked()
    {
        QFETCH(const std::vector<Absence>, absences);
        QFETCH(const int, worked);
        std::vector<Shift> shifts;
        for (int day = 1; day <= 20; ++day)
            shifts.push_back({m_anna, QDate(2026, 10, day), 540, 1080});
        const auto days = scheduleDays(m_anna, QDate(2026, 10, 1), shifts, m_calendar);
        QCOMPARE(days.size(), size_t(20));
        QCOMPARE(int(daysPresent(m_anna, days, shifts, absences).size()), worked);
    }

    void withoutShiftsAWholeDayOfTheCalendarIsMissed()
    {
        const auto days = scheduleDays(m_anna, QDate(2026, 10, 1), {}, m_calendar);
        QCOMPARE(days.size(), size_t(22));
        QCOMPARE(daysPresent(m_anna, days, {}, {away(1, 2)}).size(), size_t(20));              // Thursday, Friday
        QCOMPARE(daysPresent(m_anna, days, {}, {away(3, 4)}).size(), size_t(22));              // a weekend
        QCOMPARE(daysPresent(m_anna, days, {}, {away(1, 2, {840, 1020})}).size(), size_t(22)); // some hours
    }

    void anAbsenceAheadIsNoDayThatHasBegunWhenItComes()
    {
        const std::vector<Shift> shifts{{m_anna, QDate(2026, 10, 1), 540, 1080}, {m_anna, QDate(2026, 10, 2), 540, 1080}};
        const auto days = scheduleDays(m_anna, QDate(2026, 10, 1), shifts, m_calendar);
        const auto worked = daysPresent(m_anna, days, shifts, {away(2, 2)});
        QCOMPARE(daysBegun(worked, QDate(2026, 10, 1)), 1);
        QCOMPARE(daysBegun(worked, QDate(2026, 10, 31)), 1);
    }
};

QTEST_GUILESS_MAIN(TestDaysPresent)
#include "test_days_present.moc"
