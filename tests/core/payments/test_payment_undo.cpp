// SPDX-License-Identifier: GPL-3.0-or-later
// A payment taken by mistake is taken back: what is left is the shop as it was before, and the history tells both.
#include "core/history/event_store.h"
#include "core/metrics/kpi_json.h"
#include "core/metrics/kpi_service.h"
#include "core/payments/payment_service.h"
#include "tests/core/bin/live_rows.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace priyom;
using namespace priyom::payments;
using staff::Role;
using staff::Session;

class TestPaymentUndo final : public QObject
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
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), m_visit, bookings::VisitState::Came));
    }

    void theRowLeavesAndTheHistoryKeepsIt()
    {
        const QByteArray before = test::liveRows(*m_shop->database);
        const PaymentId wrong = pay(2'500'000).value();
        const auto gone = m_service->undo(m_shop->as(Role::Receptionist), wrong); // whoever took it
        QVERIFY_RESULT(gone);
        QCOMPARE(gone->front().amount, Money::ofMinor(2'500'000));
        QCOMPARE(test::liveRows(*m_shop->database), before);
        QCOMPARE(m_service->due(m_shop->owner(), m_visit).value(), Money::ofMinor(250'000));
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("lead"), m_lead.value, 2);
        QVERIFY_RESULT(events);
        QCOMPARE(events->front().op, QStringLiteral("payment.undo"));
        const QJsonObject detail = QJsonDocument::fromJson(events->front().detail).object();
        QCOMPARE(detail[QLatin1String("undoes")].toInteger(), events->back().seq.value);
        QCOMPARE(detail[QLatin1String("amount")].toInteger(), 2'500'000);
        QCOMPARE(detail[QLatin1String("cost")].toInteger(), 40'000);
        QCOMPARE(detail[QLatin1String("visit")].toInteger(), m_visit.value);
        QCOMPARE(detail[QLatin1String("taken_by")].toInteger(), m_shop->owner().person.value);
        QCOMPARE(detail[QLatin1String("at")].toInteger(), m_shop->clock.now().ms);
        QCOMPARE(detail[QLatin1String("method")].toString(), QStringLiteral("other"));
        QVERIFY_RESULT(history::verifyChain(*m_shop->database));
    }

    void theNextPaymentHasANumberOfItsOwn()
    {
        const PaymentId wrong = pay(100).value();
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), wrong));
        QVERIFY(pay(200).value() > wrong);
    }

    void theOutcomeOfTheVisitCanBeTakenBackAgain()
    {
        const PaymentId wrong = pay(250'000).value();
        QCOMPARE_ERROR(m_shop->bookings->undoLead(m_shop->owner(), m_lead), ErrorCode::Conflict);
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), wrong));
        const auto back = m_shop->bookings->undoLead(m_shop->owner(), m_lead);
        QVERIFY_RESULT(back);
        QVERIFY(bookings::isAhead(back->visit->state));
    }

    void aPaymentOfGoodsIsTakenBackToo()
    {
        const QByteArray before = test::liveRows(*m_shop->database);
        PaymentDraft goods;
        goods.amount = Money::ofMinor(90'000);
        const PaymentId id = m_service->add(m_shop->owner(), goods).value();
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), id));
        QCOMPARE(test::liveRows(*m_shop->database), before);
    }

    // The refund was taken back, then the payment it was of: brought back it would give away what nobody paid.
    void aRefundOfWhatIsNotPaidAnyMoreStaysCancelled()
    {
        const auto paid = pay(100'000);
        QVERIFY_RESULT(paid);
        const auto refund = pay(-100'000);
        QVERIFY_RESULT(refund);
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), *refund, Cancelling::Asked));
        const auto cancelled = history::eventsOf(*m_shop->database, QStringLiteral("lead"), m_lead.value, 1);
        QVERIFY_RESULT(cancelled);
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), *paid, Cancelling::Asked));
        QCOMPARE_ERROR(m_service->restore(m_shop->owner(), cancelled->front().seq), ErrorCode::Conflict);
        const auto bill = m_service->bill(m_shop->owner(), m_visit);
        QVERIFY_RESULT(bill);
        QVERIFY(bill->payments.empty());
    }

    void onlyWhatTheRuleAllowsIsTakenBack_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("hoursSince");
        QTest::addColumn<QByteArray>("which");
        QTest::addColumn<QByteArray>("refusal"); // empty: taken back
        const auto row = [](const char* name, Role role, int hours, const char* which, const char* refusal) {
            QTest::newRow(name) << int(role) << hours << QByteArray(which) << QByteArray(refusal);
        };
        row("the receptionist, at once", Role::Receptionist, 0, "last", "");
        row("the owner, at once", Role::Owner, 0, "last", "");
        row("the receptionist, at the end of the day", Role::Receptionist, 24, "last", "");
        row("the receptionist, the day after", Role::Receptionist, 25, "last", "too_late");
        row("the owner, the day after", Role::Owner, 25, "last", "too_late");
        row("the manager", Role::Manager, 0, "last", "not_allowed");
        row("the head", Role::Head, 0, "last", "not_allowed");
        row("the specialist", Role::Specialist, 0, "last", "not_allowed");
        row("one before the last", Role::Owner, 0, "first", "later_payment");
        row("one that came in from a file", Role::Owner, 0, "imported", "nothing_to_undo");
        row("one there never was", Role::Owner, 0, "none", "not_found");
        row("one that is gone already", Role::Owner, 0, "gone", "not_found");
    }
    void onlyWhatTheRuleAllowsIsTakenBack()
    {
        QFETCH(int, role);
        QFETCH(int, hoursSince);
        QFETCH(QByteArray, which);
        QFETCH(QByteArray, refusal);
        const PaymentId first = pay(100'000).value();
        PaymentId asked = pay(150'000, m_shop->clock.now() - std::chrono::hours(50)).value(); // entered last, of an earlier day
        if (which == "first")
            asked = first;
        else if (which == "none")
            asked = PaymentId(99);
        else if (which == "gone")
            QVERIFY_RESULT(m_service->undo(m_shop->owner(), asked));
        else if (which == "imported")
            asked = insertPayment(*m_shop->database, *paymentById(*m_shop->database, asked)).value();
        m_shop->clock.set(m_shop->clock.now() + std::chrono::hours(hoursSince));
        const QByteArray before = m_shop->contents();
        const auto offered = m_service->undoable(m_shop->as(Role(role)), m_visit);
        QVERIFY_RESULT(offered);
        const auto gone = m_service->undo(m_shop->as(Role(role)), asked);
        if (refusal.isEmpty()) {
            QVERIFY_RESULT(gone);
            QVERIFY(!offered->empty() && offered->back().id == asked);
            return;
        }
        QVERIFY(!gone);
        if (refusal == "not_found")
            QCOMPARE(int(gone.error().code), int(ErrorCode::NotFound));
        else if (refusal == "not_allowed")
            QCOMPARE(int(gone.error().code), int(ErrorCode::NotAllowed));
        else
            QCOMPARE(gone.error(), (Error{ErrorCode::MoveRefused, QStringLiteral("payment"), QString::fromLatin1(refusal)}));
        QCOMPARE(m_shop->contents(), before);
        if (which == "last" || which == "imported")
            QVERIFY(offered->empty()); // a window offers what the core would do, and nothing else
    }

    // Whatever was paid before it, and whatever is paid by mistake.
    void everyFigureIsAsItWasBefore()
    {
        QRandomGenerator random(20261122);
        const auto sum = [&] { // no more goes back than was paid
            const qint64 paid = paidOf(*paymentsOfVisit(*m_shop->database, m_visit)).minor;
            return paid > 0 && random.bounded(4) == 0 ? -qint64(random.bounded(1, int(paid) + 1)) : qint64(random.bounded(1, 500'000));
        };
        const auto moment = [&] { return m_shop->clock.now() - std::chrono::minutes(random.bounded(0, 40 * 24 * 60)); };
        for (int round = 0; round < 60; ++round) {
            if (random.bounded(2) == 0)
                QVERIFY_RESULT(pay(sum(), moment()));
            const QByteArray rows = test::liveRows(*m_shop->database);
            const QByteArray figures = everyFigure();
            QVERIFY(!figures.isEmpty());
            const PaymentId wrong = pay(sum(), moment()).value();
            QVERIFY(test::liveRows(*m_shop->database) != rows);
            QVERIFY_RESULT(m_service->undo(m_shop->owner(), wrong));
            QCOMPARE(test::liveRows(*m_shop->database), rows);
            QCOMPARE(everyFigure(), figures);
        }
        QVERIFY_RESULT(history::verifyChain(*m_shop->database));
    }

private:
    Result<PaymentId> pay(qint64 amount, std::optional<Instant> at = {})
    {
        PaymentDraft draft;
        draft.visit = m_visit;
        draft.amount = Money::ofMinor(amount);
        draft.at = at;
        return m_service->add(m_shop->owner(), draft);
    }
    QByteArray everyFigure()
    {
        const Zone zone = Zone::utc();
        const metrics::KpiService kpi(*m_shop->database, m_shop->clock, zone);
        metrics::KpiRequest request;
        request.from = QDate(2026, 8, 1);
        request.to = QDate(2026, 12, 1);
        QByteArray all;
        for (const metrics::Grouping by : {metrics::Grouping::None, metrics::Grouping::Manager, metrics::Grouping::Day}) {
            request.by = by;
            const auto report = kpi.read(m_shop->owner(), request);
            all += report ? QJsonDocument(metrics::toJson(*report)).toJson() : QByteArray();
        }
        return all;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<PaymentService> m_service;
    LeadId m_lead;
    VisitId m_visit;
};

QTEST_GUILESS_MAIN(TestPaymentUndo)
#include "test_payment_undo.moc"
