// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/paid_work_store.h"

#include "core/bookings/visit_store.h"
#include "core/catalog/channel_store.h"
#include "core/catalog/lost_reason_store.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/payments/payment_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::pay;
using bookings::Visit;
using bookings::VisitState;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr Instant kFirst(1'790'812'800'000); // 2026-10-01 00:00 UTC
constexpr Period kOctober{kFirst, Instant(kFirst.ms + 31 * kDayMs)};

Instant day(int number, qint64 minutes = 600)
{
    return Instant(kFirst.ms + (number - 1) * kDayMs + minutes * 60'000);
}

} // namespace

class TestPaidWorkStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        m_anna =
            staff::insertPerson(*m_database, QStringLiteral("Анна"), {staff::Role::Specialist}).value_or(PersonId());
        m_maria =
            staff::insertPerson(*m_database, QStringLiteral("Мария"), {staff::Role::Manager}).value_or(PersonId());
        m_client = clients::insertClient(*m_database, {}).value_or(ClientId());
    }

    void onlyCameVisitsOfTheMonthWithAPositivePaymentCount()
    {
        pay(visit(day(5)), 2500);
        pay(visit(day(3)), 1000);
        pay(visit(day(4), VisitState::Confirmed), 700); // prepaid, still ahead
        const VisitId refunded = visit(day(6));
        pay(refunded, 900);
        pay(refunded, -900);
        visit(day(7)); // unpaid
        pay(visit(Instant(kOctober.from.ms - 1)), 10);
        pay(visit(kOctober.to), 20);
        const auto visits = paidVisitsIn(*m_database, kOctober, m_anna, Whose::Specialist);
        QVERIFY_RESULT(visits);
        QCOMPARE(visits->size(), std::size_t(2));
        QCOMPARE(visits->at(0).startUs, day(3).ms * 1000);
        QCOMPARE(visits->at(0).paid.toText(2), QStringLiteral("1000.00"));
        QCOMPARE(visits->at(1).paid.toText(2), QStringLiteral("2500.00"));
    }

    void aVisitIsTheSpecialistsAndTheManagersButNobodyElses()
    {
        pay(visit(day(3)), 1000);
        QCOMPARE(paidVisitsIn(*m_database, kOctober, m_maria, Whose::Manager)->size(), std::size_t(1));
        QCOMPARE(paidVisitsIn(*m_database, kOctober, m_maria, Whose::Specialist)->size(), std::size_t(0));
        QCOMPARE(paidVisitsIn(*m_database, kOctober, m_anna, Whose::Manager)->size(), std::size_t(0));
    }

    void aRepeatIsBookedWithinThirtyDaysAfterThePreviousCameVisit_data()
    {
        QTest::addColumn<qint64>("bookedMinutesAfter"); // the start of the previous Came visit
        QTest::addColumn<bool>("repeat");
        QTest::newRow("at the desk after the visit") << qint64(60) << true;
        QTest::newRow("in the last minute") << qint64(30 * 24 * 60) << true;
        QTest::newRow("a minute too late") << qint64(30 * 24 * 60 + 1) << false;
        QTest::newRow("booked before it: a standing date") << qint64(-1) << false;
    }
    void aRepeatIsBookedWithinThirtyDaysAfterThePreviousCameVisit()
    {
        QFETCH(qint64, bookedMinutesAfter);
        QFETCH(bool, repeat);
        const Instant previous = Instant(day(20).ms - 31 * kDayMs);
        visit(previous);
        visit(Instant(day(19).ms), VisitState::NoShow); // no previous one: nobody came
        pay(visit(day(20), VisitState::Came, Instant(previous.ms + bookedMinutesAfter * 60'000)), 1000);
        const auto visits = paidVisitsIn(*m_database, kOctober, m_anna, Whose::Specialist);
        QVERIFY_RESULT(visits);
        QCOMPARE(visits->size(), std::size_t(1));
        QCOMPARE(visits->front().repeat, repeat);
    }

    void whatComesFromSpamIsNobodysWork()
    {
        const auto reason = catalog::insertReason(*m_database, QStringLiteral("bots"), true);
        QVERIFY_RESULT(reason);
        leads::Lead lead;
        lead.channel = catalog::ensureChannel(*m_database, QStringLiteral("bot")).value_or(ChannelId());
        lead.client = m_client;
        lead.stage = leads::Stage::Lost;
        lead.lostReason = *reason;
        const auto spam = leads::insertLead(*m_database, lead);
        QVERIFY_RESULT(spam);
        pay(visit(day(5), VisitState::Came, day(1), *spam), 2500);
        QVERIFY(paidVisitsIn(*m_database, kOctober, m_anna, Whose::Specialist)->empty());
        QCOMPARE(servicesPaidIn(*m_database, kOctober, m_anna, Whose::Specialist)->paid, Money());
    }

    void servicesAreOfTheVisitsPeopleAndGoodsTheTakers()
    {
        const VisitId served = visit(day(5));
        pay(served, 3000, 400);
        pay(served, -500);
        pay(VisitId(), 700, 300);
        QCOMPARE(servicesPaidIn(*m_database, kOctober, m_anna, Whose::Specialist)->paid, Money::ofMinor(250'000));
        QCOMPARE(servicesPaidIn(*m_database, kOctober, m_anna, Whose::Specialist)->cost, Money::ofMinor(40'000));
        QCOMPARE(servicesPaidIn(*m_database, kOctober, m_maria, Whose::Manager)->paid, Money::ofMinor(250'000));
        QCOMPARE(servicesPaidIn(*m_database, kOctober, m_anna, Whose::Manager)->paid, Money());
        QCOMPARE(goodsPaidIn(*m_database, kOctober, m_maria)->paid, Money::ofMinor(70'000));
        QCOMPARE(goodsPaidIn(*m_database, kOctober, m_maria)->cost, Money::ofMinor(30'000));
        QCOMPARE(goodsPaidIn(*m_database, kOctober, m_anna)->paid, Money());
        QCOMPARE(servicesPaidIn(*m_database, {kOctober.to, Instant(kOctober.to.ms + kDayMs)}, m_anna, Whose::Specialist)
                     ->paid,
                 Money());
    }

private:
    VisitId visit(Instant start, VisitState state = VisitState::Came, Instant booked = kFirst, LeadId lead = {})
    {
        Visit made;
        made.lead = lead;
        made.client = m_client;
        made.specialist = m_anna;
        made.manager = m_maria;
        made.startAt = start;
        made.endAt = start + Milliseconds(3'600'000);
        made.state = state;
        made.bookedAt = booked;
        const auto id = bookings::insertVisit(*m_database, made);
        return id.value_or(VisitId());
    }
    void pay(VisitId visit, qint64 rubles, qint64 cost = 0)
    {
        payments::Payment payment;
        payment.visit = visit;
        payment.client = m_client;
        payment.takenBy = m_maria;
        payment.amount = Money::ofMinor(rubles * 100);
        payment.cost = Money::ofMinor(cost * 100);
        payment.paidAt = day(10);
        QVERIFY_RESULT(payments::insertPayment(*m_database, payment));
    }

    std::unique_ptr<storage::Database> m_database;
    PersonId m_anna, m_maria;
    ClientId m_client;
};

QTEST_GUILESS_MAIN(TestPaidWorkStore)
#include "test_paid_work_store.moc"
