// SPDX-License-Identifier: GPL-3.0-or-later
// The empty windows of the owner's brief are those that the calendar shows, whatever the ground.
#include "core/backend/services.h"
#include "core/backend/shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using schedule::DayHours;

class TestBriefWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBriefAndTheCalendarAgree_data()
    {
        QTest::addColumn<DayHours>("shift");
        QTest::addColumn<DayHours>("away");
        QTest::addColumn<int>("minutes");
        // The shop is open from ten to seven; it is eight in the morning.
        QTest::newRow("inside the opening hours") << DayHours{{660, 1080}} << DayHours() << 420;
        QTest::newRow("longer than the shop is open") << DayHours{{540, 1200}} << DayHours() << 660;
        QTest::newRow("some hours away") << DayHours{{540, 1200}} << DayHours{{840, 1020}} << 480;
        QTest::newRow("by no shifts, while it is open") << DayHours() << DayHours() << 540;
        QTest::newRow("less than half an hour") << DayHours{{600, 629}} << DayHours() << 0;
    }
    void theBriefAndTheCalendarAgree()
    {
        QFETCH(const DayHours, shift);
        QFETCH(const DayHours, away);
        QFETCH(const int, minutes);
        const QDate day(2026, 10, 15);
        backend::NewShop fresh{QStringLiteral("UTC"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Ольга"), true};
        fresh.week.fill({{600, 1140}});
        const auto clock = std::make_shared<FixedClock>(Zone::utc().instant(day, QTime(8, 0)));
        auto shop = backend::Shop::openInMemory(fresh, clock);
        QVERIFY_RESULT(shop);
        auto& services = (*shop)->services();
        const auto owner = (*shop)->openSession();
        QVERIFY_RESULT(owner);
        const auto anna = services.staff.add(*owner, QStringLiteral("Анна"), {staff::Role::Specialist});
        QVERIFY_RESULT(anna);
        if (!shift.empty())
            QVERIFY_RESULT(services.schedule.setShiftDays(*owner, {{anna->id, day, {}, shift}}));
        if (!away.empty())
            QVERIFY_RESULT(services.absences.set(*owner, {{}, anna->id, {}, day, day, away.front()}));
        const auto page = services.reports.ownerDashboard(*owner, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->brief.emptyMinutes, qint64(minutes));
        const auto plan = services.calendar.day(*owner, day);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->empty(), Milliseconds(std::chrono::minutes(minutes)));
    }
};

QTEST_GUILESS_MAIN(TestBriefWindows)
#include "test_brief_windows.moc"
