// SPDX-License-Identifier: GPL-3.0-or-later
// A month's pay from the shop's own records: whose figures, which plan, which scheme, who may see it.
#include "core/pay/pay_service.h"

#include "core/bookings/visit_store.h"
#include "core/clients/client_store.h"
#include "core/pay/pay_json.h"
#include "core/pay/scheme_store.h"
#include "core/payments/payment_store.h"
#include "core/plans/plan_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

#include <QJsonArray>

using namespace priyom;
using namespace priyom::pay;

namespace {

constexpr Month kSeptember{2026, 9};
constexpr Instant kNow(1'792'054'700'000); // 2026-10-15 08:58 UTC

Instant september(int day)
{
    return Instant(QDate(2026, 9, day).startOfDay(Qt::UTC).toMSecsSinceEpoch() + 36'000'000);
}

} // namespace

class TestPayService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        m_service = std::make_unique<PayService>(*m_database, m_clock, m_zone);
        m_owner = person("Ольга", {staff::Role::Owner});
        m_maria = person("Мария", {staff::Role::Manager});
        m_anna = person("Анна", {staff::Role::Specialist});
        m_client = clients::insertClient(*m_database, {}).value_or(ClientId());
        work(september(3), 1'200'000);
        work(september(10), 2'100'000);
    }

    void aManagerIsPaidByTheOwnRevenueAndPlan()
    {
        assign(m_maria, R"([{"type": "salary", "amount": "60000"},
            {"type": "kpi", "fund": "20000", "accelerator": "1.2", "parts": [{"metric": "revenue", "weight": "1"}]},
            {"type": "over_plan", "metric": "revenue", "rate": "0.02", "margin": "0.30"}])");
        plan("revenue", m_maria, "3000000");
        QCOMPARE(linesOf(m_maria), QStringLiteral("60000.00 26400.00 1800.00 = 88200.00"));
    }

    void aSpecialistIsPaidByWhatTheyPerformed()
    {
        assign(
            m_anna,
            R"([{"type": "percent", "of": "services", "rate": "0.1"}, {"type": "over_volume", "after": 1, "rate": "0.01"},
            {"type": "kpi", "fund": "1000", "parts": [{"metric": "came", "weight": "1"}]}])");
        plan("came", m_anna, "2");
        QCOMPARE(linesOf(m_anna), QStringLiteral("330000.00 21000.00 0.00 1000.00 = 352000.00"));
    }

    void theTeamIsTheShopWithThePlanOfTheShop()
    {
        assign(m_owner, R"([{"type": "team", "fund": "10000", "metric": "revenue", "share": "0.5"}])");
        plan("revenue", m_maria, "1");
        plan("revenue", PersonId(), "3300000");
        QCOMPARE(linesOf(m_owner), QStringLiteral("5000.00 = 5000.00"));
    }

    void aSalaryCountsTheDaysOfTheOwnSchedule()
    {
        assign(m_anna, R"([{"type": "salary", "amount": "40000"}])");
        for (const int day : {1, 14, 20, 30}) // of October: two of four have begun by the 15th
            QVERIFY_RESULT(schedule::insertShift(*m_database, {m_anna, QDate(2026, 10, day), 600, 1200}));
        QCOMPARE(linesOf(m_anna, {2026, 10}), QStringLiteral("20000.00 = 20000.00"));
        QCOMPARE(linesOf(m_anna), QStringLiteral("40000.00 = 40000.00"));
    }

    void anAbsentDayIsPlannedAndNotWorked()
    {
        assign(m_anna, R"([{"type": "salary", "amount": "60000"}])");
        for (int day = 1; day <= 20; ++day)
            QVERIFY_RESULT(schedule::insertShift(*m_database, {m_anna, QDate(2026, 9, day), 600, 1200}));
        const schedule::Absence sick{{}, m_anna, schedule::AbsenceKind::Sick, QDate(2026, 9, 11), QDate(2026, 9, 30)};
        QVERIFY_RESULT(schedule::insertAbsence(*m_database, sick));
        QCOMPARE(linesOf(m_anna), QStringLiteral("30000.00 = 30000.00"));
    }

    void withoutAPlanAPartWaits()
    {
        assign(m_maria, R"([{"type": "kpi", "fund": "20000", "parts": [{"metric": "revenue", "weight": "1"}]}])");
        const auto pay = m_service->show(session(m_owner, staff::Role::Owner), kSeptember, m_maria);
        QVERIFY_RESULT(pay);
        QVERIFY(pay->people.front().result->waitsForPlan());
    }

    void aRateWithoutCasesIsNoValue()
    {
        assign(m_maria, R"([{"type": "kpi", "fund": "20000", "parts": [{"metric": "conversion", "weight": "0.5"},
            {"metric": "leads", "weight": "0.5"}]}])");
        plan("conversion", m_maria, "0.2");
        plan("leads", m_maria, "10");
        const auto pay = m_service->show(session(m_owner, staff::Role::Owner), kSeptember, m_maria);
        QVERIFY_RESULT(pay);
        QVERIFY_RESULT(pay->people.front().result);
        QVERIFY(pay->people.front().result->lines[0].formula == Formula::NoValue);
        QVERIFY(pay->people.front().result->lines[1].formula == Formula::UnderThreshold); // no leads are 0 leads
    }

    void onePersonsFaultIsTheirOwn()
    {
        assign(m_anna, R"([{"type": "tip"}])", Mode::Observe);
        assign(m_maria, R"([{"type": "salary", "amount": "60000"}])");
        assign(m_owner, R"([{"type": "ratio", "base": "1", "metric": "luck"}])");
        const auto pay = m_service->show(session(m_owner, staff::Role::Owner), kSeptember);
        QVERIFY_RESULT(pay);
        const QJsonObject json = toJson(*pay, Explain::No);
        QCOMPARE(json[QLatin1String("total")].toString(), QStringLiteral("60000.00"));
        const QJsonArray people = json[QLatin1String("people")].toArray(); // Анна, Мария, Ольга
        QCOMPARE(people.size(), 3);
        QCOMPARE(people[0][QLatin1String("refused")].toString(), QStringLiteral("components[0].type: unknown-type"));
        QCOMPARE(people[1][QLatin1String("total")].toString(), QStringLiteral("60000.00"));
        QCOMPARE(people[2][QLatin1String("refused")].toString(),
                 QStringLiteral("components[0]: no-facts metrics.luck"));
    }

    void whatIsObservedIsNotInTheTotal()
    {
        assign(m_anna, R"([{"type": "salary", "amount": "1000"}])", Mode::Observe);
        assign(m_maria, R"([{"type": "salary", "amount": "60000"}])", Mode::Force);
        const auto pay = m_service->show(session(m_owner, staff::Role::Owner), kSeptember);
        QVERIFY_RESULT(pay);
        QCOMPARE(pay->people.size(), std::size_t(2));
        QVERIFY(pay->total == 60000);
    }

    void whoIsObservedBesideASchemeInForceIsPaidByThatOne()
    {
        assign(m_anna, R"([{"type": "salary", "amount": "45000"}])", Mode::Force, "Оклад");
        assign(m_anna, R"([{"type": "salary", "amount": "22400"}])", Mode::Observe, "Новичок");
        const auto pay = m_service->show(session(m_owner, staff::Role::Owner), kSeptember);
        QVERIFY_RESULT(pay);
        QCOMPARE(pay->people.size(), std::size_t(2));
        QVERIFY(pay->people[0].mode == Mode::Force);
        QVERIFY(pay->people[1].result->total == 22400);
        QVERIFY(pay->total == 45000);
    }

    void aSchemePutInForceIsNoLongerObserved()
    {
        assign(m_anna, R"([{"type": "salary", "amount": "45000"}])", Mode::Observe);
        assign(m_anna, R"([{"type": "salary", "amount": "45000"}])", Mode::Force);
        QCOMPARE(m_service->show(session(m_owner, staff::Role::Owner), kSeptember)->people.size(), std::size_t(1));
    }

    void oneSeesTheOwnPayAndNobodyElses()
    {
        assign(m_anna, R"([{"type": "salary", "amount": "1000"}])");
        assign(m_maria, R"([{"type": "salary", "amount": "60000"}])");
        for (const staff::Role role :
             {staff::Role::Receptionist, staff::Role::Manager, staff::Role::Head, staff::Role::Specialist}) {
            const auto own = m_service->show(session(m_maria, role), kSeptember);
            QVERIFY_RESULT(own);
            QCOMPARE(own->people.size(), std::size_t(1));
            QVERIFY(own->people.front().person.id == m_maria);
            QCOMPARE_ERROR(m_service->show(session(m_maria, role), kSeptember, m_anna), ErrorCode::NotAllowed);
        }
    }

    void whoHasNoSchemeInThatMonthIsNotFound()
    {
        assign(m_maria, R"([{"type": "salary", "amount": "60000"}])");
        QCOMPARE_ERROR(m_service->show(session(m_owner, staff::Role::Owner), {2026, 8}, m_maria), ErrorCode::NotFound);
        QVERIFY(m_service->show(session(m_owner, staff::Role::Owner), {2026, 8})->people.empty());
    }

    void moreThanAnyMoneyIsRefused()
    {
        assign(m_maria, R"([{"type": "salary", "amount": "99999999999999999999"}])");
        const auto pay = m_service->show(session(m_owner, staff::Role::Owner), kSeptember, m_maria);
        QVERIFY_RESULT(pay);
        QCOMPARE_ERROR(pay->people.front().result, ErrorCode::BadInput);
    }

private:
    PersonId person(const char* name, staff::Roles roles)
    {
        return staff::insertPerson(*m_database, QString::fromUtf8(name), roles).value_or(PersonId());
    }
    static staff::Session session(PersonId person, staff::Role role) { return {person, QString(), {role}, QString()}; }

    void work(Instant start, qint64 rubles) // booked by Maria, performed by Anna, paid on the spot
    {
        bookings::Visit visit;
        visit.client = m_client;
        visit.specialist = m_anna;
        visit.manager = m_maria;
        visit.startAt = start;
        visit.endAt = start + Milliseconds(3'600'000);
        visit.state = bookings::VisitState::Came;
        visit.bookedAt = september(1);
        visit.confirmedAt = september(2);
        visit.outcomeAt = start;
        const auto id = bookings::insertVisit(*m_database, visit);
        QVERIFY_RESULT(id);
        payments::Payment payment;
        payment.visit = *id;
        payment.client = m_client;
        payment.takenBy = m_maria;
        payment.amount = Money::ofMinor(rubles * 100);
        payment.paidAt = start;
        QVERIFY_RESULT(payments::insertPayment(*m_database, payment));
    }
    void assign(PersonId who, const QByteArray& components, Mode mode = Mode::Force, const char* name = "Схема")
    {
        const auto scheme = insertScheme(*m_database, QString::fromUtf8(name), R"({"components": )" + components + "}");
        QVERIFY_RESULT(scheme);
        QVERIFY_RESULT(writeAssignment(*m_database, {who, scheme->id, kSeptember, mode}));
    }
    void plan(const char* metric, PersonId who, const char* value)
    {
        for (const Month month : {kSeptember, Month{2026, 10}})
            QVERIFY_RESULT(plans::writePlan(
                *m_database, {QString::fromLatin1(metric), month, who, *Rational::parse(QString::fromLatin1(value))}));
    }
    QString linesOf(PersonId who, Month month = kSeptember)
    {
        const auto pay = m_service->show(session(m_owner, staff::Role::Owner), month, who);
        if (!pay || !pay->people.front().result)
            return QString::fromUtf8(test::describe(pay ? pay->people.front().result.error() : pay.error()));
        QString text;
        for (const PayLine& line : pay->people.front().result->lines)
            text += line.amount.toText(2) % u' ';
        return text % QLatin1String("= ") % pay->people.front().result->total.toText(2);
    }

    FixedClock m_clock{kNow};
    Zone m_zone = Zone::utc();
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<PayService> m_service;
    PersonId m_owner, m_maria, m_anna;
    ClientId m_client;
};

QTEST_GUILESS_MAIN(TestPayService)
#include "test_pay_service.moc"
