// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the words of a search find: in memory, in the table and under a list the same.
#include "core/base/search_words.h"
#include "core/cards/client_desk.h"
#include "core/catalog/service_store.h"
#include "core/clients/client_lookup.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_desk.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using test::DeskShop;

class TestSearchWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfTheWordsFinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const QString anna = QStringLiteral("Соколова Анна"); // +7 912 305-44-18
        QTest::newRow("as written") << anna << QStringLiteral("Соколова Анна") << true;
        QTest::newRow("the other way round") << anna << QStringLiteral("Анна Соколова") << true;
        QTest::newRow("beginnings, the other way round") << anna << QStringLiteral("Анна Сок") << true;
        QTest::newRow("beginnings of both") << anna << QStringLiteral("ан сок") << true;
        QTest::newRow("one letter of the second") << anna << QStringLiteral("анна с") << true;
        QTest::newRow("a blank behind") << anna << QStringLiteral("анна ") << true;
        QTest::newRow("a comma between") << anna << QStringLiteral("Анна, Сок") << true;
        QTest::newRow("one word alone, from its middle") << anna << QStringLiteral("колов") << true;
        QTest::newRow("of several, from the middle") << anna << QStringLiteral("анна колов") << false;
        QTest::newRow("one of them of somebody else") << anna << QStringLiteral("анна бел") << false;
        QTest::newRow("behind a hyphen") << QStringLiteral("Белова Анна-Мария") << QStringLiteral("мария бел") << true;
        QTest::newRow("the hyphen typed") << QStringLiteral("Белова Анна-Мария") << QStringLiteral("анна-мария") << true;
        QTest::newRow("е for ё") << QStringLiteral("Пётр Ёлкин") << QStringLiteral("елк петр") << true;
        QTest::newRow("a word and the end of the number") << anna << QStringLiteral("сок 4418") << true;
        QTest::newRow("the end of the number, grouped") << anna << QStringLiteral("44-18 анна") << true;
        QTest::newRow("the number from its 8") << anna << QStringLiteral("анна 8 912 305") << true;
        QTest::newRow("the number from its +7") << anna << QStringLiteral("анна +7 (912) 305") << true;
        QTest::newRow("shaped from its middle") << anna << QStringLiteral("+7 305 анна") << true;
        QTest::newRow("a number of somebody else") << anna << QStringLiteral("анна 4419") << false;
        QTest::newRow("digits that do not stand together") << anna << QStringLiteral("анна 912 18") << false;
        QTest::newRow("the whole number") << anna << QStringLiteral("8 912 305-44-18") << true;
        QTest::newRow("signs alone") << anna << QStringLiteral(", -") << false;
    }

    void anyOrderOfTheWordsFinds()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        const DeskShop shop;
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.name = name;
        draft.phone = QStringLiteral("+79123054418");
        QVERIFY_RESULT(shop.leads->add(shop.owner(), draft));

        clients::ClientLookup lookup(*shop.database);
        QCOMPARE(!lookup.holding(typed, 8).value().empty(), found);
        QCOMPARE(!clients::clientsByText(*shop.database, typed, 8).value().empty(), found);
        QCOMPARE(!clients::clientIdsByText(*shop.database, typed, 8).value().empty(), found);
        QCOMPARE(!leads::LeadDesk(*shop.database, shop.clock).quickFind(shop.owner(), typed).value().empty(), found);
        QCOMPARE(!cards::ClientDesk(*shop.database, shop.clock).page(shop.owner(), typed, {}, 8).value().lines.empty(), found);
        leads::LeadFilter filter;
        filter.search = typed;
        QCOMPARE(!leads::LeadDesk(*shop.database, shop.clock).page(shop.owner(), filter, leads::LeadOrder::Name, {}, 8).value().cards.empty(), found);
        QCOMPARE(leads::LeadDesk(*shop.database, shop.clock).count(shop.owner(), filter).value(), found ? 1 : 0);
    }

    void aServiceIsFoundByItsWordsInAnyOrder()
    {
        const DeskShop shop;
        catalog::Service service;
        service.name = QStringLiteral("Окрашивание корней");
        QVERIFY_RESULT(catalog::insertService(*shop.database, service));
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.name = QStringLiteral("Анна");
        draft.service = service.name;
        QVERIFY_RESULT(shop.leads->add(shop.owner(), draft));
        const auto found = leads::LeadDesk(*shop.database, shop.clock).quickFind(shop.owner(), QStringLiteral("корней окраш"));
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), std::size_t(1));
    }

    void theLongestIsLookedForFirst()
    {
        const auto words = searchWords(QStringLiteral("ан Соколова 44"));
        QCOMPARE(words.front(), (SearchWord{QByteArray("соколова"), {}, true}));
        QCOMPARE(words.size(), std::size_t(3));
        QVERIFY(searchWords(QStringLiteral("  ")).empty());
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "test_search_words.moc"
