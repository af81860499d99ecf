// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes too late for a time is told when else, whatever was done: a booking, a move, an undo, a walk-in. It is
// Thursday, 15 October 2026, 9:00 in UTC.
#include "core/base/taken_slot.h"
#include "core/bookings/next_windows.h"
#include "core/bookings/visit_desk.h"
#include "core/settings/setting_keys.h"
#include "core/settings/setting_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::bookings;

namespace {

Instant utc(int day, int hour, int minute = 0)
{
    return Zone::utc().instant(QDate(2026, 10, day), QTime(hour, minute));
}

Appointment with(const QString& who, int day, int hour, int minute = 0)
{
    Appointment appointment;
    appointment.specialist = who;
    appointment.service = QStringLiteral("Стрижка"); // an hour
    appointment.start = utc(day, hour, minute);
    return appointment;
}

const QString kAnna = QStringLiteral("Анна");

} // namespace

class TestNextWindows final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::DeskShop> m_shop;

    [[nodiscard]] Result<Booked> book(const Appointment& time)
    {
        return m_shop->bookings->book(m_shop->owner(), {m_shop->addLead(), {}, {}, {}, time, {}});
    }
    [[nodiscard]] std::vector<Instant> startsAfter(const Error& error, staff::Role as = staff::Role::Owner)
    {
        const auto next = VisitDesk(*m_shop->database, m_shop->clock).next(m_shop->as(as), error);
        std::vector<Instant> starts;
        if (next)
            for (const FreeWindow& window : next->windows)
                starts.push_back(window.period.from);
        return starts;
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kZone, QStringLiteral("UTC")));
        m_shop->clock.set(utc(15, 9));
    }

    void aBookingThatIsLostSaysWhoWhenAndTheNearest()
    {
        QVERIFY_RESULT(book(with(kAnna, 16, 15)));
        const auto lost = book(with(kAnna, 16, 15, 30));
        QCOMPARE_ERROR(lost, ErrorCode::SlotTaken);
        const TakenSlot taken = takenSlot(lost.error());
        QCOMPARE(taken.who, kAnna);
        QCOMPARE(taken.period, (Period{utc(16, 15), utc(16, 16)}));
        const auto starts = startsAfter(lost.error());
        QCOMPARE(starts.size(), std::size_t(kNextWindows));
        QCOMPARE(starts.front(), utc(16, 16)); // half an hour later: nearer than an hour before the other visit
        for (const Instant start : starts)
            QVERIFY_RESULT(book(with(kAnna, Zone::utc().local(start).date.day(), Zone::utc().local(start).time.hour(), Zone::utc().local(start).time.minute())));
    }

    void aMoveThatIsLostIsNotOfferedWhereItStands()
    {
        QVERIFY_RESULT(book(with(kAnna, 16, 15)));
        const auto own = book(with(kAnna, 16, 14));
        QVERIFY_RESULT(own);
        const auto lost = m_shop->bookings->moveVisit(m_shop->owner(), own->visit->id, with(kAnna, 16, 14, 15));
        QCOMPARE_ERROR(lost, ErrorCode::SlotTaken);
        const auto starts = startsAfter(lost.error());
        QVERIFY(!starts.empty());
        QVERIFY(std::ranges::find(starts, utc(16, 14)) == starts.end());
        const LocalTime nearest = Zone::utc().local(starts.front());
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), own->visit->id, with(kAnna, nearest.date.day(), nearest.time.hour(), nearest.time.minute())));
    }

    void anUndoOfWhoseTimeWasGivenAwaySaysIt()
    {
        const auto first = book(with(kAnna, 16, 15));
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), first->visit->id, VisitState::Cancelled));
        QVERIFY_RESULT(book(with(kAnna, 16, 15)));
        const auto lost = m_shop->bookings->undoLead(m_shop->owner(), first->lead->id);
        QCOMPARE_ERROR(lost, ErrorCode::SlotTaken);
        QCOMPARE(startsAfter(lost.error()).size(), std::size_t(kNextWindows));
    }

    void servicesInARowAreOfferedAsFarApartAsTheyWere()
    {
        Appointment two = with(kAnna, 16, 15);
        NextService colour;
        colour.service = QStringLiteral("Окрашивание");
        colour.specialist = QStringLiteral("Борис");
        two.then = std::vector{colour};
        QVERIFY_RESULT(book(with(QStringLiteral("Борис"), 16, 16)));
        const auto lost = book(two);
        QCOMPARE_ERROR(lost, ErrorCode::SlotTaken);
        QCOMPARE(takenSlot(lost.error()).who, QStringLiteral("Борис"));
        const auto next = VisitDesk(*m_shop->database, m_shop->clock).next(m_shop->owner(), lost.error());
        QVERIFY_RESULT(next);
        QVERIFY(!next->windows.empty());
        for (const FreeWindow& window : next->windows) {
            QCOMPARE(window.then.size(), std::size_t(1));
            QCOMPARE(window.then.front().period.from, window.period.to);
        }
    }

    void nothingBeforeNowIsOffered()
    {
        m_shop->clock.set(utc(16, 15, 10));
        QVERIFY_RESULT(book(with(kAnna, 16, 15)));
        const auto lost = book(with(kAnna, 16, 15, 15));
        QCOMPARE_ERROR(lost, ErrorCode::SlotTaken);
        for (const Instant start : startsAfter(lost.error()))
            QVERIFY(start >= utc(16, 15, 10));
    }

    void anyOtherErrorHasNone_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("refused") << int(ErrorCode::MoveRefused) << "outside_shift";
        QTest::newRow("taken, and nothing is known of it") << int(ErrorCode::SlotTaken) << "";
        QTest::newRow("taken, without what was wanted") << int(ErrorCode::SlotTaken) << "1000 2000 Анна Ким";
    }
    void anyOtherErrorHasNone()
    {
        QFETCH(const int, code);
        QFETCH(const QString, detail);
        QVERIFY(startsAfter({ErrorCode(code), kAnna, detail}).empty());
    }

    void whatAnErrorCarriesIsReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("all") << "Анна Мария Ким" << QByteArray("{\"start\":1}");
        QTest::newRow("no name") << "" << QByteArray("{\"start\":1}");
        QTest::newRow("nothing that was wanted") << "Анна" << QByteArray();
    }
    void whatAnErrorCarriesIsReadAsItWasWritten()
    {
        QFETCH(const QString, client);
        QFETCH(const QByteArray, wanted);
        const TakenSlot taken{kAnna, Period{Instant(1000), Instant(2000)}, client, wanted};
        QCOMPARE(takenSlot(slotTaken(taken)), taken);
        const TakenSlot unknown{{}, std::nullopt, {}, wanted};
        QCOMPARE(takenSlot(slotTaken(unknown)), unknown);
    }
};

QTEST_GUILESS_MAIN(TestNextWindows)
#include "test_next_windows.moc"
