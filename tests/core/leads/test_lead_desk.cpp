// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_desk.h"

#include "core/leads/lead_list_store.h"
#include "core/leads/lead_store.h"
#include "core/storage/statement.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;

class TestLeadDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<LeadDesk>(*m_shop->database, m_shop->clock);
    }

    void theBoardHasOpenLeadsWholeAndClosedOnesOfToday()
    {
        const LeadId yesterdays = m_shop->addLead();
        QVERIFY_RESULT(come(yesterdays));
        m_shop->clock.advance(std::chrono::hours(24));
        const LeadId todays = m_shop->addLead();
        QVERIFY_RESULT(come(todays));
        const LeadId open = m_shop->addLead(QStringLiteral("+79123054418"));
        m_shop->clock.advance(std::chrono::minutes(1));
        QVERIFY(m_shop->addLead().isValid());
        const auto board = m_desk->board(m_shop->owner(), {}, 1);
        QVERIFY_RESULT(board);
        QCOMPARE(board->size(), size_t(6));
        const BoardColumn& fresh = board->front();
        QCOMPARE(fresh.count, 2);
        QCOMPARE(fresh.cards.size(), size_t(1));
        QCOMPARE(fresh.cards.front().lead.id, open); // waits longer
        const BoardColumn& came = (*board)[size_t(Stage::Came)];
        QCOMPARE(came.count, 1);
        QCOMPARE(came.cards.front().lead.id, todays);
        QCOMPARE(came.cards.front().visit->specialistName, QStringLiteral("Анна"));
        QCOMPARE(m_desk->card(m_shop->owner(), open)->clientPhone, QStringLiteral("+79123054418"));
    }

    void aFilterIsCountedAsItsPagesAre()
    {
        for (int number = 0; number < 3; ++number)
            QVERIFY(m_shop->addLead(QStringLiteral("+7912305441%1").arg(number)).isValid());
        LeadFilter filter;
        filter.search = QStringLiteral("4411");
        QCOMPARE(*m_desk->count(m_shop->owner(), {}), 3);
        QCOMPARE(*m_desk->count(m_shop->owner(), filter), 1);
        filter.stages = {Stage::Lost};
        QCOMPARE(*m_desk->count(m_shop->owner(), filter), 0);
    }

    void aCardHasTheNamesBehindItsIds()
    {
        const LeadId lead = m_shop->addLead();
        const auto card = m_desk->card(m_shop->owner(), lead);
        QVERIFY_RESULT(card);
        QCOMPARE(card->channelKey, QStringLiteral("whatsapp"));
        QCOMPARE(int(card->channelKind), int(catalog::ChannelKind::Chat));
        QCOMPARE(card->serviceName, QStringLiteral("Стрижка"));
        QCOMPARE(card->managerName, QStringLiteral("manager"));
        QVERIFY(!card->visit);
        QVERIFY(card->lead == leadById(*m_shop->database, lead).value());
    }

    void pagesFollowEachOtherWithoutAGap_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("search");
        QTest::newRow("by urgency") << int(LeadOrder::Urgency) << QString();
        QTest::newRow("by arrival") << int(LeadOrder::Arrival) << QString();
        QTest::newRow("by urgency, searching") << int(LeadOrder::Urgency) << QStringLiteral("9123");
        QTest::newRow("by arrival, searching") << int(LeadOrder::Arrival) << QStringLiteral("9123");
    }
    void pagesFollowEachOtherWithoutAGap()
    {
        QFETCH(int, order);
        QFETCH(QString, search);
        for (int i = 0; i < 23; ++i) {
            const LeadId lead = m_shop->addLead(QStringLiteral("+7912305441%1").arg(i % 4));
            if (i % 3 == 1)
                QVERIFY_RESULT(come(lead));
            if (i % 2 == 0)
                m_shop->clock.advance(std::chrono::hours(2)); // the others arrive at one instant
        }
        std::vector<LeadId> seen;
        std::optional<LeadCursor> after;
        do {
            LeadFilter filter;
            filter.search = search;
            const auto page = m_desk->page(m_shop->owner(), filter, LeadOrder(order), after, 5);
            QVERIFY_RESULT(page);
            QVERIFY(page->cards.size() <= 5);
            for (const LeadCard& card : page->cards)
                seen.push_back(card.lead.id);
            after = page->next;
        } while (after);
        QCOMPARE(seen.size(), size_t(23));
        QCOMPARE(QSet<LeadId>(seen.begin(), seen.end()).size(), 23);
        std::vector<LeadId> whole;
        const auto all = m_desk->page(m_shop->owner(), {}, LeadOrder(order), std::nullopt, 100);
        QVERIFY_RESULT(all);
        for (const LeadCard& card : all->cards)
            whole.push_back(card.lead.id);
        QVERIFY(seen == whole);
        if (LeadOrder(order) == LeadOrder::Arrival) {
            QCOMPARE(seen.back().value, 1);
        } else {
            QCOMPARE(seen.front().value, 1); // the one who waits longest
            QCOMPARE(int(leadById(*m_shop->database, seen.back())->stage), int(Stage::Came));
        }
    }

    void filtersHoldTogether()
    {
        const LeadId wanted = m_shop->addLead(QStringLiteral("+79123054418"));
        const LeadId moved = m_shop->addLead(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(come(moved));
        QVERIFY(m_shop->addLead(QStringLiteral("+79990000000")).isValid());
        LeadFilter filter;
        filter.stages = {Stage::New, Stage::Lost};
        filter.channel = QStringLiteral("whatsapp");
        filter.manager = m_shop->as(staff::Role::Manager).person;
        filter.search = QStringLiteral("305441");
        for (const LeadOrder order : {LeadOrder::Urgency, LeadOrder::Arrival}) {
            const auto page = m_desk->page(m_shop->owner(), filter, order, std::nullopt, 10);
            QVERIFY_RESULT(page);
            QCOMPARE(page->cards.size(), size_t(1));
            QCOMPARE(page->cards.front().lead.id, wanted);
            QVERIFY(!page->next);
        }
        QCOMPARE(m_desk->lines(m_shop->owner(), filter, 0)->size(), size_t(1));
        filter.channel = QStringLiteral("vk");
        QVERIFY(m_desk->lines(m_shop->owner(), filter, 0)->empty());
        QCOMPARE(m_desk->lines(m_shop->owner(), {}, 0)->size(), size_t(3));
        QCOMPARE(m_desk->lines(m_shop->owner(), {}, 2)->size(), size_t(2));
    }

    void theQuickLineFindsThePersonHoweverThePhoneBegins_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        for (const char* typed : {"912", "8912", "7912", "+7 912 305", "8 (912) 305-44", "4418", "ален", "КИМ"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << true;
        for (const char* typed : {"913", "+8912", "", "а", "борис", "%%"})
            QTest::newRow(typed) << QString::fromUtf8(typed) << false;
    }
    void theQuickLineFindsThePersonHoweverThePhoneBegins()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        LeadDraft draft;
        draft.channel = QStringLiteral("vk");
        draft.phone = QStringLiteral("8 912 305-44-18");
        draft.name = QStringLiteral("Алёна Ким");
        const auto first = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(come(*first));
        const auto open = m_shop->leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(open);
        const auto hits = m_desk->quickFind(m_shop->owner(), typed);
        QVERIFY_RESULT(hits);
        QCOMPARE(hits->size(), size_t(found ? 1 : 0));
        if (found) {
            QCOMPARE(hits->front().hit.cameCount, 1);
            QCOMPARE(hits->front().hit.lastCameAt, std::optional(m_shop->clock.now()));
            QCOMPARE(hits->front().openLead, std::optional(*open));
        }
    }

    // Every list runs along an index: a plan that scans all leads or sorts them would not bear a million.
    void noListSortsOrScansAllLeads_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("board") << QByteArray("SELECT id FROM lead WHERE stage = 'new' AND stage_at >= 0 AND merged_into IS NULL "
                                             "ORDER BY stage_at DESC, id DESC LIMIT 50");
        QTest::newRow("urgency") << QByteArray("SELECT id FROM lead WHERE merged_into IS NULL AND stage = 'new' "
                                               "AND (stage_at, id) > (5, 5) ORDER BY stage_at, id LIMIT 50");
        QTest::newRow("arrival") << QByteArray("SELECT id FROM lead WHERE merged_into IS NULL AND (arrived_at, id) < (5, 5) "
                                               "ORDER BY arrived_at DESC, id DESC LIMIT 50");
    }
    void noListSortsOrScansAllLeads()
    {
        QFETCH(QByteArray, sql);
        auto plan = m_shop->database->prepareOnce("EXPLAIN QUERY PLAN " + sql);
        QVERIFY_RESULT(plan);
        QByteArray text;
        for (;;) {
            const auto more = plan->next();
            QVERIFY_RESULT(more);
            if (!*more)
                break;
            text += plan->bytes(3) + '\n';
        }
        QVERIFY2(text.contains("SEARCH lead USING"), text.constData());
        QVERIFY2(!text.contains("TEMP B-TREE"), text.constData());
    }

private:
    Result<bookings::Booked> come(LeadId lead)
    {
        bookings::MoveDraft draft;
        draft.lead = lead;
        draft.to = Stage::Came;
        draft.appointment = m_shop->at(0);
        m_shop->clock.advance(std::chrono::hours(1));
        draft.appointment->start = m_shop->clock.now();
        return m_shop->bookings->moveLead(m_shop->owner(), draft);
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<LeadDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestLeadDesk)
#include "test_lead_desk.moc"
