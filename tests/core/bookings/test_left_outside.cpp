// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/left_outside.h"

#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_desk.h"
#include "core/schedule/schedule_service.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using schedule::DayHours;
using schedule::ShiftEdit;

// Anna works from 9 to 18 tomorrow, and once more later; tomorrow she has an hour at 10 and one at 16.
class TestLeftOutside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        const auto zone = shopZone(*m_shop->database);
        QVERIFY_RESULT(zone);
        m_day = zone->date(m_shop->clock.now()).addDays(1);
        m_anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        schedule::ScheduleService schedule(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(schedule.setShiftDays(m_shop->owner(), {{m_anna, m_day, {}, kWhole}, {m_anna, m_day.addDays(10), {}, kWhole}}));
        for (const auto& [name, hour] : {std::pair("Вера", 10), std::pair("Олег", 16)}) {
            BookDraft draft;
            draft.clientName = QString::fromUtf8(name);
            draft.appointment = m_shop->at(0);
            draft.appointment.start = zone->instant(m_day, QTime(hour, 0));
            QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft));
        }
    }

    void thoseOutsideTheNewHoursAreNamed_data()
    {
        QTest::addColumn<DayHours>("hours");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("longer") << DayHours{{480, 1200}} << QStringList();
        QTest::newRow("to the minute") << DayHours{{600, 1020}} << QStringList();
        QTest::newRow("a break") << DayHours{{540, 780}, {840, 1080}} << QStringList();
        QTest::newRow("shorter") << DayHours{{540, 780}} << QStringList{QStringLiteral("Олег")};
        QTest::newRow("cut through") << DayHours{{630, 1080}} << QStringList{QStringLiteral("Вера")};
        QTest::newRow("a day off") << DayHours() << QStringList{QStringLiteral("Вера"), QStringLiteral("Олег")};
    }
    void thoseOutsideTheNewHoursAreNamed()
    {
        QFETCH(DayHours, hours);
        QFETCH(QStringList, names);
        QCOMPARE(left(hours), names);
    }

    void whatIsOverCancelledOrOutsideAlreadyIsNotNamed()
    {
        QCOMPARE(left({}).size(), 2);
        VisitDesk desk(*m_shop->database, m_shop->clock);
        const auto rows = desk.list(m_shop->owner(), {m_shop->clock.now(), m_shop->clock.now() + std::chrono::hours(72)});
        QVERIFY_RESULT(rows);
        schedule::ScheduleService schedule(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(schedule.setShiftDays(m_shop->owner(), {{m_anna, m_day, kWhole, {{540, 780}}}}));
        QCOMPARE(leftAfter({{m_anna, m_day, {{540, 780}}, {}}}), QStringList{QStringLiteral("Вера")}); // Oleg is outside already
        m_shop->clock.set(rows->front().visit.endAt);
        QCOMPARE(leftAfter({{m_anna, m_day, {{540, 780}}, {}}}), QStringList());
    }

    void onlyWhoSetsShiftsIsTold()
    {
        const VisitDesk desk(*m_shop->database, m_shop->clock);
        QCOMPARE_ERROR(desk.leftOutside(m_shop->as(staff::Role::Manager), {{m_anna, m_day, kWhole, {}}}), ErrorCode::NotAllowed);
    }

private:
    QStringList left(const DayHours& hours) const { return leftAfter({{m_anna, m_day, kWhole, hours}}); }
    QStringList leftAfter(const std::vector<ShiftEdit>& edits) const
    {
        const VisitDesk desk(*m_shop->database, m_shop->clock);
        const auto rows = desk.leftOutside(m_shop->owner(), edits);
        QStringList names;
        if (!rows)
            return {rows.error().subject};
        for (const VisitRow& row : *rows)
            names += row.clientName;
        return names;
    }

    const DayHours kWhole{{540, 1080}};
    std::unique_ptr<test::DeskShop> m_shop;
    QDate m_day;
    PersonId m_anna;
};

QTEST_GUILESS_MAIN(TestLeftOutside)
#include "test_left_outside.moc"
