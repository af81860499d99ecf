// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/event_store.h"
#include "core/plans/plan_service.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::plans;

class TestPlanService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        m_owner = session(QStringLiteral("Ольга"), staff::Role::Owner);
        m_manager = session(QStringLiteral("Мария"), staff::Role::Manager);
        m_service = std::make_unique<PlanService>(*m_database, m_clock);
    }

    void aPlanIsSetAndSetAnew()
    {
        QVERIFY_RESULT(m_service->set(m_owner, plan(m_manager.person, "3000000")));
        QVERIFY_RESULT(m_service->set(m_owner, plan(m_manager.person, "3100000.50")));
        QVERIFY_RESULT(m_service->set(m_owner, plan(PersonId(), "9000000")));
        const auto plans = m_service->list(m_owner, kMonth);
        QVERIFY_RESULT(plans);
        QCOMPARE(*plans, (std::vector{plan(PersonId(), "9000000"), plan(m_manager.person, "3100000.50")}));
        QVERIFY(m_service->list(m_owner, Month{2026, 11})->empty());
        QCOMPARE(history::eventsOf(*m_database, QStringLiteral("plan"), m_manager.person.value, 10)->size(),
                 std::size_t(2));
    }

    void aPlanOfZeroIsNone()
    {
        QVERIFY_RESULT(m_service->set(m_owner, plan(m_manager.person, "5")));
        QVERIFY_RESULT(m_service->set(m_owner, plan(m_manager.person, "0")));
        QVERIFY(m_service->list(m_owner, kMonth)->empty());
    }

    void aManagerSeesTheirOwnAndSetsNone()
    {
        QVERIFY_RESULT(m_service->set(m_owner, plan(m_manager.person, "5")));
        QVERIFY_RESULT(m_service->set(m_owner, plan(m_owner.person, "6")));
        QVERIFY_RESULT(m_service->set(m_owner, plan(PersonId(), "7")));
        const auto plans = m_service->list(m_manager, kMonth);
        QVERIFY_RESULT(plans);
        QCOMPARE(*plans, std::vector{plan(m_manager.person, "5")});
        QCOMPARE_ERROR(m_service->set(m_manager, plan(m_manager.person, "1")), ErrorCode::NotAllowed);
    }

    void aSpecialistSeesNoPlans()
    {
        QCOMPARE_ERROR(m_service->list(session(QStringLiteral("Пётр"), staff::Role::Specialist), kMonth),
                       ErrorCode::NotAllowed);
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE_ERROR(m_service->set(m_owner, plan(m_manager.person, "-1")), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->set(m_owner, plan(PersonId(999), "1")), ErrorCode::NotFound);
        QCOMPARE_ERROR(m_service->set(m_owner, {QStringLiteral("luck"), kMonth, PersonId(), 1}), ErrorCode::BadInput);
    }

    void aPlanIsKeptByTheMetricsFirstName()
    {
        QVERIFY_RESULT(m_service->set(m_owner, {QStringLiteral("deals"), kMonth, PersonId(), 20}));
        QCOMPARE(m_service->list(m_owner, kMonth)->front().metric, QStringLiteral("paid_visits"));
    }

private:
    static Plan plan(PersonId person, const char* value)
    {
        return {QStringLiteral("revenue"), kMonth, person, *Rational::parse(QString::fromLatin1(value))};
    }
    staff::Session session(const QString& name, staff::Role role)
    {
        const auto id = staff::insertPerson(*m_database, name, {role});
        return {id.value_or(PersonId()), name, {role}, QStringLiteral("desk")};
    }

    static constexpr Month kMonth{2026, 10};
    FixedClock m_clock{Instant(1'792'054'700'000)};
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<PlanService> m_service;
    staff::Session m_owner, m_manager;
};

QTEST_GUILESS_MAIN(TestPlanService)
#include "test_plan_service.moc"
