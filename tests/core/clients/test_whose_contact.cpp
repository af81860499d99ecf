// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a phone or a handle is: never two strangers' of one half-typed number, and the same person's by any of their contacts.
#include "core/clients/client_search.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/clients/handle.h"
#include "core/leads/lead_card_store.h"
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QtTest>

using namespace priyom;
using test::DeskShop;

namespace {

Result<clients::Client> addFrom(const DeskShop& shop, const leads::LeadDraft& draft)
{
    PRIYOM_TRY(const LeadId id, shop.leads->add(shop.owner(), draft));
    PRIYOM_TRY(const leads::Lead lead, leads::leadById(*shop.database, id));
    return clients::clientById(*shop.database, lead.client);
}

Result<clients::Client> add(const DeskShop& shop, const QString& name, const QString& phone, const QString& channel = QStringLiteral("call"))
{
    leads::LeadDraft draft;
    draft.channel = channel;
    draft.name = name;
    draft.phone = phone;
    return addFrom(shop, draft);
}

} // namespace

class TestWhoseContact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoWholeNumberIsNobodys_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("half typed") << QStringLiteral("9125");
        QTest::newRow("a number in town") << QStringLiteral("30-54-18");
        QTest::newRow("a name in the wrong field") << QStringLiteral("Мария");
        QTest::newRow("one digit too many") << QStringLiteral("+7 912 305-44-189");
    }

    void whatIsNoWholeNumberIsNobodys()
    {
        QFETCH(const QString, typed);
        const DeskShop shop;
        const auto peter = add(shop, QStringLiteral("Петр А"), typed);
        const auto olga = add(shop, QStringLiteral("Ольга Б"), typed);
        QVERIFY_RESULT(peter);
        QVERIFY_RESULT(olga);
        QVERIFY(peter->id != olga->id);
        QCOMPARE(olga->name, QStringLiteral("Ольга Б"));
        QVERIFY(olga->identity.isEmpty());
        QCOMPARE(olga->phone.raw, typed); // what was typed is not lost
    }

    void aSecondNumberIsTheSamePersons()
    {
        const DeskShop shop;
        const auto anna = add(shop, QStringLiteral("Анна Соколова"), QStringLiteral("8 912 305-44-18, 8 351 700-12-34"));
        QVERIFY_RESULT(anna);
        const auto again = add(shop, {}, QStringLiteral("83517001234"));
        QVERIFY_RESULT(again);
        QCOMPARE(again->id, anna->id);
        for (const char* typed : {"+7 351 700-12-34", "83517001234", "8351700", "351700", "1234"}) {
            const auto hits = clients::searchClients(*shop.database, QString::fromUtf8(typed), 8);
            QVERIFY_RESULT(hits);
            QVERIFY2(hits->size() == 1 && hits->front().client.id == anna->id, typed);
        }
        const auto own = add(shop, QStringLiteral("Пётр Соколов"), QStringLiteral("+7 912 000-00-01, +7 912 305-44-18"));
        QVERIFY_RESULT(own);
        QVERIFY(own->id != anna->id);
        QCOMPARE(add(shop, {}, QStringLiteral("+79123054418")).value().id, anna->id); // whose own it is comes first
    }

    void aHandleHasOneSpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("handle");
        const auto row = [](const char* typed, const char* channel, const char* handle) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(channel) << QString::fromUtf8(handle);
        };
        row("@Anna_K", "telegram", "t.me/anna_k");
        row("@anna_k ", "instagram", "instagram.com/anna_k");
        row("@anna", "vk", "vk.com/anna");
        row("@anna.k", "call", "@anna.k");
        row("t.me/anna", "call", "t.me/anna");
        row("https://t.me/anna", "call", "t.me/anna");
        row("telegram.me/anna", "call", "t.me/anna");
        row("https://www.instagram.com/anna.k/?igsh=1", "call", "instagram.com/anna.k");
        row("m.vk.com/id123456789", "call", "vk.com/id123456789");
        row("vk.ru/anna", "whatsapp", "vk.com/anna");
        row("anna", "telegram", "");
        row("anna@mail.ru", "site", "");
        row("@", "telegram", "");
        row("@анна", "telegram", "");
        row("t.me/", "telegram", "");
        row("+7 912 305-44-18", "telegram", "");
        row("", "telegram", "");
    }

    void aHandleHasOneSpelling()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, channel);
        QTEST(clients::handleOf(typed, channel), "handle");
    }

    void aHandleInTheFieldOfThePhoneIsWhoItIs()
    {
        const DeskShop shop;
        const auto anna = add(shop, QStringLiteral("Анна"), QStringLiteral("@Anna_K"), QStringLiteral("telegram"));
        QVERIFY_RESULT(anna);
        QCOMPARE(anna->identity, QStringLiteral("key:t.me/anna_k"));
        QCOMPARE(anna->handle, QStringLiteral("t.me/anna_k"));
        QVERIFY(anna->phone.isEmpty());
        QCOMPARE(add(shop, {}, QStringLiteral("https://t.me/anna_k")).value().id, anna->id);
        QVERIFY(add(shop, {}, QStringLiteral("@anna_k"), QStringLiteral("vk")).value().id != anna->id); // another network's
        const auto card = leads::leadCard(*shop.database, LeadId(1), shop.clock.now());
        QVERIFY_RESULT(card);
        QCOMPARE(card->clientHandle, QStringLiteral("t.me/anna_k"));
        for (const char* typed : {"@anna", "anna_", "t.me/ann", "https://t.me/anna_k"}) {
            const auto hits = clients::searchClients(*shop.database, QString::fromUtf8(typed), 8);
            QVERIFY_RESULT(hits);
            QVERIFY2(!hits->empty() && std::any_of(hits->begin(), hits->end(), [&](const auto& hit) { return hit.client.id == anna->id; }), typed);
        }
    }

    void whoTellsAPhoneKeepsTheHandle()
    {
        const DeskShop shop;
        const auto anna = add(shop, QStringLiteral("Анна"), QStringLiteral("@anna"), QStringLiteral("telegram"));
        QVERIFY_RESULT(anna);
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.client = anna->id;
        draft.phone = QStringLiteral("89123054418");
        const auto told = addFrom(shop, draft);
        QVERIFY_RESULT(told);
        QCOMPARE(told->id, anna->id);
        QCOMPARE(told->identity, QStringLiteral("tel:+79123054418"));
        QCOMPARE(told->handle, QStringLiteral("t.me/anna"));
        QCOMPARE(add(shop, {}, QStringLiteral("@anna"), QStringLiteral("telegram")).value().id, anna->id);
        QCOMPARE(add(shop, {}, QStringLiteral("89123054418")).value().id, anna->id);
    }

    void whoWasKnownByAHandleBeforeItHadAPlaceIsShownIt()
    {
        const DeskShop shop;
        clients::Client old;
        old.name = QStringLiteral("Анна");
        old.identity = QStringLiteral("key:@anna");
        const auto id = clients::insertClient(*shop.database, old);
        QVERIFY_RESULT(id);
        QCOMPARE(clients::clientById(*shop.database, *id).value().handle, QStringLiteral("@anna"));
        QCOMPARE(add(shop, {}, QStringLiteral("@anna"), QStringLiteral("telegram")).value().id, *id);
    }

    void whoWasChosenHasTheLeadWithoutAnyPhone()
    {
        const DeskShop shop;
        const auto anna = add(shop, QStringLiteral("Анна"), {});
        QVERIFY_RESULT(anna);
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.client = anna->id;
        draft.name = QStringLiteral("Анна");
        QCOMPARE(addFrom(shop, draft).value().id, anna->id);
        const auto other = add(shop, QStringLiteral("Пётр"), QStringLiteral("89123054418"));
        QVERIFY_RESULT(other);
        draft.phone = QStringLiteral("89123054418"); // somebody's already
        const auto same = addFrom(shop, draft);
        QVERIFY_RESULT(same);
        QCOMPARE(same->id, anna->id);
        QVERIFY(same->phone.isEmpty());
    }

    void whoIsShownIsWhoTheLeadIsSavedTo()
    {
        const DeskShop shop;
        const leads::LeadDesk desk(*shop.database, shop.clock);
        const auto anna = add(shop, QStringLiteral("Анна"), QStringLiteral("+79123054418, +73517001234"));
        QVERIFY_RESULT(anna);
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.phone = QStringLiteral("8 351 700-12-34");
        const auto known = desk.known(shop.owner(), draft);
        QVERIFY_RESULT(known);
        QVERIFY(known->has_value());
        QCOMPARE((*known)->hit.client.id, anna->id);
        QVERIFY((*known)->openLead.has_value());
        draft.phone = QStringLiteral("8 351 700");
        QVERIFY(!desk.known(shop.owner(), draft).value().has_value());
        QVERIFY(!desk.known(shop.as(staff::Role::Specialist), draft)); // refused by the core
    }

    void aWordBegunComesBeforeOneThatHoldsIt()
    {
        const DeskShop shop;
        QVERIFY_RESULT(add(shop, QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418")));
        for (int n = 0; n < 9; ++n)
            QVERIFY_RESULT(add(shop, QStringLiteral("Жанна Белова"), QStringLiteral("+7912000000%1").arg(n)));
        clients::ClientLookup lookup(*shop.database);
        for (clients::ClientLookup* each : {&lookup, static_cast<clients::ClientLookup*>(nullptr)}) {
            const auto hits = clients::searchClients(*shop.database, QStringLiteral("анна"), 3, each);
            QVERIFY_RESULT(hits);
            QCOMPARE(hits->size(), std::size_t(3)); // the others follow
            QCOMPARE(hits->front().client.name, QStringLiteral("Анна Соколова"));
        }
    }
};

QTEST_GUILESS_MAIN(TestWhoseContact)
#include "test_whose_contact.moc"
