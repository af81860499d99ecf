// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedule_days.h"

#include <QTest>

using namespace priyom;
using namespace priyom::schedule;

class TestScheduleDays final : public QObject
{
    Q_OBJECT
    const PersonId m_anna{1};
    const PersonId m_vera{2};
    const ProductionCalendar m_calendar = ProductionCalendar::russian().value();
    const QDate m_october{2026, 10, 15};

private Q_SLOTS:
    void withoutShiftsTheyAreTheCalendarsWorkingDays()
    {
        const std::vector<QDate> days = scheduleDays(m_anna, m_october, {}, m_calendar);
        QCOMPARE(days.size(), size_t(22));
        QCOMPARE(days.front(), QDate(2026, 10, 1));
        QCOMPARE(scheduleDays(m_anna, QDate(2026, 1, 31), {}, m_calendar).size(), size_t(15));
    }

    void shiftsOfTheMonthReplaceThem()
    {
        const std::vector<Shift> shifts = {{m_anna, QDate(2026, 10, 17), 540, 1200}, {m_anna, QDate(2026, 10, 3), 540, 780},
                                     {m_anna, QDate(2026, 10, 3), 840, 1200}, {m_vera, QDate(2026, 10, 5), 540, 1200},
                                     {m_anna, QDate(2026, 9, 30), 540, 1200}, {m_anna, QDate(2026, 11, 1), 540, 1200}};
        QCOMPARE(scheduleDays(m_anna, m_october, shifts, m_calendar), (std::vector<QDate>{QDate(2026, 10, 3), QDate(2026, 10, 17)}));
        QCOMPARE(scheduleDays(m_vera, m_october, shifts, m_calendar), (std::vector<QDate>{QDate(2026, 10, 5)}));
        QCOMPARE(scheduleDays(m_vera, QDate(2026, 11, 1), shifts, m_calendar).size(), size_t(20)); // no shift of hers in November
    }

    void todayCountsWhole()
    {
        const std::vector<QDate> days = scheduleDays(m_anna, m_october, {}, m_calendar);
        QCOMPARE(daysBegun(days, QDate(2026, 9, 30)), 0);
        QCOMPARE(daysBegun(days, QDate(2026, 10, 1)), 1);
        QCOMPARE(daysBegun(days, QDate(2026, 10, 15)), 11);
        QCOMPARE(daysBegun(days, QDate(2026, 10, 18)), 12); // a Sunday adds nothing
        QCOMPARE(daysBegun(days, QDate(2026, 12, 1)), 22);
    }
};

QTEST_GUILESS_MAIN(TestScheduleDays)
#include "test_schedule_days.moc"
