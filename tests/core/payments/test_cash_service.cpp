// SPDX-License-Identifier: GPL-3.0-or-later
// The shift of the cash desk is closed with what is in the drawer; what comes later belongs to the next one.
#include "core/history/event_store.h"
#include "core/payments/cash_service.h"
#include "core/payments/payment_service.h"
#include "core/settings/shop_zone.h"
#include "tests/core/bin/live_rows.h"
#include "tests/support/take_back_desk.h"

using namespace priyom;
using namespace priyom::payments;
using staff::Role;

class TestCashService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_cash = std::make_unique<CashService>(m_desk->database(), m_desk->shop.clock);
        m_opening = 500'000;
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        const auto booked = m_desk->shop.bookings->book(m_desk->shop.owner(), {lead, {}, {}, {}, m_desk->shop.at(60), {}});
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
    }

    void theDayTellsEveryPaymentWithWhoseItIs()
    {
        const PaymentId prepaid = pay(100'000, Method::Card);
        const PaymentId goods = sell(90'000, "Шампунь");
        const CashDay day = today();
        QCOMPARE(day.lines.size(), size_t(2));
        QCOMPARE(day.lines[0].payment.id, prepaid);
        QCOMPARE(day.lines[0].clientPhone, QStringLiteral("+79123054418"));
        QVERIFY(!day.lines[0].services.isEmpty());
        QVERIFY(day.lines[0].isAhead);
        QCOMPARE(day.lines[0].takenBy, m_desk->shop.owner().name);
        QCOMPARE(day.lines[1].payment.id, goods);
        QCOMPARE(day.lines[1].payment.note, QStringLiteral("Шампунь"));
        QVERIFY(day.lines[1].services.isEmpty());
        QVERIFY(!day.lines[1].isAhead);
    }

    // 5000 there, 2000 in cash, 500 by card, 300 of the cash back: 6700; 50 are missing.
    void aDifferenceWantsItsWord()
    {
        pay(200'000, Method::Cash);
        pay(50'000, Method::Card);
        pay(-30'000, Method::Cash);
        QCOMPARE(expectedCash(Money::ofMinor(500'000), today().open()), Money::ofMinor(670'000));
        const QByteArray before = test::liveRows(m_desk->database());
        QCOMPARE(refusal(close(665'000)), QStringLiteral("note difference"));
        QCOMPARE(test::liveRows(m_desk->database()), before);
        const auto closed = close(665'000, QStringLiteral("сдача без мелочи"));
        QVERIFY_RESULT(closed);
        QCOMPARE(closed->expected, Money::ofMinor(670'000));
        QCOMPARE(closed->difference(), Money::ofMinor(-5'000));
        const CashDay day = today();
        QVERIFY(day.open().empty());
        QCOMPARE(day.closed.size(), size_t(1));
        QCOMPARE(day.closed.front().note, QStringLiteral("сдача без мелочи"));
        QCOMPARE(day.closedBy.front(), m_desk->shop.as(Role::Receptionist).name);
        QCOMPARE(day.opening, Money::ofMinor(665'000)); // the next begins with what is there
        const auto events = history::eventsOf(m_desk->database(), QStringLiteral("cash_shift"), closed->id.value, 1);
        QCOMPARE(events->front().op, QStringLiteral("cash.close"));
        QVERIFY(!events->front().detail.contains("сдача"));
    }

    void whatComesLaterBelongsToTheNextShift()
    {
        pay(200'000, Method::Cash);
        QVERIFY_RESULT(close(700'000));
        sell(90'000, "Шампунь");
        const CashDay day = today();
        QCOMPARE(day.lines.size(), size_t(2));
        QCOMPARE(day.open().size(), size_t(1));
        m_opening = 700'000;
        const auto second = close(790'000);
        QVERIFY_RESULT(second);
        QCOMPARE(second->expected, Money::ofMinor(790'000));
        QCOMPARE(today().closed.size(), size_t(2));
    }

    // Both looked at the same list, and nothing of it was cash: whoever counts second has counted another drawer.
    void twoDesksDoNotCloseTheSameShift()
    {
        (void)pay(100'000, Method::Card);
        const CashDay seen = today();
        const CashClosing both{{}, Money(), Money(), {}, Money(), seen.before};
        QVERIFY_RESULT(m_cash->close(m_desk->shop.as(Role::Receptionist), both));
        const auto second = m_cash->close(m_desk->shop.owner(), both);
        QCOMPARE(refusal(second), QStringLiteral("cash closed"));
        QCOMPARE(today().closed.size(), size_t(1));
        CashClosing anew = both;
        anew.before = today().before;
        QVERIFY_RESULT(m_cash->close(m_desk->shop.owner(), anew));
    }

    // What goes back for goods is counted like what came in.
    void whatGoesBackForGoodsIsCounted()
    {
        const PaymentId sold = sell(90'000, "Шампунь");
        PaymentDraft refund;
        refund.refundOf = sold;
        refund.amount = Money::ofMinor(-40'000);
        refund.method = Method::Cash;
        refund.note = QStringLiteral("брак");
        QVERIFY_RESULT(m_desk->payments.add(m_desk->shop.owner(), refund));
        const CashDay day = today();
        QCOMPARE(day.lines.size(), size_t(2));
        QCOMPARE(refundable(day.lines.front()), Money::ofMinor(50'000));
        QCOMPARE(day.lines.back().sold, QStringLiteral("Шампунь"));
        QCOMPARE(refundable(day.lines.back()), Money());
        QCOMPARE(expectedCash({}, day.lines), Money::ofMinor(50'000));
        QVERIFY_RESULT(close(m_opening + 50'000));
    }

    void whatCannotBeCountedIsRefused_data()
    {
        QTest::addColumn<qint64>("opening");
        QTest::addColumn<qint64>("counted");
        QTest::addColumn<QString>("note");
        QTest::addColumn<qint64>("shown"); // -1: not told
        QTest::addColumn<QString>("said");
        QTest::newRow("less than nothing was there") << qint64(-1) << qint64(0) << QString() << qint64(-1) << QStringLiteral("opening negative");
        QTest::newRow("less than nothing was counted") << qint64(0) << qint64(-1) << QString() << qint64(-1) << QStringLiteral("counted negative");
        QTest::newRow("a novel") << qint64(0) << qint64(1) << QString(201, u'x') << qint64(-1) << QStringLiteral("note long");
        QTest::newRow("blanks are no word") << qint64(0) << qint64(1) << QStringLiteral("  ") << qint64(-1) << QStringLiteral("note difference");
        QTest::newRow("somebody took money meanwhile") << qint64(0) << qint64(0) << QString() << qint64(0) << QStringLiteral("cash changed");
    }
    void whatCannotBeCountedIsRefused()
    {
        QFETCH(qint64, opening);
        QFETCH(qint64, counted);
        QFETCH(QString, note);
        QFETCH(qint64, shown);
        QFETCH(QString, said);
        pay(200'000, Method::Cash);
        const QByteArray before = m_desk->shop.contents();
        CashClosing closing{{}, Money::ofMinor(opening), Money::ofMinor(counted), note};
        if (shown >= 0)
            closing.expected = Money::ofMinor(shown);
        QCOMPARE(refusal(m_cash->close(m_desk->shop.owner(), closing)), said);
        QCOMPARE(m_desk->shop.contents(), before);
    }

    void theReceptionClosesThePresentDay()
    {
        const QDate yesterday = date().addDays(-1);
        const auto closing = [&](QDate day) { return CashClosing{day, {}, {}, {}}; };
        for (const Role role : {Role::Manager, Role::Head, Role::Specialist}) {
            QCOMPARE_ERROR(m_cash->list(m_desk->shop.as(role), date()), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(m_cash->close(m_desk->shop.as(role), closing(date())), ErrorCode::NotAllowed);
        }
        const auto seen = m_cash->list(m_desk->shop.as(Role::Receptionist), yesterday);
        QCOMPARE(seen.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("cash.list"), QStringLiteral("not_today")}));
        QCOMPARE_ERROR(m_cash->close(m_desk->shop.as(Role::Receptionist), closing(yesterday)), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_cash->close(m_desk->shop.owner(), closing(yesterday)));
        QCOMPARE(refusal(m_cash->close(m_desk->shop.owner(), closing(date().addDays(1)))), QStringLiteral("day ahead"));
    }

    void whatLeavesTheProgramIsAnEventAndNoStepBack()
    {
        pay(200'000, Method::Cash);
        const auto day = m_cash->takeOut(m_desk->shop.as(Role::Receptionist), date());
        QVERIFY_RESULT(day);
        QCOMPARE(day->lines.size(), size_t(1));
        const auto events = history::eventsOf(m_desk->database(), QStringLiteral("export"), 0, 5);
        QCOMPARE(events->size(), size_t(1));
        QCOMPARE(events->front().op, QStringLiteral("export.cash"));
        QCOMPARE_ERROR(m_cash->takeOut(m_desk->shop.as(Role::Manager), date()), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_cash->takeOut(m_desk->shop.owner(), date()));
        QCOMPARE(m_desk->back(), QStringLiteral("payment.add"));
    }

    void theClosingIsTakenBackByCtrlZ()
    {
        pay(200'000, Method::Cash);
        const QByteArray before = test::liveRows(m_desk->database());
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(closeAs(m_desk->shop.owner(), 700'000));
        m_desk->restart();
        QCOMPARE(m_desk->back(), QStringLiteral("cash.close"));
        QCOMPARE(test::liveRows(m_desk->database()), before);
        QCOMPARE(m_desk->back(), QStringLiteral("payment.add"));
    }

    void notWhileALaterPaymentStands()
    {
        pay(200'000, Method::Cash);
        const auto closed = close(700'000);
        QVERIFY_RESULT(closed);
        const EventSeq event = history::eventsOf(m_desk->database(), QStringLiteral("cash_shift"), closed->id.value, 1)->front().seq;
        const PaymentId later = sell(90'000, "Шампунь");
        QCOMPARE(refusal(m_cash->undo(m_desk->shop.owner(), event)), QStringLiteral("cash later_payment"));
        QVERIFY_RESULT(m_desk->payments.undo(m_desk->shop.owner(), later));
        m_opening = 700'000;
        const auto second = close(700'000);
        QVERIFY_RESULT(second);
        QCOMPARE(refusal(m_cash->undo(m_desk->shop.owner(), event)), QStringLiteral("cash later_shift"));
        const EventSeq last = history::eventsOf(m_desk->database(), QStringLiteral("cash_shift"), second->id.value, 1)->front().seq;
        QVERIFY_RESULT(m_cash->undo(m_desk->shop.as(Role::Receptionist), last));
        m_desk->pass(std::chrono::hours(25));
        QCOMPARE(refusal(m_cash->undo(m_desk->shop.owner(), event)), QStringLiteral("cash too_late"));
        QCOMPARE(refusal(m_cash->undo(m_desk->shop.owner(), last)), QStringLiteral("cash nothing_to_undo"));
    }

    // What was counted is not taken out of the drawer's sum behind the back of who counted.
    void aCountedPaymentIsNotCancelled()
    {
        const PaymentId paid = pay(200'000, Method::Cash);
        QVERIFY_RESULT(close(700'000));
        const auto gone = m_desk->payments.undo(m_desk->shop.owner(), paid);
        QCOMPARE(gone.error(), (Error{ErrorCode::MoveRefused, QStringLiteral("payment"), QStringLiteral("shift_closed")}));
        QVERIFY(m_desk->payments.undoable(m_desk->shop.owner(), m_visit)->empty());
        pay(-200'000, Method::Cash); // money goes back openly
        QCOMPARE(expectedCash(Money::ofMinor(700'000), today().open()), Money::ofMinor(500'000));
    }

private:
    PaymentId pay(qint64 amount, Method method)
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(amount);
        draft.method = method;
        return *m_desk->payments.add(m_desk->shop.owner(), draft);
    }
    PaymentId sell(qint64 amount, const char* what)
    {
        PaymentDraft draft;
        draft.amount = Money::ofMinor(amount);
        draft.method = Method::Cash;
        draft.note = QString::fromUtf8(what);
        return *m_desk->payments.add(m_desk->shop.owner(), draft);
    }
    Result<CashShift> closeAs(const staff::Session& who, qint64 counted, const QString& note = {})
    {
        return m_cash->close(who, {{}, Money::ofMinor(m_opening), Money::ofMinor(counted), note});
    }
    Result<CashShift> close(qint64 counted, const QString& note = {}) { return closeAs(m_desk->shop.as(Role::Receptionist), counted, note); }
    static QString refusal(const Result<CashShift>& closed) { return closed ? QString() : closed.error().subject + u' ' + closed.error().detail; }
    [[nodiscard]] QDate date() const { return settings::readShopZone(m_desk->database())->date(m_desk->shop.clock.now()); }
    [[nodiscard]] CashDay today() const { return *m_cash->list(m_desk->shop.as(Role::Receptionist), date()); }

    std::unique_ptr<test::TakeBackDesk> m_desk;
    std::unique_ptr<CashService> m_cash;
    VisitId m_visit;
    qint64 m_opening = 0; // in the drawer
};

QTEST_GUILESS_MAIN(TestCashService)
#include "test_cash_service.moc"
