// SPDX-License-Identifier: GPL-3.0-or-later
// A search for windows reads the days it is about, however long the shop has planned its shifts.
#include "core/bookings/visit_desk.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/traced.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

class TestSearchReads final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::DeskShop> m_shop;
    PersonId m_anna;
    QDate m_today;

    void plan(int first, int days)
    {
        for (int day = first; day < first + days; ++day)
            QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_today.addDays(day), 600, 1140}));
    }
    [[nodiscard]] WindowWish wish() const
    {
        WindowWish wish;
        wish.service = QStringLiteral("Стрижка");
        wish.specialist = QStringLiteral("Анна");
        return wish;
    }
    // -1: it failed.
    [[nodiscard]] int rowsOfSearch()
    {
        const test::Traced traced(*m_shop->database);
        const auto windows = VisitDesk(*m_shop->database, m_shop->clock).windows(m_shop->owner(), wish());
        return windows && !windows->empty() ? traced.rows : -1;
    }
    [[nodiscard]] int rowsOfFit()
    {
        const Instant start = Zone::utc().instant(m_today.addDays(1), QTime(11, 0));
        const test::Traced traced(*m_shop->database);
        const auto fit = VisitDesk(*m_shop->database, m_shop->clock)
                             .fitAt(m_shop->owner(), {{start, start + std::chrono::hours(1)}, m_anna});
        return fit && fit->free.size() == 1 ? traced.rows : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_anna = staff::personByName(*m_shop->database, QStringLiteral("Анна")).value();
        m_today = Zone::utc().date(m_shop->clock.now());
        plan(0, 20);
    }

    void yearsOfShiftsAreNotRead()
    {
        const int search = rowsOfSearch();
        const int fit = rowsOfFit();
        QVERIFY(search > 0);
        QVERIFY(fit > 0);
        plan(-700, 700);
        plan(20, 300);
        QCOMPARE(rowsOfSearch(), search);
        QCOMPARE(rowsOfFit(), fit);
    }

    // Shifts on other days alone still mean that nobody is there on these.
    void whoIsPlannedForAnotherMonthHasNoWindowsNow()
    {
        QVERIFY_RESULT(schedule::removeShiftsOf(*m_shop->database, m_anna, m_today, m_today.addDays(20)));
        plan(100, 5);
        const auto windows = VisitDesk(*m_shop->database, m_shop->clock).windows(m_shop->owner(), wish());
        QVERIFY_RESULT(windows);
        QVERIFY(windows->empty());
    }
};

QTEST_GUILESS_MAIN(TestSearchReads)
#include "test_search_reads.moc"
