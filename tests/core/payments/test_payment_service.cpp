// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/payment_service.h"

#include "core/bookings/visit_store.h"
#include "core/history/event_store.h"
#include "core/settings/shop_zone.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::payments;

class TestPaymentService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_service = std::make_unique<PaymentService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead();
        const auto booked = m_shop->bookings->book(m_shop->owner(), {m_lead, {}, {}, {}, m_shop->at(0), {}});
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
    }

    void aPaymentBelongsToItsVisitsLeadAndClient()
    {
        const auto payment = paymentById(*m_shop->database, pay(250'000).value());
        QVERIFY_RESULT(payment);
        QCOMPARE(payment->lead, m_lead);
        QVERIFY(payment->client.isValid());
        QCOMPARE(payment->cost, Money::ofMinor(40'000));
        QCOMPARE(payment->takenBy, m_shop->owner().person);
        QCOMPARE(m_service->due(m_shop->owner(), m_visit).value(), Money());
    }

    void theReceptionSeesThePaymentsOfTheDay()
    {
        QVERIFY_RESULT(pay(250'000));
        const staff::Session reception = m_shop->as(staff::Role::Receptionist);
        const Zone zone = *settings::readShopZone(*m_shop->database);
        const QDate date = zone.date(m_shop->clock.now());
        QCOMPARE(m_service->list(reception, zone.day(date)).value().size(), size_t(1));
        const Period week{zone.startOfDay(date.addDays(-6)), zone.startOfDay(date.addDays(1))};
        QCOMPARE_ERROR(m_service->list(reception, week), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_service->list(reception, zone.day(date.addDays(-1))), ErrorCode::NotAllowed);
        QCOMPARE(m_service->list(m_shop->owner(), week).value().size(), size_t(1));
        staff::Session both = reception; // who sells as well sees the own of any time
        both.roles.add(staff::Role::Manager);
        QVERIFY(m_service->list(both, week).value().empty());
    }

    void theCostOfAVisitIsCarriedOnce()
    {
        QCOMPARE(cost(pay(100'000)), 40'000);
        QCOMPARE(cost(pay(150'000)), 0);
        QCOMPARE(cost(pay(-50'000)), 0);
        QCOMPARE(cost(pay(-200'000)), -40'000); // all given back
        QCOMPARE(m_service->due(m_shop->owner(), m_visit).value(), Money::ofMinor(250'000));
    }

    void secondServicesArePaidAndCostToo()
    {
        QVERIFY_RESULT(bookings::insertExtra(*m_shop->database, m_visit, 2, ServiceId(2), Money::ofMinor(30'000)));
        QCOMPARE(m_service->due(m_shop->owner(), m_visit).value(), Money::ofMinor(280'000));
        QCOMPARE(cost(pay(280'000)), 80'000);
    }

    void theSameKeyIsTheSamePayment()
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(1);
        draft.key = QStringLiteral("k");
        const auto first = m_service->add(m_shop->owner(), draft);
        QVERIFY_RESULT(first);
        const QByteArray before = m_shop->contents();
        QCOMPARE(m_service->add(m_shop->owner(), draft).value(), *first);
        QCOMPARE(m_shop->contents(), before);
    }

    // What was paid for a visit that was called off and stayed is told with the next one, until it goes back.
    void whatIsLeftOfAnotherVisitIsTold()
    {
        QVERIFY_RESULT(pay(70'000));
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), m_visit, bookings::VisitState::Cancelled));
        const auto next = m_shop->bookings->book(m_shop->owner(), {m_lead, {}, {}, {}, m_shop->at(120), {}});
        QVERIFY_RESULT(next);
        QCOMPARE(m_service->bill(m_shop->owner(), next->visit->id)->leftBefore, Money::ofMinor(70'000));
        QCOMPARE(m_service->bill(m_shop->owner(), m_visit)->leftBefore, Money());
        QVERIFY_RESULT(pay(-70'000));
        QCOMPARE(m_service->bill(m_shop->owner(), next->visit->id)->leftBefore, Money());
    }

    void goodsArePaidWithoutAVisit()
    {
        PaymentDraft draft;
        draft.amount = Money::ofMinor(90'000);
        draft.goodsCost = Money::ofMinor(50'000);
        draft.method = Method::Cash;
        const auto payment = paymentById(*m_shop->database, m_service->add(m_shop->owner(), draft).value());
        QVERIFY_RESULT(payment);
        QCOMPARE(payment->cost, Money::ofMinor(50'000));
        QCOMPARE(int(payment->method), int(Method::Cash));
        QVERIFY(!payment->visit.isValid());
    }

    // The money, the cost and the client go back with the goods; not more of it than is left.
    void goodsAreGivenBackAgainstTheirSale()
    {
        PaymentDraft sale;
        sale.amount = Money::ofMinor(90'000);
        sale.goodsCost = Money::ofMinor(50'000);
        sale.note = QStringLiteral("Шампунь");
        const auto sold = m_service->add(m_shop->owner(), sale);
        QVERIFY_RESULT(sold);
        QCOMPARE(cost(giveBack(*sold, 40'000)), 0);
        QCOMPARE_ERROR(giveBack(*sold, 60'000), ErrorCode::BadInput);
        const auto rest = giveBack(*sold, 50'000);
        QVERIFY_RESULT(rest);
        QCOMPARE(cost(rest), -50'000); // all given back
        QCOMPARE(paymentById(*m_shop->database, *rest)->refundOf, *sold);
        QCOMPARE_ERROR(giveBack(*sold, 1), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->undo(m_shop->owner(), *sold), ErrorCode::MoveRefused); // what went back stands on it
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), *rest));
        QVERIFY_RESULT(giveBack(*sold, 50'000));
    }

    void aRefundOfGoodsIsTakenBackAndComesBack()
    {
        PaymentDraft sale;
        sale.amount = Money::ofMinor(90'000);
        const auto sold = m_service->add(m_shop->owner(), sale);
        QVERIFY_RESULT(sold);
        const auto refund = giveBack(*sold, 90'000);
        QVERIFY_RESULT(refund);
        const auto before = paymentById(*m_shop->database, *refund);
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), *refund, Cancelling::Asked));
        const auto undone = history::eventsOf(*m_shop->database, QStringLiteral("payment"), refund->value, 1);
        QVERIFY_RESULT(undone);
        const auto back = m_service->restore(m_shop->owner(), undone->front().seq);
        QVERIFY_RESULT(back);
        QCOMPARE(back->front().refundOf, *sold);
        QCOMPARE(back->front().amount, before->amount);
        QCOMPARE(back->front().note, before->note);
    }

    void onlyGoodsAreGivenBackSo()
    {
        const auto paid = pay(250'000);
        QVERIFY_RESULT(paid);
        QCOMPARE_ERROR(giveBack(*paid, 1'000), ErrorCode::BadInput); // of a visit
        QCOMPARE_ERROR(giveBack(PaymentId(999), 1'000), ErrorCode::NotFound);
        PaymentDraft sale;
        sale.amount = Money::ofMinor(90'000);
        const auto sold = m_service->add(m_shop->owner(), sale);
        QVERIFY_RESULT(sold);
        QCOMPARE_ERROR(giveBack(*sold, -1'000), ErrorCode::BadInput); // more of it
        QCOMPARE_ERROR(m_service->add(m_shop->as(staff::Role::Specialist), refundOf(*sold, 1'000)), ErrorCode::NotAllowed);
    }

    void whenItWasPaidIsNoTimeToComeAndTheReceptionsIsToday()
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(1'000);
        draft.at = m_shop->clock.now() + std::chrono::minutes(1);
        QCOMPARE_ERROR(m_service->add(m_shop->owner(), draft), ErrorCode::BadInput);
        draft.at = m_shop->clock.now() - std::chrono::hours(48);
        QCOMPARE_ERROR(m_service->add(m_shop->as(staff::Role::Receptionist), draft), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_service->add(m_shop->owner(), draft));
        draft.at = m_shop->clock.now();
        QVERIFY_RESULT(m_service->add(m_shop->as(staff::Role::Receptionist), draft));
    }

    void whatCannotBeIsRefused()
    {
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(pay(0), ErrorCode::BadInput);
        m_visit = VisitId(99);
        QCOMPARE_ERROR(pay(1), ErrorCode::NotFound);
        QCOMPARE(m_shop->contents(), before);
    }

    void whatIsPaidForIsNotUndone()
    {
        QVERIFY_RESULT(pay(250'000));
        QCOMPARE_ERROR(m_shop->bookings->undoLead(m_shop->owner(), m_lead), ErrorCode::Conflict);
    }

    void aManagerIsShownPaymentsOfVisitsTheyBooked()
    {
        const auto booked = m_shop->bookings->book(m_shop->as(staff::Role::Manager), {m_shop->addLead(), {}, {}, {}, m_shop->at(60), {}});
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(pay(100));
        QVERIFY_RESULT(m_shop->bookings->book(m_shop->as(staff::Role::Receptionist), {m_shop->addLead(), {}, {}, {}, m_shop->at(120), {}}));
        m_visit = booked->visit->id;
        const PaymentId own = pay(200).value();
        const Period always{Instant(0), m_shop->clock.now() + Milliseconds(1)};
        QCOMPARE(m_service->list(m_shop->owner(), always)->size(), size_t(2));
        // The first visit was entered by the owner for the manager's lead: it is the manager's as well.
        const auto listed = m_service->list(m_shop->as(staff::Role::Manager), always);
        QVERIFY_RESULT(listed);
        QCOMPARE(listed->back().id, own);
        QCOMPARE(listed->size(), size_t(2));
        QVERIFY_RESULT(m_service->list(m_shop->as(staff::Role::Head), always));
    }

private:
    Result<PaymentId> pay(qint64 amount)
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(amount);
        return m_service->add(m_shop->owner(), draft);
    }
    [[nodiscard]] static PaymentDraft refundOf(PaymentId sale, qint64 amount)
    {
        PaymentDraft draft;
        draft.refundOf = sale;
        draft.amount = Money::ofMinor(-amount);
        draft.note = QStringLiteral("брак");
        return draft;
    }
    Result<PaymentId> giveBack(PaymentId sale, qint64 amount) { return m_service->add(m_shop->owner(), refundOf(sale, amount)); }
    qint64 cost(const Result<PaymentId>& payment) { return paymentById(*m_shop->database, payment.value())->cost.minor; }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<PaymentService> m_service;
    LeadId m_lead;
    VisitId m_visit;
};

QTEST_GUILESS_MAIN(TestPaymentService)
#include "test_payment_service.moc"
