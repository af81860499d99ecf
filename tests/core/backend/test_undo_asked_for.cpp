// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z after what has a key of its own: a payment cancelled by Shift+F6, a call begun and dropped. The thing itself is
// taken back, and nothing that stands before it.
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/payments/payment_store.h"
#include "core/tasks/call_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/undone_rows.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using bookings::VisitState;
using staff::Role;

class TestUndoAskedFor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_calls = std::make_unique<tasks::CallService>(m_desk->database(), m_desk->shop.clock);
        m_lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        m_visit = m_desk->shop.bookings->book(owner(), {m_lead, {}, {}, {}, m_desk->shop.at(0), {}})->visit->id;
        pass();
        QVERIFY_RESULT(m_desk->shop.bookings->setVisit(owner(), m_visit, VisitState::Came));
        pass();
    }

    void aCancelledPaymentStandsAgainAndThenIsTakenBackItself()
    {
        const PaymentId paid = pay(250'000);
        const QByteArray before = test::UndoneRows(m_desk->database()).read();
        QVERIFY_RESULT(m_desk->payments.undo(owner(), paid));
        QCOMPARE(back(), QStringLiteral("payment.undo"));
        QCOMPARE(test::UndoneRows(m_desk->database()).read(), before);
        QCOMPARE(payments::paymentById(m_desk->database(), paid)->amount, Money::ofMinor(250'000));
        QCOMPARE(back(), QStringLiteral("payment.add"));
        QCOMPARE_ERROR(payments::paymentById(m_desk->database(), paid), ErrorCode::NotFound);
        QCOMPARE(back(), QStringLiteral("visit.set"));
        QCOMPARE(back(), QStringLiteral("visit.book"));
    }

    void aPaymentThatStandsAgainStandsInTheWayOfTheOutcome()
    {
        const PaymentId paid = pay(250'000);
        QVERIFY_RESULT(m_desk->payments.undo(owner(), paid));
        QCOMPARE(back(), QStringLiteral("payment.undo"));
        QCOMPARE_ERROR(m_desk->shop.bookings->undoLead(owner(), m_lead), ErrorCode::Conflict);
    }

    void aCancelledPaymentComesBackOnce()
    {
        const PaymentId paid = pay(250'000);
        QVERIFY_RESULT(m_desk->payments.undo(owner(), paid));
        const EventSeq cancelled = lastEvent();
        QVERIFY_RESULT(m_desk->payments.restore(owner(), cancelled));
        QCOMPARE_ERROR(m_desk->payments.restore(owner(), cancelled), ErrorCode::Conflict);
    }

    void aVisitPaidForSinceKeepsThatPayment()
    {
        const PaymentId wrong = pay(2'500'000);
        QVERIFY_RESULT(m_desk->payments.undo(owner(), wrong));
        const EventSeq cancelled = lastEvent();
        pay(250'000);
        QCOMPARE_ERROR(m_desk->payments.restore(owner(), cancelled), ErrorCode::Conflict);
        QCOMPARE_ERROR(payments::paymentById(m_desk->database(), wrong), ErrorCode::NotFound);
    }

    void onlyACancellingThatWasAskedForComesBack()
    {
        const PaymentId paid = pay(250'000);
        QCOMPARE(back(), QStringLiteral("payment.add")); // by Ctrl+Z
        QCOMPARE_ERROR(m_desk->payments.restore(owner(), lastEvent()), ErrorCode::MoveRefused);
        const PaymentId again = pay(250'000);
        QVERIFY(again > paid);
        QVERIFY_RESULT(m_desk->payments.undo(owner(), again));
        const EventSeq cancelled = lastEvent();
        QCOMPARE_ERROR(m_desk->payments.restore(m_desk->shop.as(Role::Manager), cancelled), ErrorCode::NotAllowed);
        m_desk->shop.clock.set(m_desk->shop.clock.now() + std::chrono::hours(25));
        QCOMPARE_ERROR(m_desk->payments.restore(owner(), cancelled), ErrorCode::MoveRefused);
    }

    void aDroppedCallGoesOnAndThenWasNotBegun()
    {
        const auto begun = m_calls->start(owner(), m_lead);
        QVERIFY_RESULT(begun);
        pass();
        QVERIFY_RESULT(m_calls->drop(owner()));
        QCOMPARE(back(), QStringLiteral("call.drop"));
        QCOMPARE(m_calls->running(owner()).value(), std::optional(*begun)); // since when it began
        QCOMPARE(back(), QStringLiteral("call.start"));
        QCOMPARE(m_calls->running(owner()).value(), std::nullopt);
        QCOMPARE(back(), QStringLiteral("visit.set"));
    }

    void aCallWithAClientAloneToo()
    {
        const ClientId client = m_desk->shop.bookings->book(owner(), {{}, {}, QStringLiteral("+79127456130"), QStringLiteral("Марина"), m_desk->shop.at(90), {}})->visit->client;
        pass();
        const auto begun = m_calls->startWith(owner(), client);
        QVERIFY_RESULT(begun);
        pass();
        QVERIFY_RESULT(m_calls->drop(owner()));
        pass();
        const auto taken = m_desk->takeBack->last(owner());
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->clientName, QStringLiteral("Марина"));
        QCOMPARE(m_calls->running(owner()).value(), std::optional(*begun));
    }

    void anEndedCallRunsAgainAndThenWasNotBegun()
    {
        QVERIFY_RESULT(m_calls->start(owner(), m_lead));
        pass();
        QVERIFY_RESULT(m_calls->end(owner(), {tasks::CallOutcome::Reached, {}}));
        QCOMPARE(back(), QStringLiteral("call.end"));
        QVERIFY(m_calls->running(owner()).value());
        QCOMPARE(back(), QStringLiteral("call.start"));
        QVERIFY(!m_calls->running(owner()).value());
        QVERIFY(touches::touchesOfLead(m_desk->database(), m_lead)->empty());
    }

    void aCallGoesOnThoughTheLeadWasGivenAwayMeanwhile()
    {
        const LeadId lead = leadOfManager();
        QVERIFY_RESULT(m_calls->start(manager(), lead));
        QVERIFY_RESULT(m_desk->shop.leads->assign(manager(), lead, QStringLiteral("head")));
        pass();
        QVERIFY_RESULT(m_calls->drop(manager()));
        pass();
        QCOMPARE(m_desk->takeBack->last(manager())->op, QStringLiteral("call.drop"));
        QVERIFY(m_calls->running(manager()).value());
    }

    void aDroppedCallDoesNotGoOnInsideAnother()
    {
        QVERIFY_RESULT(m_calls->start(owner(), m_lead));
        pass();
        QVERIFY_RESULT(m_calls->drop(owner()));
        const EventSeq dropped = lastEvent();
        QCOMPARE_ERROR(m_calls->undoDrop(m_desk->shop.as(Role::Receptionist), dropped), ErrorCode::MoveRefused); // is not theirs
        QVERIFY_RESULT(m_calls->start(owner(), m_lead));
        QCOMPARE_ERROR(m_calls->undoDrop(owner(), dropped), ErrorCode::Conflict);
    }

    void aManagerTakesBackALeadGivenAway()
    {
        const LeadId lead = leadOfManager();
        QVERIFY_RESULT(m_desk->shop.leads->assign(manager(), lead, QStringLiteral("head")));
        pass();
        const auto taken = m_desk->takeBack->last(manager());
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("lead.assign"));
        QCOMPARE(leads::leadById(m_desk->database(), lead)->manager, manager().person);
    }

    void butNotWhatOthersDidWithIt_data()
    {
        QTest::addColumn<bool>("movedOn");
        QTest::newRow("given away by the head") << false;
        QTest::newRow("and moved on since") << true;
    }
    void butNotWhatOthersDidWithIt()
    {
        QFETCH(bool, movedOn);
        const LeadId lead = leadOfManager();
        QVERIFY_RESULT(m_desk->shop.leads->assign(movedOn ? manager() : m_desk->shop.as(Role::Head), lead, QStringLiteral("head")));
        if (movedOn)
            QVERIFY_RESULT(m_desk->shop.bookings->moveLead(m_desk->shop.as(Role::Head), qualified(lead)));
        QCOMPARE_ERROR(m_desk->shop.bookings->undoLead(manager(), lead), ErrorCode::NotAllowed);
        QVERIFY(leads::leadById(m_desk->database(), lead)->manager != manager().person);
    }

private:
    staff::Session manager() const { return m_desk->shop.as(Role::Manager); }
    LeadId leadOfManager()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.phone = QStringLiteral("+79127456131");
        draft.manager = QStringLiteral("manager");
        const auto lead = m_desk->shop.leads->add(manager(), draft);
        pass();
        return lead.value();
    }
    static bookings::MoveDraft qualified(LeadId lead)
    {
        bookings::MoveDraft draft;
        draft.lead = lead;
        draft.to = leads::Stage::Qualified;
        return draft;
    }
    staff::Session owner() const { return m_desk->shop.owner(); }
    void pass() { m_desk->pass(std::chrono::minutes(1)); }
    QString back() const { return m_desk->back(); }
    PaymentId pay(qint64 minor)
    {
        payments::PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(minor);
        const auto paid = m_desk->payments.add(owner(), draft);
        pass();
        return paid.value();
    }
    EventSeq lastEvent() const { return EventSeq(history::readHead(m_desk->database())->count); }

    std::unique_ptr<test::TakeBackDesk> m_desk;
    std::unique_ptr<tasks::CallService> m_calls;
    LeadId m_lead;
    VisitId m_visit;
};

QTEST_GUILESS_MAIN(TestUndoAskedFor)
#include "test_undo_asked_for.moc"
