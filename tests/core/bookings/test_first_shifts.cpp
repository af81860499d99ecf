// SPDX-License-Identifier: GPL-3.0-or-later
// Who works by no shifts can be booked at any time: the first shift leaves visits outside, the last one that goes none.
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

// Anna has no shifts, an hour at 10 tomorrow and one at 16 a month later.
class TestFirstShifts final : public QObject
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
        for (const auto& [name, date, hour] : {std::tuple("Вера", m_day, 10), std::tuple("Олег", m_day.addDays(30), 16)}) {
            BookDraft draft;
            draft.clientName = QString::fromUtf8(name);
            draft.appointment = m_shop->at(0);
            draft.appointment.start = zone->instant(date, QTime(hour, 0));
            QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft));
        }
    }

    void theFirstShiftLeavesEveryOtherVisitAheadOutside_data()
    {
        QTest::addColumn<DayHours>("hours");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("round one of them") << DayHours{{540, 1080}} << QStringList{QStringLiteral("Олег")};
        QTest::newRow("beside it") << DayHours{{720, 1080}} << QStringList{QStringLiteral("Вера"), QStringLiteral("Олег")};
        QTest::newRow("nothing is set") << DayHours() << QStringList();
    }
    void theFirstShiftLeavesEveryOtherVisitAheadOutside()
    {
        QFETCH(const DayHours, hours);
        QFETCH(const QStringList, names);
        QCOMPARE(leftAfter({{m_anna, m_day, {}, hours}}), names);
    }

    void withTheLastShiftGoneSheCanBeBookedAtAnyTime()
    {
        schedule::ScheduleService schedule(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(schedule.setShiftDays(m_shop->owner(), {{m_anna, m_day, {}, kWhole}}));
        QCOMPARE(leftAfter({{m_anna, m_day, kWhole, {}}}), QStringList());
        QVERIFY_RESULT(schedule.setShiftDays(m_shop->owner(), {{m_anna, m_day.addDays(2), {}, kWhole}}));
        QCOMPARE(leftAfter({{m_anna, m_day, kWhole, {}}}), QStringList{QStringLiteral("Вера")}); // one is left
    }

private:
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

QTEST_GUILESS_MAIN(TestFirstShifts)
#include "test_first_shifts.moc"
