// SPDX-License-Identifier: GPL-3.0-or-later
// Who is called just as was typed stands before everybody whose name only begins so.
#include "core/clients/client_lookup.h"
#include "core/clients/client_search.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;

class TestCalledSo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWordComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("a name") << "jj"
                                << "JJ";
        QTest::newRow("before a nick that begins so") << "anna"
                                                      << "Anna Lee";
        QTest::newRow("a surname, however many begin so") << "ким"
                                                          << "Юна Ким";
        QTest::newRow("half of a double one") << "крылов"
                                              << "Семён Лебедев-Крылов";
        QTest::newRow("two words") << "юна ким"
                                   << "Юна Ким";
        QTest::newRow("before their number") << "цой"
                                             << "Ира Цой";
        QTest::newRow("nobody is called so: the latest") << "кимов"
                                                         << "Клиент39 Кимова";
    }
    void theWholeWordComesFirst()
    {
        QFETCH(const QString, typed);
        const test::DeskShop shop;
        for (const char* name : {"JJ", "Юна Ким", "Семён Лебедев-Крылов", "Anna Lee"})
            QVERIFY(add(shop, QString::fromUtf8(name)));
        QVERIFY(add(shop, QStringLiteral("Ира Цой"), QStringLiteral("+7 912 305-44-18")));
        QVERIFY(add(shop, QStringLiteral("Инна Цойкина"), QStringLiteral("+7 912 305-44-19")));
        QVERIFY(add(shop, QStringLiteral("JJulia")));
        QVERIFY(add(shop, QStringLiteral("Юлия Крылова")));
        QVERIFY(add(shop, QStringLiteral("Zoe"), QStringLiteral("@anna_k")));
        for (int at = 10; at < 40; ++at)
            QVERIFY(add(shop, QStringLiteral("Клиент%1 Кимова").arg(at)));
        clients::ClientLookup lookup(*shop.database);
        for (clients::ClientLookup* each : {static_cast<clients::ClientLookup*>(nullptr), &lookup}) {
            const auto hits = clients::searchClients(*shop.database, typed, 8, each);
            QVERIFY_RESULT(hits);
            QVERIFY(!hits->empty());
            QTEST(hits->front().client.name, "first");
        }
    }

private:
    static bool add(const test::DeskShop& shop, const QString& name, const QString& phone = {})
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("telegram");
        draft.name = name;
        draft.phone = phone;
        return shop.leads->add(shop.owner(), draft).has_value();
    }
};

QTEST_GUILESS_MAIN(TestCalledSo)
#include "test_called_so.moc"
