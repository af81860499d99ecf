// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/change.h"
#include "core/storage/database.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::history;

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = storage::Database::openInMemory();
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        auto change = begin();
        QVERIFY_RESULT(change);
        for (int i = 1; i <= 20; ++i)
            QVERIFY_RESULT(change->record("lead.add", "lead", i, {{QStringLiteral("stage"), QStringLiteral("new")}}));
        QVERIFY_RESULT(change->commit());
    }

    void anUntouchedChainHolds()
    {
        const auto head = verifyChain(*m_database);
        QVERIFY_RESULT(head);
        QCOMPARE(head->count, 20);
    }

    void theSchemaRefusesToChangeHistory()
    {
        QCOMPARE_ERROR(m_database->exec("UPDATE event SET op = 'x' WHERE seq = 3"), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_database->exec("DELETE FROM event WHERE seq = 3"), ErrorCode::BadInput);
    }

    void tamperingIsNoticedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("place");
        QTest::newRow("time edited") << QByteArray("UPDATE event SET at = at + 1 WHERE seq = 7") << "event 7";
        QTest::newRow("who edited") << QByteArray("UPDATE event SET device = 'other' WHERE seq = 1") << "event 1";
        QTest::newRow("detail edited") << QByteArray("UPDATE event SET detail = '{}' WHERE seq = 20") << "event 20";
        QTest::newRow("taken out") << QByteArray("DELETE FROM event WHERE seq = 5") << "event 5";
        QTest::newRow("last taken out") << QByteArray("DELETE FROM event WHERE seq = 20") << "event 20";
        QTest::newRow("swapped") << QByteArray("UPDATE event SET subject_id = CASE subject_id WHEN 3 THEN 4 ELSE 3 END WHERE seq IN (3, 4)") << "event 3";
        QTest::newRow("all taken out") << QByteArray("DELETE FROM event") << "event 1";
    }
    void tamperingIsNoticedWithItsPlace()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, place);
        QVERIFY_RESULT(m_database->exec("DROP TRIGGER event_no_update"));
        QVERIFY_RESULT(m_database->exec("DROP TRIGGER event_no_delete"));
        QVERIFY_RESULT(m_database->exec(sql.constData()));
        const auto verified = verifyChain(*m_database);
        QCOMPARE_ERROR(verified, ErrorCode::Damaged);
        QCOMPARE(verified.error().detail, place);
    }

    void anAbandonedChangeLeavesTheChainAsItWas()
    {
        {
            auto change = begin();
            QVERIFY_RESULT(change->record("lead.add", "lead", 21));
        }
        QCOMPARE(verifyChain(*m_database)->count, 20);
    }

private:
    Result<Change> begin() { return Change::begin(*m_database, {PersonId(), QStringLiteral("desk")}, Instant(1'000)); }
    std::unique_ptr<storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
