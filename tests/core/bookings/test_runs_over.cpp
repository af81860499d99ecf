// SPDX-License-Identifier: GPL-3.0-or-later
// Who has come today stays longer than was planned, or leaves earlier: the end of the visit is moved, nothing else of it.
#include "core/base/taken_slot.h"
#include "core/bookings/booking_service.h"
#include "core/bookings/calendar_desk.h"
#include "core/bookings/visit_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::bookings;
using namespace std::chrono_literals;

class RunsOverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        const auto booked = book(10);
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
        m_start = booked->visit->startAt;
    }

    void itsEndIsMovedAndPutBack_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("longer") << 75;
        QTest::newRow("shorter") << 20;
    }
    void itsEndIsMovedAndPutBack()
    {
        QFETCH(int, minutes);
        come();
        const auto before = visitById(*m_shop->database, m_visit);
        QVERIFY_RESULT(before);
        const auto moved = m_shop->bookings->moveVisit(m_shop->owner(), m_visit, endAfter(minutes));
        QVERIFY_RESULT(moved);
        QCOMPARE(moved->visit->startAt, m_start);
        QCOMPARE(moved->visit->endAt, m_start + std::chrono::minutes(minutes));
        QCOMPARE(moved->visit->state, VisitState::Came);
        QCOMPARE(moved->visit->price, before->price);
        QCOMPARE(taken(), Milliseconds(std::chrono::minutes(minutes))); // the figures follow
        const auto undone = m_shop->bookings->undoVisit(m_shop->owner(), m_visit, moved->event);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->visit->endAt, before->endAt);
        QCOMPARE(undone->visit->state, VisitState::Came);
    }

    void nothingElseOfItIsMoved_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"start", "specialist", "service", "price", "then"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void nothingElseOfItIsMoved()
    {
        QFETCH(QString, what);
        come();
        Appointment time = endAfter(75);
        if (what == QLatin1String("start"))
            time.start = m_start + 15min;
        else if (what == QLatin1String("specialist"))
            time.specialist = QStringLiteral("Борис");
        else if (what == QLatin1String("service"))
            time.service = QStringLiteral("Окрашивание");
        else if (what == QLatin1String("price"))
            time.price = Money::ofMinor(1);
        else
            time.then.emplace();
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_shop->bookings->moveVisit(m_shop->owner(), m_visit, time), ErrorCode::MoveRefused);
        QCOMPARE(m_shop->contents(), before);
    }

    void anotherDayItIsPast()
    {
        come();
        m_shop->clock.advance(24h);
        QCOMPARE_ERROR(m_shop->bookings->moveVisit(m_shop->owner(), m_visit, endAfter(75)), ErrorCode::MoveRefused);
    }

    void whoDidNotComeDoesNotStay()
    {
        m_shop->clock.set(m_start + 30min);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), m_visit, VisitState::NoShow));
        QCOMPARE_ERROR(m_shop->bookings->moveVisit(m_shop->owner(), m_visit, endAfter(75)), ErrorCode::MoveRefused);
    }

    void neverOntoTheNextVisit()
    {
        QVERIFY_RESULT(book(11));
        come();
        const auto refused = m_shop->bookings->moveVisit(m_shop->owner(), m_visit, endAfter(75));
        QCOMPARE_ERROR(refused, ErrorCode::SlotTaken);
        QCOMPARE(refused.error().subject, QStringLiteral("Анна"));
        QCOMPARE(takenSlot(refused.error()).period.value_or(Period()).from, m_start + 60min);
    }

    void pastTheShiftItIsInsistedOn()
    {
        const PersonId anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        QVERIFY_RESULT(schedule::insertShift(*m_shop->database, {anna, Zone::utc().date(m_start), 9 * 60, 11 * 60}));
        come();
        Appointment time = endAfter(75);
        const auto refused = m_shop->bookings->moveVisit(m_shop->owner(), m_visit, time);
        QCOMPARE_ERROR(refused, ErrorCode::MoveRefused);
        QCOMPARE(refused.error().detail, QStringLiteral("outside_shift"));
        time.outside = true;
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), m_visit, time));
    }

private:
    // Tomorrow: whatever o'clock it is, that is ahead.
    Result<Booked> book(int hour)
    {
        Appointment appointment = m_shop->at(0);
        appointment.start = Zone::utc().instant(Zone::utc().date(m_shop->clock.now()).addDays(1), QTime(hour, 0));
        return m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, appointment, {}});
    }
    void come()
    {
        m_shop->clock.set(m_start + 50min);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), m_visit, VisitState::Came));
    }
    Appointment endAfter(int minutes) const
    {
        Appointment time;
        time.start = m_start;
        time.minutes = minutes;
        return time;
    }
    Milliseconds taken() const
    {
        std::array<schedule::DayHours, 7> week;
        week.fill({{9 * 60, 20 * 60}});
        if (!schedule::writeWeek(*m_shop->database, week))
            return {};
        const auto plan = CalendarDesk(*m_shop->database, m_shop->clock).day(m_shop->owner(), Zone::utc().date(m_start));
        return plan ? plan->taken() : Milliseconds();
    }

    std::unique_ptr<test::DeskShop> m_shop;
    VisitId m_visit;
    Instant m_start;
};

QTEST_GUILESS_MAIN(RunsOverTest)
#include "test_runs_over.moc"
