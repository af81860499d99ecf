// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z after what has a key of its own: a payment cancelled by Shift+F6, a call begun and dropped. The thing itself is
// taken back, and nothing that stands before it.
#include "core/backend/take_back.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/payments/payment_store.h"
#include "core/tasks/call_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
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
        m_shop = std::make_unique<test::DeskShop>();
        m_tasks = std::make_unique<tasks::TaskService>(*m_shop->database, m_shop->clock);
        m_calls = std::make_unique<tasks::CallService>(*m_shop->database, m_shop->clock);
        m_merges = std::make_unique<cards::MergeService>(*m_shop->database, m_shop->clock);
        m_bin = std::make_unique<bin::BinService>(*m_shop->database, m_shop->clock);
        m_payments = std::make_unique<payments::PaymentService>(*m_shop->database, m_shop->clock);
        m_schedule = std::make_unique<schedule::ScheduleService>(*m_shop->database, m_shop->clock);
        m_takeBack = std::make_unique<backend::TakeBack>(*m_shop->database, m_shop->clock, *m_shop->bookings, *m_tasks, *m_merges, *m_bin,
                                                         *m_payments, *m_schedule);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
        m_visit = m_shop->bookings->book(owner(), {m_lead, {}, {}, {}, m_shop->at(0), {}})->visit->id;
        pass();
        QVERIFY_RESULT(m_shop->bookings->setVisit(owner(), m_visit, VisitState::Came));
        pass();
    }

    void aCancelledPaymentStandsAgainAndThenIsTakenBackItself()
    {
        const PaymentId paid = pay(250'000);
        const QByteArray before = test::UndoneRows(*m_shop->database).read();
        QVERIFY_RESULT(m_payments->undo(owner(), paid));
        QCOMPARE(back(), QStringLiteral("payment.undo"));
        QCOMPARE(test::UndoneRows(*m_shop->database).read(), before);
        QCOMPARE(payments::paymentById(*m_shop->database, paid)->amount, Money::ofMinor(250'000));
        QCOMPARE(back(), QStringLiteral("payment.add"));
        QCOMPARE_ERROR(payments::paymentById(*m_shop->database, paid), ErrorCode::NotFound);
        QCOMPARE(back(), QStringLiteral("visit.set"));
        QCOMPARE(back(), QStringLiteral("visit.book"));
    }

    void aPaymentThatStandsAgainStandsInTheWayOfTheOutcome()
    {
        const PaymentId paid = pay(250'000);
        QVERIFY_RESULT(m_payments->undo(owner(), paid));
        QCOMPARE(back(), QStringLiteral("payment.undo"));
        QCOMPARE_ERROR(m_shop->bookings->undoLead(owner(), m_lead), ErrorCode::Conflict);
    }

    void aCancelledPaymentComesBackOnce()
    {
        const PaymentId paid = pay(250'000);
        QVERIFY_RESULT(m_payments->undo(owner(), paid));
        const EventSeq cancelled = lastEvent();
        QVERIFY_RESULT(m_payments->restore(owner(), cancelled));
        QCOMPARE_ERROR(m_payments->restore(owner(), cancelled), ErrorCode::Conflict);
    }

    void aVisitPaidForSinceKeepsThatPayment()
    {
        const PaymentId wrong = pay(2'500'000);
        QVERIFY_RESULT(m_payments->undo(owner(), wrong));
        const EventSeq cancelled = lastEvent();
        pay(250'000);
        QCOMPARE_ERROR(m_payments->restore(owner(), cancelled), ErrorCode::Conflict);
        QCOMPARE_ERROR(payments::paymentById(*m_shop->database, wrong), ErrorCode::NotFound);
    }

    void onlyACancellingThatWasAskedForComesBack()
    {
        const PaymentId paid = pay(250'000);
        QCOMPARE(back(), QStringLiteral("payment.add")); // by Ctrl+Z
        QCOMPARE_ERROR(m_payments->restore(owner(), lastEvent()), ErrorCode::MoveRefused);
        const PaymentId again = pay(250'000);
        QVERIFY(again > paid);
        QVERIFY_RESULT(m_payments->undo(owner(), again));
        const EventSeq cancelled = lastEvent();
        QCOMPARE_ERROR(m_payments->restore(m_shop->as(Role::Manager), cancelled), ErrorCode::NotAllowed);
        m_shop->clock.set(m_shop->clock.now() + std::chrono::hours(25));
        QCOMPARE_ERROR(m_payments->restore(owner(), cancelled), ErrorCode::MoveRefused);
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
        const ClientId client = m_shop->bookings->book(owner(), {{}, {}, QStringLiteral("+79127456130"), QStringLiteral("Марина"), m_shop->at(90), {}})->visit->client;
        pass();
        const auto begun = m_calls->startWith(owner(), client);
        QVERIFY_RESULT(begun);
        pass();
        QVERIFY_RESULT(m_calls->drop(owner()));
        pass();
        const auto taken = m_takeBack->last(owner());
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
        QVERIFY(touches::touchesOfLead(*m_shop->database, m_lead)->empty());
    }

    void aCallGoesOnThoughTheLeadWasGivenAwayMeanwhile()
    {
        const LeadId lead = leadOfManager();
        QVERIFY_RESULT(m_calls->start(manager(), lead));
        QVERIFY_RESULT(m_shop->leads->assign(manager(), lead, QStringLiteral("head")));
        pass();
        QVERIFY_RESULT(m_calls->drop(manager()));
        pass();
        QCOMPARE(m_takeBack->last(manager())->op, QStringLiteral("call.drop"));
        QVERIFY(m_calls->running(manager()).value());
    }

    void aDroppedCallDoesNotGoOnInsideAnother()
    {
        QVERIFY_RESULT(m_calls->start(owner(), m_lead));
        pass();
        QVERIFY_RESULT(m_calls->drop(owner()));
        const EventSeq dropped = lastEvent();
        QCOMPARE_ERROR(m_calls->undoDrop(m_shop->as(Role::Receptionist), dropped), ErrorCode::MoveRefused); // is not theirs
        QVERIFY_RESULT(m_calls->start(owner(), m_lead));
        QCOMPARE_ERROR(m_calls->undoDrop(owner(), dropped), ErrorCode::Conflict);
    }

    void aManagerTakesBackALeadGivenAway()
    {
        const LeadId lead = leadOfManager();
        QVERIFY_RESULT(m_shop->leads->assign(manager(), lead, QStringLiteral("head")));
        pass();
        const auto taken = m_takeBack->last(manager());
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("lead.assign"));
        QCOMPARE(leads::leadById(*m_shop->database, lead)->manager, manager().person);
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
        QVERIFY_RESULT(m_shop->leads->assign(movedOn ? manager() : m_shop->as(Role::Head), lead, QStringLiteral("head")));
        if (movedOn)
            QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->as(Role::Head), qualified(lead)));
        QCOMPARE_ERROR(m_shop->bookings->undoLead(manager(), lead), ErrorCode::NotAllowed);
        QVERIFY(leads::leadById(*m_shop->database, lead)->manager != manager().person);
    }

private:
    staff::Session manager() const { return m_shop->as(Role::Manager); }
    LeadId leadOfManager()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.phone = QStringLiteral("+79127456131");
        draft.manager = QStringLiteral("manager");
        const auto lead = m_shop->leads->add(manager(), draft);
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
    staff::Session owner() const { return m_shop->owner(); }
    void pass() { m_shop->clock.set(m_shop->clock.now() + std::chrono::minutes(1)); }
    // What the next Ctrl+Z took back; its refusal where it did not.
    QString back()
    {
        pass();
        const auto taken = m_takeBack->last(owner());
        return taken ? taken->op : QString::fromUtf8(test::describe(taken.error()));
    }
    PaymentId pay(qint64 minor)
    {
        payments::PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(minor);
        const auto paid = m_payments->add(owner(), draft);
        pass();
        return paid.value();
    }
    EventSeq lastEvent() const { return EventSeq(history::readHead(*m_shop->database)->count); }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<tasks::TaskService> m_tasks;
    std::unique_ptr<tasks::CallService> m_calls;
    std::unique_ptr<cards::MergeService> m_merges;
    std::unique_ptr<bin::BinService> m_bin;
    std::unique_ptr<payments::PaymentService> m_payments;
    std::unique_ptr<schedule::ScheduleService> m_schedule;
    std::unique_ptr<backend::TakeBack> m_takeBack;
    LeadId m_lead;
    VisitId m_visit;
};

QTEST_GUILESS_MAIN(TestUndoAskedFor)
#include "test_undo_asked_for.moc"
