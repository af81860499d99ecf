// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody is written to is part of who they are: it goes with a merge and comes back with its undo, is mended on the
// card, found by every search, and tells that two cards are one person.
#include "core/cards/client_desk.h"
#include "core/cards/merge_service.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::cards;

class TestHandlesOfOne final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_clients = std::make_unique<clients::ClientService>(*m_shop->database, m_shop->clock);
        m_merges = std::make_unique<MergeService>(*m_shop->database, m_shop->clock);
        m_desk = std::make_unique<ClientDesk>(*m_shop->database, m_shop->clock);
    }

    void aCardWithoutHandleTakesTheOthersAndGivesItBack()
    {
        const ClientId kept = add(QStringLiteral("+79123054418"));
        const ClientId other = add(QStringLiteral("t.me/anna_s"));
        QCOMPARE(m_merges->preview(owner(), kept, other)->takes.handle, true);
        QVERIFY_RESULT(m_merges->merge(owner(), {kept, other, false, {}}));
        QCOMPARE(handleOf(kept), QStringLiteral("t.me/anna_s"));
        QCOMPARE(add(QStringLiteral("t.me/anna_s")), kept);
        QVERIFY_RESULT(m_merges->unmerge(owner(), other));
        QCOMPARE(handleOf(kept), QString());
        QCOMPARE(add(QStringLiteral("t.me/anna_s")), other);
    }

    void ofTwoHandlesBothLeadToTheKeptOne()
    {
        const ClientId kept = add(QStringLiteral("vk.com/sokolova"));
        const ClientId other = add(QStringLiteral("t.me/anna_s"));
        QCOMPARE(m_merges->preview(owner(), kept, other)->takes.handle, false);
        QVERIFY_RESULT(m_merges->merge(owner(), {kept, other, false, {}}));
        for (const char* handle : {"vk.com/sokolova", "t.me/anna_s", "@anna_s"})
            QCOMPARE(found(QString::fromLatin1(handle)), QList<ClientId>{kept});
        const auto card = m_desk->card(owner(), kept);
        QCOMPARE(card->client.handle, QStringLiteral("vk.com/sokolova"));
        QCOMPARE(card->merged.front().handle, QStringLiteral("t.me/anna_s"));
    }

    void aHandleThatWasMendedSinceStaysMended()
    {
        const ClientId kept = add(QStringLiteral("+79123054418"));
        const ClientId other = add(QStringLiteral("t.me/anna_s"));
        QVERIFY_RESULT(m_merges->merge(owner(), {kept, other, false, {}}));
        QVERIFY_RESULT(mend(kept, QStringLiteral("vk.com/sokolova")));
        QVERIFY_RESULT(m_merges->unmerge(owner(), other));
        QCOMPARE(handleOf(kept), QStringLiteral("vk.com/sokolova"));
    }

    void aHandleIsMendedAndTheMendingTakenBack()
    {
        const ClientId anna = add(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(mend(anna, QStringLiteral("https://t.me/Anna_S")));
        QCOMPARE(handleOf(anna), QStringLiteral("t.me/anna_s"));
        QVERIFY_RESULT(mend(anna, {}));
        QCOMPARE(handleOf(anna), QString());
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("client"), anna.value, 1);
        QVERIFY(!QString::fromUtf8(events->front().detail).contains(QStringLiteral("anna"))); // history names no people
        QVERIFY_RESULT(m_clients->undo(owner(), events->front().seq));
        QCOMPARE(handleOf(anna), QStringLiteral("t.me/anna_s"));
    }

    void whoIsKnownByAHandleIsKnownByTheMendedOne()
    {
        const ClientId anna = add(QStringLiteral("@anna_s"));
        QVERIFY_RESULT(mend(anna, QStringLiteral("@anna_sokolova")));
        QCOMPARE(add(QStringLiteral("@anna_sokolova")), anna);
        QVERIFY(add(QStringLiteral("@anna_s")) != anna);
        QVERIFY_RESULT(mend(anna, {}));
        QCOMPARE(handleOf(anna), QString());
    }

    void refusedHandles_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no handle") << QStringLiteral("Анна") << ErrorCode::BadInput;
        QTest::newRow("somebody else's") << QStringLiteral("https://t.me/gleb") << ErrorCode::Conflict;
    }
    void refusedHandles()
    {
        QFETCH(const QString, typed);
        QFETCH(const ErrorCode, code);
        add(QStringLiteral("t.me/gleb"));
        const ClientId anna = add(QStringLiteral("+79123054418"));
        const auto refused = mend(anna, typed);
        QCOMPARE_ERROR(refused, code);
        QCOMPARE(refused.error().subject, QStringLiteral("handle"));
        QCOMPARE(handleOf(anna), QString());
    }

    void everySearchFindsByIt_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"@anna_s", "anna_s", "t.me/anna", "ANNA_S"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void everySearchFindsByIt()
    {
        QFETCH(const QString, typed);
        add(QStringLiteral("+79194021765"));
        const ClientId anna = add(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(mend(anna, QStringLiteral("t.me/anna_s")));
        QCOMPARE(found(typed), QList<ClientId>{anna});
        const auto quick = m_clients->find(owner(), typed, 5);
        QCOMPARE(quick->size(), 1U);
        leads::LeadDesk board(*m_shop->database, m_shop->clock);
        leads::LeadFilter filter;
        filter.search = typed;
        const auto leads = board.page(owner(), filter, leads::LeadOrder::Arrival, {}, 10);
        QCOMPARE(leads->cards.size(), 1U);
        QCOMPARE(leads->cards.front().lead.client, anna);
    }

    void theBoardFindsByAMergedNumberToo()
    {
        const ClientId kept = add(QStringLiteral("+79123054418"));
        const ClientId other = add(QStringLiteral("+79194021765"));
        QVERIFY_RESULT(m_merges->merge(owner(), {kept, other, false, {}}));
        leads::LeadDesk board(*m_shop->database, m_shop->clock);
        leads::LeadFilter filter;
        filter.search = QStringLiteral("9194021765");
        const auto page = board.page(owner(), filter, leads::LeadOrder::Arrival, {}, 10);
        QVERIFY_RESULT(page);
        QCOMPARE(page->cards.size(), 2U);
        const auto counts = board.countByStage(owner(), filter);
        QVERIFY_RESULT(counts);
        QCOMPARE((**counts)[size_t(leads::Stage::New)], qint64(2));
    }

    void theSameHandleOnTwoCardsIsALikeness()
    {
        const ClientId known = add(QStringLiteral("@anna_s"));
        const ClientId anna = add(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(mend(anna, QStringLiteral("t.me/anna_s")));
        const auto pairs = m_clients->duplicates(owner(), 5);
        QCOMPARE(pairs->size(), 1U);
        QCOMPARE(pairs->front().reason, clients::DuplicateReason::SameHandle);
        QCOMPARE(m_desk->card(owner(), known)->duplicates.size(), 1U);
        QCOMPARE(m_desk->card(owner(), anna)->duplicates.size(), 1U);
    }

private:
    staff::Session owner() const { return m_shop->owner(); }
    ClientId add(const QString& reached) const { return leads::leadById(*m_shop->database, m_shop->addLead(reached))->client; }
    QString handleOf(ClientId client) const { return clients::clientById(*m_shop->database, client)->handle; }
    Result<clients::Client> mend(ClientId client, const QString& handle) const { return m_clients->edit(owner(), client, {{}, {}, {}, {}, handle}); }

    QList<ClientId> found(const QString& typed) const
    {
        QList<ClientId> found;
        const auto page = m_desk->page(owner(), typed, {}, 10);
        for (const ClientLine& line : page->lines)
            found += line.client.id;
        return found;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<clients::ClientService> m_clients;
    std::unique_ptr<MergeService> m_merges;
    std::unique_ptr<ClientDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestHandlesOfOne)
#include "test_handles_of_one.moc"
