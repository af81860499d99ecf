// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, consents, further phones and who looks like whom, over a real database.
#include "core/clients/client_service.h"

#include "core/clients/client_store.h"
#include "core/clients/client_tag_store.h"
#include "core/clients/consent_store.h"
#include "core/history/event_store.h"
#include "core/storage/statement.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::clients;
using staff::Role;

class TestClientService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_service = std::make_unique<ClientService>(*m_shop->database, m_shop->clock);
    }

    void anyPartOfANumberIsFoundAsTheFieldShapesIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("the beginning") << QStringLiteral("+7 912") << 1;
        QTest::newRow("the middle, as typed") << QStringLiteral("305") << 1;
        QTest::newRow("the middle, shaped") << QStringLiteral("+7 305") << 1;
        QTest::newRow("the end, shaped") << QStringLiteral("+7 441 8") << 1;
        QTest::newRow("the number in town, shaped") << QStringLiteral("+7 305 441-8") << 1;
        QTest::newRow("of nobody") << QStringLiteral("+7 777") << 0;
        QTest::newRow("nothing yet") << QStringLiteral("+7") << 0;
        QTest::newRow("one figure") << QStringLiteral("+7 3") << 0;
    }

    void anyPartOfANumberIsFoundAsTheFieldShapesIt()
    {
        QFETCH(const QString, typed);
        add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        const auto hits = m_service->find(owner(), typed, 8);
        QVERIFY_RESULT(hits);
        QTEST(int(hits->size()), "found");
    }

    void anAgeIsInWholeYears_data()
    {
        QTest::addColumn<QDate>("birthday");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("age"); // -1: none
        QTest::newRow("the day before") << QDate(1989, 3, 14) << QDate(2026, 3, 13) << 36;
        QTest::newRow("the day itself") << QDate(1989, 3, 14) << QDate(2026, 3, 14) << 37;
        QTest::newRow("of 29 February, in a common year") << QDate(2000, 2, 29) << QDate(2026, 2, 28) << 25;
        QTest::newRow("of 29 February, the day after") << QDate(2000, 2, 29) << QDate(2026, 3, 1) << 26;
        QTest::newRow("born today") << QDate(2026, 3, 14) << QDate(2026, 3, 14) << 0;
        QTest::newRow("not born yet") << QDate(2026, 3, 15) << QDate(2026, 3, 14) << -1;
        QTest::newRow("not known") << QDate() << QDate(2026, 3, 14) << -1;
    }

    void anAgeIsInWholeYears()
    {
        QFETCH(const QDate, birthday);
        QFETCH(const QDate, today);
        QTEST(ageOn(birthday, today).value_or(-1), "age");
    }

    void aBirthdayIsKeptRefusedAndTakenBack()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        const auto birthday = [&] { return clientById(*m_shop->database, anna)->birthday; };
        QVERIFY_RESULT(m_service->edit(owner(), anna, {{}, {}, {}, QDate(1989, 3, 14)}));
        QCOMPARE(birthday(), QDate(1989, 3, 14));
        QVERIFY_RESULT(m_service->edit(owner(), anna, {{}, {}, QStringLiteral("аллергия"), {}}));
        QCOMPARE(birthday(), QDate(1989, 3, 14)); // what is not named stays
        for (const QDate never : {QDate(2126, 1, 1), QDate(1889, 3, 14)})
            QCOMPARE_ERROR(m_service->edit(owner(), anna, {{}, {}, {}, never}), ErrorCode::BadInput);
        QVERIFY_RESULT(m_service->edit(owner(), anna, {{}, {}, {}, QDate()}));
        QVERIFY(!birthday().isValid());
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("client"), anna.value, 1);
        QVERIFY(!QString::fromUtf8(events->front().detail).contains(QStringLiteral("1989"))); // history names no people
        QVERIFY_RESULT(m_service->undo(owner(), events->front().seq));
        QCOMPARE(birthday(), QDate(1989, 3, 14));
    }

    void aTagStandsOnce()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        QCOMPARE(*m_service->tag(owner(), anna, QStringLiteral(" Постоянный  клиент ")), true);
        QCOMPARE(*m_service->tag(owner(), anna, QStringLiteral("постоянный клиент")), false);
        QCOMPARE(*tagsOf(*m_shop->database, anna), QStringList(QStringLiteral("Постоянный клиент")));
        QCOMPARE(*m_service->tags(owner()), QStringList(QStringLiteral("Постоянный клиент")));
        QCOMPARE(*m_service->untag(owner(), anna, QStringLiteral("ПОСТОЯННЫЙ клиент")), true);
        QCOMPARE(*m_service->untag(owner(), anna, QStringLiteral("постоянный клиент")), false);
        QVERIFY(tagsOf(*m_shop->database, anna)->isEmpty());
    }

    void aTagIsAWordOrTwo()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        QCOMPARE_ERROR(m_service->tag(owner(), anna, QStringLiteral("  ")), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->tag(owner(), anna, QString(41, u'я')), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_service->tag(owner(), ClientId(99), QStringLiteral("новый")), ErrorCode::NotFound);
    }

    void historyNamesNoTag()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        QVERIFY_RESULT(m_service->tag(owner(), anna, QStringLiteral("аллергия")));
        QVERIFY_RESULT(m_service->untag(owner(), anna, QStringLiteral("аллергия")));
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("client"), anna.value, 100);
        QVERIFY_RESULT(events);
        QVERIFY(!events->empty());
        for (const history::Event& event : *events)
            QVERIFY(!event.detail.contains("аллергия"));
        // For a day it stands beside history, to be taken back; then nothing has it.
        m_shop->clock.advance(std::chrono::hours(25));
        QVERIFY_RESULT(m_service->tag(owner(), anna, QStringLiteral("новый")));
        QVERIFY(!m_shop->contents().contains("аллергия"));
    }

    void aConsentIsNeverWrittenOver()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        QVERIFY_RESULT(consent(anna, true, QStringLiteral("2026-01")));
        QVERIFY_RESULT(consent(anna, false, {}));
        const auto all = consentsOf(*m_shop->database, anna);
        QCOMPARE(all->size(), 2U);
        QCOMPARE(all->front().given, false);
        QCOMPARE(all->back().textVersion, QStringLiteral("2026-01"));
        QCOMPARE(*latestTextVersion(*m_shop->database, ConsentKind::Advertising), QStringLiteral("2026-01"));
        QVERIFY(!m_shop->database->exec("UPDATE consent SET given = 1"));
        QVERIFY(!m_shop->database->exec("DELETE FROM consent"));
        QCOMPARE(consentsOf(*m_shop->database, anna)->size(), 2U);
    }

    void aConsentNamesItsWordingAndIsOfThePast()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        QCOMPARE_ERROR(consent(anna, true, {}), ErrorCode::BadInput);
        ConsentDraft draft{anna, ConsentKind::Photos, false, {}, ConsentForm::Spoken, m_shop->clock.now() + Milliseconds(1)};
        QCOMPARE_ERROR(m_service->noteConsent(owner(), draft), ErrorCode::BadInput);
    }

    void aSecondNumberIsKeptAndForgotten()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("8 912 305-44-18, муж 8 904 811-20-36"));
        QCOMPARE(*furtherPhones(*m_shop->database, anna), QStringList(QStringLiteral("+79048112036")));
        QVERIFY_RESULT(m_service->edit(owner(), anna, {{}, QStringLiteral("8 912 305-44-18"), {}, {}}));
        QVERIFY(furtherPhones(*m_shop->database, anna)->isEmpty());
    }

    void thoseWhoLookAlikeAreFoundFromBothSides()
    {
        const ClientId anna = add(QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418"));
        const ClientId near = add(QStringLiteral("анна соколова"), QStringLiteral("+79123054481"));
        const ClientId wife = add(QStringLiteral("Вера"), QStringLiteral("8 905 111-22-33, 8 912 305-44-18"));
        const ClientId turned = add(QStringLiteral("Соколова Анна"), QStringLiteral("+79123054417"));
        add(QStringLiteral("Пётр"), QStringLiteral("+79051112234"));
        const auto pairs = m_service->duplicates(owner(), 100);
        QVERIFY_RESULT(pairs);
        QCOMPARE(pairs->front().reason, DuplicateReason::SecondPhone);
        QSet<QPair<qint64, qint64>> found;
        for (const DuplicatePair& pair : *pairs)
            found += qMakePair(pair.first.id.value, pair.second.id.value);
        const QSet<QPair<qint64, qint64>> expected{{anna.value, near.value}, {anna.value, wife.value}, {anna.value, turned.value}};
        QCOMPARE(found, expected);
        for (const ClientId client : {anna, near, wife, turned}) {
            const auto own = duplicatesOf(*m_shop->database, *clientById(*m_shop->database, client), 10);
            QVERIFY_RESULT(own);
            QCOMPARE(own->size(), client == anna ? 3U : 1U);
        }
    }

    void noDuplicateIsRememberedAndTakenBack()
    {
        const ClientId anna = add(QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418"));
        const ClientId near = add(QStringLiteral("Анна Соколова"), QStringLiteral("+79123054481"));
        QCOMPARE(*m_service->setNotDuplicate(owner(), near, anna, true), true);
        QCOMPARE(*m_service->setNotDuplicate(owner(), anna, near, true), false);
        QVERIFY(m_service->duplicates(owner(), 100)->empty());
        QVERIFY(duplicatesOf(*m_shop->database, *clientById(*m_shop->database, anna), 10)->empty());
        QCOMPARE(*m_service->setNotDuplicate(owner(), anna, near, false), true);
        QCOMPARE(m_service->duplicates(owner(), 100)->size(), 1U);
        QCOMPARE_ERROR(m_service->setNotDuplicate(owner(), anna, anna, true), ErrorCode::BadInput);
    }

    void theSpecialistSeesNoCards()
    {
        const ClientId anna = add(QStringLiteral("Анна"), QStringLiteral("+79123054418"));
        QCOMPARE_ERROR(m_service->tag(m_shop->as(Role::Specialist), anna, QStringLiteral("новый")), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_service->duplicates(m_shop->as(Role::Specialist), 1), ErrorCode::NotAllowed);
    }

private:
    staff::Session owner() const { return m_shop->owner(); }

    ClientId add(const QString& name, const QString& phone)
    {
        Client client;
        client.name = name;
        client.phone = parsePhone(phone);
        client.identity = clientIdentity(client.phone, {});
        const auto id = insertClient(*m_shop->database, client);
        return id ? *id : ClientId();
    }

    Result<ConsentId> consent(ClientId client, bool given, const QString& version)
    {
        return m_service->noteConsent(owner(), {client, ConsentKind::Advertising, given, version, ConsentForm::Paper, {}});
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<ClientService> m_service;
};

QTEST_GUILESS_MAIN(TestClientService)
#include "test_client_service.moc"
