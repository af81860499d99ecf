// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pay/scheme_service.h"
#include "core/pay/scheme_store.h"
#include "core/staff/person_store.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::pay;

namespace {

const QByteArray kSound = R"({"name": "Менеджер", "components": [{"type": "salary", "amount": "60000"}]})";
const QByteArray kDraft =
    R"({"name": "Черновик", "components": [{"type": "kpi", "fund": "1", "parts": [{"metric": "leads", "weight": "0.9"}]}]})";

} // namespace

class TestSchemeService final : public QObject
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
        m_service = std::make_unique<SchemeService>(*m_database, m_clock, m_zone);
    }

    void aChangedSchemeIsANewVersion()
    {
        QCOMPARE(m_service->importText(m_owner, kSound)->stored.version, 1);
        QCOMPARE(m_service->importText(m_owner, kSound)->stored.version, 1);
        const QByteArray changed = QByteArray(kSound).replace("60000", "65000");
        QCOMPARE(m_service->importText(m_owner, changed)->stored.version, 2);
        QCOMPARE(m_service->list(m_owner)->size(), std::size_t(2));
        const auto text = m_service->exportText(m_owner, QStringLiteral("Менеджер"));
        QVERIFY_RESULT(text);
        QCOMPARE(*text, changed);
    }

    void aDraftWithFaultsIsKeptButNotPutInForce()
    {
        const auto kept = m_service->importText(m_owner, kDraft);
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->check.faults.size(), std::size_t(1));
        const auto assign = [&](Mode mode) {
            return m_service->assign(m_owner, QStringLiteral("Черновик"), m_manager.person, Month{2026, 11}, mode);
        };
        QCOMPARE_ERROR(assign(Mode::Force), ErrorCode::BadInput);
        QCOMPARE(assign(Mode::Force).error().subject, QStringLiteral("components[0].parts"));
        QVERIFY_RESULT(assign(Mode::Observe));
    }

    void whatIsNoSchemeIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("salary");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no name") << QByteArray(R"({"components": []})");
        QTest::newRow("a blank name") << QByteArray(R"({"name": " ", "components": []})");
    }
    void whatIsNoSchemeIsNotKept()
    {
        QFETCH(QByteArray, text);
        QCOMPARE_ERROR(m_service->importText(m_owner, text), ErrorCode::BadInput);
        QVERIFY(m_service->list(m_owner)->empty());
    }

    void anAssignmentHoldsFromItsMonthUntilTheNext()
    {
        QVERIFY_RESULT(m_service->importText(m_owner, kSound));
        QVERIFY_RESULT(assign(Month{2026, 3}, Mode::Observe));
        QVERIFY_RESULT(assign(Month{2026, 5}, Mode::Force));
        const auto modeIn = [&](Month month) -> QString {
            const auto assignments = assignmentsIn(*m_database, m_manager.person, month);
            return assignments && assignments->size() == 1 ? QString(modeKey(assignments->front().mode)) : QString();
        };
        QCOMPARE(modeIn({2026, 2}), QString());
        QCOMPARE(modeIn({2026, 3}), QStringLiteral("observe"));
        QCOMPARE(modeIn({2026, 4}), QStringLiteral("observe"));
        QCOMPARE(modeIn({2026, 5}), QStringLiteral("force"));
        QCOMPARE(modeIn({2027, 1}), QStringLiteral("force"));
    }

    void theSameMonthIsAssignedAnew()
    {
        QVERIFY_RESULT(m_service->importText(m_owner, kSound));
        QVERIFY_RESULT(assign(Month{2026, 11}, Mode::Force));
        QVERIFY_RESULT(m_service->importText(m_owner, QByteArray(kSound).replace("60000", "65000")));
        QVERIFY_RESULT(assign(Month{2026, 11}, Mode::Force));
        const auto assignments = m_service->assignments(m_owner);
        QVERIFY_RESULT(assignments);
        QCOMPARE(assignments->size(), std::size_t(1));
        QVERIFY(assignments->front().scheme == m_service->list(m_owner)->back().stored.id);
    }

    void aSchemeIsObservedBesideTheOneInForceUntilTheNextInForce()
    {
        QVERIFY_RESULT(m_service->importText(m_owner, kSound));
        QVERIFY_RESULT(assign(Month{2026, 8}, Mode::Force));
        QVERIFY_RESULT(assign(Month{2026, 8}, Mode::Observe));
        QVERIFY_RESULT(assign(Month{2026, 12}, Mode::Force));
        const auto count = [&](Month month) { return assignmentsIn(*m_database, m_manager.person, month)->size(); };
        QCOMPARE(count({2026, 7}), std::size_t(0));
        QCOMPARE(count({2026, 8}), std::size_t(2));
        QCOMPARE(count({2026, 11}), std::size_t(2));
        QCOMPARE(count({2026, 12}), std::size_t(1));
    }

    void aChangeWithinTheRunningMonthIsSaid()
    {
        QVERIFY_RESULT(m_service->importText(m_owner, kSound));
        QVERIFY(assign(Month{2026, 10}, Mode::Force)->changesRunningMonth);
        QVERIFY(!assign(Month{2026, 11}, Mode::Force)->changesRunningMonth);
    }

    void whoIsNotThereIsNotAssigned()
    {
        QVERIFY_RESULT(m_service->importText(m_owner, kSound));
        QCOMPARE_ERROR(
            m_service->assign(m_owner, QStringLiteral("Менеджер"), PersonId(999), Month{2026, 10}, Mode::Force),
            ErrorCode::NotFound);
        QCOMPARE_ERROR(
            m_service->assign(m_owner, QStringLiteral("Мастер"), m_manager.person, Month{2026, 10}, Mode::Force),
            ErrorCode::NotFound);
    }

    void onlyTheOwnerHasAnythingToDoWithSchemes()
    {
        QVERIFY_RESULT(m_service->importText(m_owner, kSound));
        for (const staff::Role role : staff::kAllRoles) {
            if (role == staff::Role::Owner)
                continue;
            const staff::Session other{m_manager.person, QString(), {role}, QString()};
            QCOMPARE_ERROR(m_service->list(other), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(m_service->assignments(other), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(m_service->importText(other, kSound), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(m_service->exportText(other, QStringLiteral("Менеджер")), ErrorCode::NotAllowed);
            QCOMPARE_ERROR(
                m_service->assign(other, QStringLiteral("Менеджер"), other.person, Month{2026, 10}, Mode::Observe),
                ErrorCode::NotAllowed);
        }
    }

private:
    Result<AssignedScheme> assign(Month from, Mode mode)
    {
        return m_service->assign(m_owner, QStringLiteral("Менеджер"), m_manager.person, from, mode);
    }
    staff::Session session(const QString& name, staff::Role role)
    {
        const auto id = staff::insertPerson(*m_database, name, {role});
        return {id.value_or(PersonId()), name, {role}, QStringLiteral("desk")};
    }

    FixedClock m_clock{Instant(1'792'054'700'000)}; // 2026-10-15 08:58 UTC
    Zone m_zone = Zone::utc();
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<SchemeService> m_service;
    staff::Session m_owner, m_manager;
};

QTEST_GUILESS_MAIN(TestSchemeService)
#include "test_scheme_service.moc"
