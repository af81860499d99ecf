// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's brief, the calendar and the figures have the same empty windows and the same load, whatever the ground.
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
    void theyAgree_data()
    {
        QTest::addColumn<DayHours>("shift");
        QTest::addColumn<DayHours>("away");
        QTest::addColumn<int>("minutes");
        // The shop is open from ten to seven; it is eight in the morning. A visit takes the hour from eleven.
        QTest::newRow("inside the opening hours") << DayHours{{660, 1080}} << DayHours() << 360;
        QTest::newRow("longer than the shop is open") << DayHours{{540, 1200}} << DayHours() << 600;
        QTest::newRow("some hours away") << DayHours{{540, 1200}} << DayHours{{840, 1020}} << 420;
        QTest::newRow("by no shifts, while it is open") << DayHours() << DayHours() << 480;
        QTest::newRow("less than half an hour") << DayHours{{600, 629}} << DayHours() << 0;
    }
    void theyAgree()
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
        bookings::BookDraft visit;
        visit.clientName = QStringLiteral("Вера");
        visit.appointment.specialist = anna->name;
        visit.appointment.start = Zone::utc().instant(day, QTime(11, 0));
        visit.appointment.minutes = 60;
        visit.appointment.outside = true;
        QVERIFY_RESULT(services.bookings.book(*owner, visit));
        const auto page = services.reports.ownerDashboard(*owner, {});
        QVERIFY_RESULT(page);
        QCOMPARE(page->brief.emptyMinutes, qint64(minutes));
        const auto plan = services.calendar.day(*owner, day);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->empty(), Milliseconds(std::chrono::minutes(minutes)));

        const auto metrics = metrics::metricsNamed({QStringLiteral("utilisation"), QStringLiteral("empty_windows")});
        const auto report = services.kpi.read(*owner, {day, day.addDays(1), metrics::Grouping::None, *metrics, {}});
        QVERIFY_RESULT(report);
        const metrics::KpiRow& all = report->rows.front();
        const auto inMinutes = [](Milliseconds length) { return qint64(std::chrono::duration_cast<std::chrono::minutes>(length).count()); };
        QCOMPARE(all.figures[0].numerator, inMinutes(plan->taken()));
        QCOMPARE(all.figures[0].denominator, inMinutes(plan->work()));
        qint64 windows = 0;
        for (const bookings::DayColumn& column : plan->columns)
            windows += qint64(column.empty.size());
        QCOMPARE(all.figures[1].numerator, windows);
        const auto behind = services.kpi.drill(*owner, {(*metrics)[1], day, day.addDays(1), metrics::Grouping::None, {}, {}});
        QVERIFY_RESULT(behind);
        qint64 length = 0;
        for (const metrics::DrillRecord& record : behind->records)
            length += record.pick.value;
        QCOMPARE(length, qint64(minutes));
    }
};

QTEST_GUILESS_MAIN(TestBriefWindows)
#include "test_brief_windows.moc"
