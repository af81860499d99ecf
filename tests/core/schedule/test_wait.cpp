// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/wait.h"
#include "core/schedule/working_clock.h"

#include <QTest>

using namespace priyom;
using namespace priyom::schedule;
using namespace std::chrono_literals;

class TestWait final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreThoseTheShopWasOpen()
    {
        OpeningHours hours; // closed on Sunday
        for (int day = 0; day < 6; ++day)
            hours.week[size_t(day)] = {{9 * 60, 20 * 60}};
        const Zone zone = Zone::utc();
        const WorkingClock clock(hours, zone);
        const auto friday = [&](int daysLater, int hour) { return zone.instant(QDate(2026, 10, 16).addDays(daysLater), QTime(hour, 0)); };
        const auto wait = [&](Instant from, Instant to) { return waitBetween(clock, zone, from, to); };
        QCOMPARE(wait(friday(0, 19), friday(0, 23)), (Wait{1h, 0}));
        QCOMPARE(wait(friday(0, 19), friday(1, 10)), (Wait{2h, 1}));
        QCOMPARE(wait(friday(0, 19), friday(3, 10)), (Wait{13h, 2})); // Friday and Saturday
        QCOMPARE(wait(friday(0, 21), friday(3, 10)), (Wait{12h, 1})); // the evening was none
        QCOMPARE(wait(friday(0, 10), friday(21, 10)).days, 18);       // three weeks without their Sundays
        QCOMPARE(wait(friday(3, 10), friday(0, 19)), Wait());
        QCOMPARE(wait(friday(0, 10), friday(21, 10)).span, clock.between(friday(0, 10), friday(21, 10)));
    }

    void whereItNeverClosesDaysGoByTheSun()
    {
        const Zone zone = Zone::utc();
        const Instant from = zone.instant(QDate(2026, 10, 16), QTime(10, 0));
        QCOMPARE(waitBetween(WorkingClock({}, zone), zone, from, from + 461h), (Wait{461h, 19}));
        QCOMPARE(calendarWait(47h).days, 1);
    }
};

QTEST_GUILESS_MAIN(TestWait)
#include "test_wait.moc"
