// SPDX-License-Identifier: GPL-3.0-or-later
// At the desk: a sum in several ways, a discount by right, a prepayment, a refund with its reason; each is taken back whole.
#include "core/history/event_store.h"
#include "core/payments/payment_service.h"
#include "tests/core/bin/live_rows.h"
#include "tests/support/take_back_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace priyom;
using namespace priyom::payments;

class TestPaymentParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_lead = m_desk->shop.addLead();
        const auto booked = m_desk->shop.bookings->book(m_desk->shop.owner(), {m_lead, {}, {}, {}, m_desk->shop.at(0), {}});
        QVERIFY_RESULT(booked);
        m_visit = booked->visit->id;
        m_desk->pass(std::chrono::minutes(1));
    }

    // 2000 in cash and the 500 left by card: one cost, one discount, and one Ctrl+Z.
    void aSumInTwoWaysIsTwoPaymentsAndOneStepBack()
    {
        const QByteArray before = test::liveRows(m_desk->database());
        QVERIFY_RESULT(payInTwoWays());
        const auto paid = paymentsOfVisit(m_desk->database(), m_visit);
        QCOMPARE(paid->size(), size_t(2));
        QCOMPARE(paid->at(0).amount, Money::ofMinor(200'000));
        QCOMPARE(int(paid->at(0).method), int(Method::Cash));
        QCOMPARE(paid->at(0).cost, Money::ofMinor(40'000));
        QCOMPARE(paid->at(1).amount, Money::ofMinor(50'000));
        QCOMPARE(int(paid->at(1).method), int(Method::Card));
        QCOMPARE(paid->at(1).cost, Money());
        QCOMPARE(m_desk->payments.due(m_desk->shop.owner(), m_visit).value(), Money());
        QCOMPARE(m_desk->back(), QStringLiteral("payment.add"));
        QCOMPARE(test::liveRows(m_desk->database()), before);
        QCOMPARE(m_desk->back(), QStringLiteral("visit.book")); // not the other half
    }

    void cancelledAsAMistakeItComesBackWhole()
    {
        QVERIFY_RESULT(payInTwoWays());
        const auto paid = paymentsOfVisit(m_desk->database(), m_visit);
        m_desk->pass(std::chrono::minutes(1));
        const auto gone = m_desk->payments.undo(m_desk->shop.owner(), paid->front().id); // either of them means both
        QVERIFY_RESULT(gone);
        QCOMPARE(paidOf(*gone), Money::ofMinor(250'000));
        QVERIFY(paymentsOfVisit(m_desk->database(), m_visit)->empty());
        m_desk->restart();
        QCOMPARE(m_desk->back(), QStringLiteral("payment.undo"));
        const auto back = paymentsOfVisit(m_desk->database(), m_visit);
        QCOMPARE(back->size(), size_t(2));
        QCOMPARE(back->at(1).id, paid->at(1).id);
        QCOMPARE(back->at(1).amount, paid->at(1).amount);
        QCOMPARE(m_desk->back(), QStringLiteral("payment.add"));
        QVERIFY(paymentsOfVisit(m_desk->database(), m_visit)->empty());
        QVERIFY_RESULT(history::verifyChain(m_desk->database()));
    }

    void theSameKeyIsTheSameSet()
    {
        PaymentDraft draft = twoWays();
        draft.key = QStringLiteral("k");
        const auto first = m_desk->payments.add(m_desk->shop.owner(), draft);
        QVERIFY_RESULT(first);
        QCOMPARE(m_desk->payments.add(m_desk->shop.owner(), draft).value(), *first);
        QCOMPARE(paymentsOfVisit(m_desk->database(), m_visit)->size(), size_t(2));
    }

    // Of 2500: 10 % are 250, to pay 2250.
    void aDiscountIsPartOfWhatIsNoLongerDue()
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.discount = Money::ofMinor(25'000);
        draft.amount = Money::ofMinor(225'000);
        const QByteArray before = test::liveRows(m_desk->database());
        const auto refused = m_desk->payments.add(m_desk->shop.as(staff::Role::Receptionist), draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::NotAllowed, QStringLiteral("payment.discount"), {}}));
        QCOMPARE(test::liveRows(m_desk->database()), before);
        QVERIFY_RESULT(m_desk->payments.add(m_desk->shop.owner(), draft));
        QCOMPARE(m_desk->payments.due(m_desk->shop.owner(), m_visit).value(), Money());
        draft.discount = Money::ofMinor(1);
        QCOMPARE_ERROR(m_desk->payments.add(m_desk->shop.owner(), draft), ErrorCode::BadInput); // nothing is due any more
    }

    void whatIsPaidBeforeTheVisitIsToldAsSuch()
    {
        QVERIFY_RESULT(pay(100'000));
        QCOMPARE(m_desk->payments.due(m_desk->shop.owner(), m_visit).value(), Money::ofMinor(150'000));
        QVERIFY(lastDetail()[QLatin1String("ahead")].toBool());
        QVERIFY(m_desk->payments.bill(m_desk->shop.owner(), m_visit)->isAhead);
        QVERIFY_RESULT(m_desk->shop.bookings->setVisit(m_desk->shop.owner(), m_visit, bookings::VisitState::Came));
        QVERIFY_RESULT(pay(150'000));
        QVERIFY(!lastDetail()[QLatin1String("ahead")].toBool());
    }

    void ofAVisitThatIsCancelledNothingIsDueAndThePrepaymentGoesBack()
    {
        QVERIFY_RESULT(pay(100'000));
        QVERIFY_RESULT(m_desk->shop.bookings->setVisit(m_desk->shop.owner(), m_visit, bookings::VisitState::Cancelled));
        QCOMPARE(m_desk->payments.due(m_desk->shop.owner(), m_visit).value(), Money::ofMinor(-100'000));
        QVERIFY_RESULT(pay(-100'000));
        QCOMPARE(m_desk->payments.due(m_desk->shop.owner(), m_visit).value(), Money());
    }

    // People's words stand on the row, never in history; taken back and given back again they stand there as before.
    void aRefundKeepsItsReasonOutOfHistory()
    {
        QVERIFY_RESULT(pay(250'000));
        PaymentDraft back;
        back.visit = m_visit;
        back.amount = Money::ofMinor(-50'000);
        back.note = QStringLiteral("  не подошёл   цвет ");
        const auto refund = m_desk->payments.add(m_desk->shop.as(staff::Role::Receptionist), back);
        QVERIFY_RESULT(refund);
        QCOMPARE(paymentById(m_desk->database(), *refund)->note, QStringLiteral("не подошёл цвет"));
        back.amount = Money::ofMinor(-200'001);
        QCOMPARE_ERROR(m_desk->payments.add(m_desk->shop.owner(), back), ErrorCode::BadInput);
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(m_desk->payments.undo(m_desk->shop.owner(), *refund));
        m_desk->restart();
        QCOMPARE(m_desk->back(), QStringLiteral("payment.undo"));
        QCOMPARE(paymentById(m_desk->database(), *refund)->note, QStringLiteral("не подошёл цвет"));
        const auto events = history::eventsOf(m_desk->database(), QStringLiteral("lead"), m_lead.value, 50);
        for (const history::Event& event : *events)
            QVERIFY(!event.detail.contains("цвет"));
    }

    void goodsKeepWhatWasSold()
    {
        PaymentDraft goods;
        goods.amount = Money::ofMinor(89'900);
        goods.goodsCost = Money::ofMinor(41'000);
        goods.note = QStringLiteral("Шампунь 250 мл");
        goods.rest = {{Money::ofMinor(10'000), Method::Cash}};
        const auto sold = m_desk->payments.add(m_desk->shop.as(staff::Role::Receptionist), goods);
        QVERIFY_RESULT(sold);
        QCOMPARE(paymentById(m_desk->database(), *sold)->note, QStringLiteral("Шампунь 250 мл"));
        goods.discount = Money::ofMinor(1);
        QCOMPARE_ERROR(m_desk->payments.add(m_desk->shop.owner(), goods), ErrorCode::BadInput);
        goods.discount = {};
        goods.note = QString(PaymentService::kLongestNote + 1, u'x');
        QCOMPARE_ERROR(m_desk->payments.add(m_desk->shop.owner(), goods), ErrorCode::BadInput);
    }

    void theLastWayIsTheUsualOne()
    {
        const staff::Session owner = m_desk->shop.owner();
        QCOMPARE(int(m_desk->payments.usual(owner).value()), int(Method::Card));
        PaymentDraft goods;
        goods.amount = Money::ofMinor(100);
        goods.method = Method::Transfer;
        QVERIFY_RESULT(m_desk->payments.add(owner, goods));
        QCOMPARE(int(m_desk->payments.bill(owner, m_visit)->usual), int(Method::Transfer));
        QCOMPARE(int(m_desk->payments.usual(m_desk->shop.as(staff::Role::Receptionist)).value()), int(Method::Card));
    }

private:
    [[nodiscard]] PaymentDraft twoWays() const
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(200'000);
        draft.method = Method::Cash;
        draft.rest = {{Money::ofMinor(50'000), Method::Card}};
        return draft;
    }
    Result<PaymentId> payInTwoWays() { return m_desk->payments.add(m_desk->shop.owner(), twoWays()); }
    Result<PaymentId> pay(qint64 amount)
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(amount);
        return m_desk->payments.add(m_desk->shop.owner(), draft);
    }
    [[nodiscard]] QJsonObject lastDetail() const
    {
        const auto events = history::eventsOf(m_desk->database(), QStringLiteral("lead"), m_lead.value, 1);
        return QJsonDocument::fromJson(events->front().detail).object();
    }

    std::unique_ptr<test::TakeBackDesk> m_desk;
    LeadId m_lead;
    VisitId m_visit;
};

QTEST_GUILESS_MAIN(TestPaymentParts)
#include "test_payment_parts.moc"
