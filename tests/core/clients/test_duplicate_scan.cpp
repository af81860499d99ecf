// SPDX-License-Identifier: GPL-3.0-or-later
// The scan for look-alikes goes in slices: it finds what it finds at once, and judges by what stands between two of
// them.
#include "core/clients/client_store.h"
#include "core/clients/duplicate_scan.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::clients;

class TestDuplicateScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<test::DeskShop>(); }

    void inSlicesItFindsTheSameAndNoneOfThemReadsEverybody()
    {
        constexpr int kClients = 20'000;
        QVERIFY_RESULT(fill(kClients));
        const auto whole = scanDuplicates(database(), kClients);
        QVERIFY_RESULT(whole);
        QCOMPARE(whole->size(), size_t(kClients / 100)); // each hundredth has a twin

        DuplicateScan scan(kClients);
        int slices = 1;
        for (auto isDone = scan.goOn(database()); !isDone.value(); isDone = scan.goOn(database()))
            ++slices;
        QVERIFY2(slices > 10, qPrintable(QString::number(slices)));
        const auto found = scan.take();
        QCOMPARE(found.size(), whole->size());
        for (size_t place = 0; place < found.size(); ++place) {
            QCOMPARE(found[place].first, (*whole)[place].first);
            QCOMPARE(found[place].second, (*whole)[place].second);
        }
    }

    void whoeverIsMergedOrDeletedMeanwhileIsNobodysTwin_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("merged") << QByteArray("UPDATE client SET merged_into = 1 WHERE id = 2");
        QTest::newRow("deleted") << QByteArray("DELETE FROM client WHERE id = 2");
        QTest::newRow("renamed") << QByteArray("UPDATE client SET name = 'Пётр Щукин' WHERE id = 2");
        QTest::newRow("known to be two") << QByteArray(
            "INSERT INTO client_not_duplicate (first_id, second_id) VALUES (1, 2)");
    }
    void whoeverIsMergedOrDeletedMeanwhileIsNobodysTwin()
    {
        QFETCH(QByteArray, sql);
        QVERIFY_RESULT(fill(100));
        DuplicateScan scan(100);
        QVERIFY(!scan.goOn(database()).value()); // everybody was read
        QVERIFY_RESULT(database().exec(sql.constData()));
        for (auto isDone = scan.goOn(database()); !isDone.value();)
            isDone = scan.goOn(database());
        QVERIFY(scan.take().empty());
    }

private:
    storage::Database& database() { return *m_shop->database; }

    Result<> fill(int clients)
    {
        PRIYOM_TRY(auto transaction, storage::Transaction::begin(database()));
        for (int number = 0; number < clients; number += 100)
            for (int each = 0; each < 100; ++each) {
                const bool isTwin = each == 1; // of the one before, with one digit wrong
                const int of = number + each - (isTwin ? 1 : 0);
                Client client;
                client.name = QStringLiteral("Клиент Номер%1").arg(of);
                const QString phone =
                    QStringLiteral("+79%1").arg(of * 3003LL, 8, 10, QLatin1Char('0')) % (isTwin ? u'1' : u'0');
                client.phone = {phone, phone, true};
                client.identity = clientIdentity(client.phone, {});
                PRIYOM_CHECK(insertClient(database(), client));
            }
        return transaction.commit();
    }

    std::unique_ptr<test::DeskShop> m_shop;
};

QTEST_GUILESS_MAIN(TestDuplicateScan)
#include "test_duplicate_scan.moc"
