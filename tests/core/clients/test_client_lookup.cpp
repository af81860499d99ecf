// SPDX-License-Identifier: GPL-3.0-or-later
// The names kept in memory answer as the table does, whatever was written meanwhile.
#include "core/base/fold.h"
#include "core/clients/client_lookup.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace priyom;
using clients::ClientLookup;
using test::DeskShop;

namespace {

std::vector<qint64> numbers(const std::vector<ClientId>& ids)
{
    std::vector<qint64> values;
    for (const ClientId id : ids)
        values.push_back(id.value);
    std::sort(values.begin(), values.end());
    return values;
}

std::vector<qint64> inTable(const DeskShop& shop, const QString& folded)
{
    const auto found = clients::clientIdsByText(*shop.database, folded, 100'000);
    return found ? numbers(*found) : std::vector<qint64>{-1};
}

Result<ClientId> addNamed(const DeskShop& shop, const QString& name, const QString& phone)
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("call");
    draft.name = name;
    draft.phone = phone;
    PRIYOM_TRY(const LeadId lead, shop.leads->add(shop.owner(), draft));
    PRIYOM_TRY(const leads::Lead added, leads::leadById(*shop.database, lead));
    return added.client;
}

Result<> rename(const DeskShop& shop, ClientId client, const QString& name)
{
    clients::ClientEdit edit;
    edit.name = name;
    PRIYOM_CHECK(clients::ClientService(*shop.database, shop.clock).edit(shop.owner(), client, edit));
    return {};
}

} // namespace

class TestClientLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestComesFirst()
    {
        const DeskShop shop;
        ClientLookup lookup(*shop.database);
        const auto first = addNamed(shop, QStringLiteral("Анна Белова"), QStringLiteral("+79120000001"));
        const auto second = addNamed(shop, QStringLiteral("Алёна Белова"), QStringLiteral("+79120000002"));
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        const auto both = lookup.holding(QStringLiteral("белова"), 8);
        QVERIFY_RESULT(both);
        QCOMPARE(*both, (std::vector<ClientId>{*second, *first}));
        const auto one = lookup.holding(QStringLiteral("белова"), 1);
        QVERIFY_RESULT(one);
        QCOMPARE(*one, std::vector<ClientId>{*second});
        QCOMPARE(lookup.holding(fold(QStringLiteral("алена")), 8).value(), std::vector<ClientId>{*second}); // ё = е
        QVERIFY(lookup.holding(QString(), 8).value().empty());
        QVERIFY(lookup.holding(QStringLiteral("белова 7912000000"), 8).value() == (std::vector<ClientId>{*second, *first}));
    }

    void aRenamedClientIsFoundByTheNewNameAlone()
    {
        const DeskShop shop;
        ClientLookup lookup(*shop.database);
        const auto anna = addNamed(shop, QStringLiteral("Анна Белова"), QStringLiteral("+79120000001"));
        QVERIFY_RESULT(anna);
        QCOMPARE(lookup.holding(QStringLiteral("белова"), 8).value().size(), std::size_t(1));
        QVERIFY_RESULT(rename(shop, *anna, QStringLiteral("Анна Крылова")));
        QVERIFY(lookup.holding(QStringLiteral("белова"), 8).value().empty());
        QCOMPARE(lookup.holding(QStringLiteral("крылова"), 8).value(), std::vector<ClientId>{*anna});
        QVERIFY_RESULT(rename(shop, *anna, QStringLiteral("Анна Носова")));
        QVERIFY(lookup.holding(QStringLiteral("крылова"), 8).value().empty());
        QCOMPARE(lookup.holding(QStringLiteral("анна"), 8).value(), std::vector<ClientId>{*anna});
    }

    void whoIsCalledByTheirKeyIsFoundByIt()
    {
        const DeskShop shop;
        ClientLookup lookup(*shop.database);
        clients::Client old;
        old.identity = QStringLiteral("key:SCHJ01");
        const auto id = clients::insertClient(*shop.database, old);
        QVERIFY_RESULT(id);
        QCOMPARE(lookup.holding(QStringLiteral("schj"), 8).value(), std::vector<ClientId>{*id});
        QCOMPARE(inTable(shop, QStringLiteral("schj")), (std::vector<qint64>{id->value}));
        QVERIFY(lookup.holding(QStringLiteral("key"), 8).value().empty());
    }

    void itAnswersAsTheTableThroughAnyOrderOfWriting()
    {
        const DeskShop shop;
        ClientLookup lookup(*shop.database);
        const quint32 seed = 20261122;
        std::mt19937 random(seed);
        const auto below = [&](int end) { return int(random() % quint32(end)); };
        const QStringList names{QStringLiteral("Анна"), QStringLiteral("Алёна"), QStringLiteral("Иван"), QStringLiteral("Ян"), QStringLiteral("Ева")};
        const QStringList texts{QStringLiteral("а"), QStringLiteral("ан"), QStringLiteral("ева"), QStringLiteral("7912"), QStringLiteral("н 7"), QStringLiteral("щ")};
        std::vector<ClientId> all;
        for (int step = 0; step < 400; ++step) {
            const QString name = names.at(below(5)) + QLatin1Char(' ') + names.at(below(5));
            if (all.empty() || below(3) > 0) {
                const auto added = addNamed(shop, name, QStringLiteral("+7912%1").arg(1'000'000 + step));
                QVERIFY_RESULT(added);
                all.push_back(*added);
            } else {
                QVERIFY_RESULT(rename(shop, all[std::size_t(below(int(all.size())))], name));
            }
            if (step % 7 != 0)
                continue; // several changes lie between two keys
            for (const QString& text : texts)
                QCOMPARE(numbers(lookup.holding(text, 100'000).value()), inTable(shop, text));
        }
    }
};

QTEST_GUILESS_MAIN(TestClientLookup)
#include "test_client_lookup.moc"
