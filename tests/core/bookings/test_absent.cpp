// SPDX-License-Identifier: GPL-3.0-or-later
// Absences as somebody who books meets them, and in the day of the calendar. Anna is away tomorrow from 12 to 15.
#include "core/bookings/booking_service.h"
#include "core/bookings/calendar_desk.h"
#include "core/bookings/visit_desk.h"
#include "core/schedule/absence_service.h"
#include "core/schedule/empty_windows.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;

class TestAbsent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<VisitDesk>(*m_shop->database, m_shop->clock);
        m_anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        m_day = Zone::utc().date(m_shop->clock.now()).addDays(1);
        m_away = {schedule::AbsenceId(), m_anna, schedule::AbsenceKind::Training, m_day, m_day, {12 * 60, 15 * 60}};
    }

    void whoIsAwayIsBookedOnlyByWhoInsists_data()
    {
        QTest::addColumn<bool>("byShifts");
        QTest::newRow("by shifts") << true;
        QTest::newRow("at any time") << false;
    }
    void whoIsAwayIsBookedOnlyByWhoInsists()
    {
        QFETCH(bool, byShifts);
        if (byShifts)
            addShift();
        setAway();
        const auto refused = book(14);
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().detail, QStringLiteral("absent"));
        QCOMPARE(refused.error().subject, QStringLiteral("Анна"));
        QVERIFY_RESULT(book(11)); // ends as it begins
        QVERIFY_RESULT(book(15)); // begins as it ends
        QVERIFY_RESULT(book(13, true));
    }

    void nothingIsOfferedThen_data() { whoIsAwayIsBookedOnlyByWhoInsists_data(); }
    void nothingIsOfferedThen()
    {
        QFETCH(bool, byShifts);
        if (byShifts)
            addShift();
        setAway();
        WindowWish wish;
        wish.specialist = QStringLiteral("Анна");
        wish.from = at(12);
        wish.wished = at(13);
        const auto windows = m_desk->windows(m_shop->owner(), wish);
        QVERIFY_RESULT(windows);
        QCOMPARE(windows->front().period.from, at(15));
        QVERIFY(fit(11).free.size() == 1);
        QCOMPARE(fit(14).free.size(), size_t(0));
        QCOMPARE(fit(14).room, (schedule::Room{at(14), schedule::RoomEnd::OffWork}));
    }

    void visitsThatFallIntoItAreNamed()
    {
        for (const int hour : {10, 11, 14, 15})
            QVERIFY_RESULT(book(hour));
        m_away.hours.startMinute = 11 * 60 + 30;
        const auto left = m_desk->leftByAbsence(m_shop->owner(), m_away);
        QVERIFY_RESULT(left);
        QCOMPARE(left->size(), size_t(2));
        QCOMPARE(left->front().visit.startAt, at(11));
        QCOMPARE(left->back().visit.startAt, at(14));
        m_shop->clock.advance(at(14) - m_shop->clock.now() + std::chrono::minutes(5));
        QCOMPARE(m_desk->leftByAbsence(m_shop->owner(), m_away)->size(), size_t(1)); // what is over is not moved
    }

    void theDayHasLessWorkingTime()
    {
        addShift();
        setAway();
        const DayColumn column = day();
        QCOMPARE(column.working, (std::vector<Period>{{at(9), at(12)}, {at(15), at(18)}}));
        QCOMPARE(column.work, Milliseconds(std::chrono::hours(6)));
        QCOMPARE(column.away, (std::vector<AwayTime>{{{at(12), at(15)}, schedule::AbsenceKind::Training}}));
        QCOMPARE(column.breaks, (std::vector<Period>{{at(12), at(15)}}));
        QCOMPARE(schedule::lengthOf(column.empty), Milliseconds(std::chrono::hours(6)));
    }

    void aBreakAndAnAbsenceBesideItAreOneGap()
    {
        for (const auto& [from, to] : {std::pair(9, 12), std::pair(13, 18)})
            QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_day, from * 60, to * 60}));
        setAway();
        const DayColumn column = day();
        QCOMPARE(column.breaks, (std::vector<Period>{{at(12), at(15)}}));
        QCOMPARE(column.away, (std::vector<AwayTime>{{{at(13), at(15)}, schedule::AbsenceKind::Training}}));
        QCOMPARE(column.work, Milliseconds(std::chrono::hours(6)));
    }

    void whoIsAwayAllDayHasNoColumn()
    {
        m_away.hours = {0, schedule::kMinutesPerDay};
        setAway();
        QVERIFY(!day().specialist.id.isValid());
        addShift();
        QVERIFY(!day().specialist.id.isValid());
    }

private:
    Instant at(int hour) const { return Zone::utc().instant(m_day, QTime(hour, 0)); }
    void addShift() { QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {m_anna, m_day, 9 * 60, 18 * 60})); }
    void setAway()
    {
        QVERIFY_RESULT(schedule::AbsenceService(*m_shop->database, m_shop->clock).set(m_shop->owner(), m_away));
    }
    Result<Booked> book(int hour, bool outside = false)
    {
        Appointment appointment = m_shop->at(0);
        appointment.start = at(hour);
        appointment.outside = outside;
        return m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}});
    }
    TimeFit fit(int hour)
    {
        return m_desk->fitAt(m_shop->owner(), {{at(hour), at(hour + 1)}, m_anna}).value_or(TimeFit());
    }
    DayColumn day()
    {
        const auto plan = CalendarDesk(*m_shop->database, m_shop->clock).day(m_shop->owner(), m_day);
        if (plan)
            for (const DayColumn& column : plan->columns)
                if (column.specialist.id == m_anna)
                    return column;
        return {};
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<VisitDesk> m_desk;
    PersonId m_anna;
    QDate m_day;
    schedule::Absence m_away;
};

QTEST_GUILESS_MAIN(TestAbsent)
#include "test_absent.moc"
