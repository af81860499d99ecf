// SPDX-License-Identifier: GPL-3.0-or-later
// Every head of the table, both ways round, under every filter: pages of the database put together are the one list that
// the definition of the order gives, whichever way they were read.
#include "core/clients/client_store.h"
#include "core/leads/lead_key.h"
#include "core/leads/lead_pages.h"
#include "core/leads/lead_scan_store.h"
#include "core/leads/lead_store.h"
#include "core/leads/lead_strand_store.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/call_back_task.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

using namespace priyom;
using namespace priyom::leads;
using namespace std::chrono_literals;

namespace {

constexpr int kLeads = 240;
constexpr int kClients = 70;

} // namespace

class TestLeadOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<test::DeskShop>();
        QVERIFY_RESULT(fill());
    }

    void aPageGoesOnWhereTheLastOneEnded_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("reversed");
        QTest::addColumn<bool>("few");
        for (const LeadOrder order : kAllOrders)
            for (const bool reversed : {false, true})
                for (const bool few : {false, true})
                    QTest::addRow("order %d%s, %s", int(order), reversed ? " reversed" : "", few ? "sorted" : "walked") << int(order) << reversed << few;
    }
    void aPageGoesOnWhereTheLastOneEnded()
    {
        QFETCH(int, order);
        QFETCH(bool, reversed);
        QFETCH(bool, few);
        const LeadSorting sorting(LeadOrder(order), reversed);
        for (const LeadFilter& filter : filters()) {
            const auto expected = wholeList(filter, sorting);
            QVERIFY_RESULT(expected);
            const auto paged = pages(filter, sorting, few ? Few() : Few{0, 0});
            QVERIFY_RESULT(paged);
            QCOMPARE(*paged, *expected);
            const auto count = leadsIn(*m_shop->database, filter, m_shop->clock.now());
            QVERIFY_RESULT(count);
            QCOMPARE(*count, qint64(expected->size()));
        }
    }

    void theOtherWayRoundIsTheSameListFromItsEnd()
    {
        for (const LeadOrder order : kAllOrders) {
            const auto list = pages({}, order, {});
            auto reversed = pages({}, {order, true}, {});
            QVERIFY_RESULT(list);
            QVERIFY_RESULT(reversed);
            QCOMPARE(list->size(), size_t(kLeads));
            std::ranges::reverse(*reversed);
            QCOMPARE(*reversed, *list);
        }
    }

    void whoHasNoNameOrPhoneStandsLast()
    {
        for (const LeadOrder order : {LeadOrder::Name, LeadOrder::Phone}) {
            const auto list = pages({}, order, {0, 0});
            QVERIFY_RESULT(list);
            const auto has = [&](LeadId lead) { return hasText(lead, order); };
            QVERIFY(std::ranges::is_partitioned(*list, has));
            QVERIFY(has(list->front()) && !has(list->back()));
        }
    }

    // An order that a million leads are paged in stops at its limit: nothing is read whole and sorted.
    void noStrandReadsAllLeads()
    {
        const auto plan = [&](const QByteArray& sql) {
            auto query = m_shop->database->prepareOnce("EXPLAIN QUERY PLAN " + sql);
            QByteArray text;
            while (query && query->next().value_or(false))
                text += query->bytes(3) + '\n';
            return text;
        };
        const QByteArray byName = plan("SELECT lead.id, client.folded FROM client CROSS JOIN lead ON lead.client_id = client.id "
                                       "WHERE client.merged_into IS NULL AND client.folded >= '!' AND lead.merged_into IS NULL "
                                       "ORDER BY client.folded, lead.id LIMIT 10");
        QVERIFY2(byName.contains("client_by_name") && byName.contains("lead_by_client"), byName.constData());
        const QByteArray onwards = plan("SELECT lead.id, client.folded FROM client CROSS JOIN lead ON lead.client_id = client.id "
                                        "WHERE client.merged_into IS NULL AND lead.merged_into IS NULL AND client.folded >= 'm' "
                                        "AND (client.folded > 'm' OR lead.id > 5) ORDER BY client.folded, lead.id LIMIT 10");
        QVERIFY2(onwards.contains("client_by_name (folded>?)"), onwards.constData());
        const QByteArray byPhone = plan("SELECT lead.id, client.phone FROM client CROSS JOIN lead ON lead.client_id = client.id "
                                        "WHERE client.merged_into IS NULL AND client.phone >= '!' AND lead.merged_into IS NULL "
                                        "ORDER BY client.phone, lead.id LIMIT 10");
        QVERIFY2(byPhone.contains("client_by_phone") && byPhone.contains("lead_by_client"), byPhone.constData());
        const QByteArray ofChannel = plan("SELECT lead.id, lead.arrived_at FROM lead WHERE lead.merged_into IS NULL AND lead.channel_id = 3 "
                                          "ORDER BY lead.arrived_at DESC, lead.id DESC LIMIT 10");
        QVERIFY2(ofChannel.contains("lead_by_arrival") && !ofChannel.contains("TEMP B-TREE FOR ORDER BY"), ofChannel.constData());
    }

private:
    std::vector<LeadFilter> filters()
    {
        const Instant now = m_shop->clock.now();
        LeadFilter open;
        open.stages = {Stage::New, Stage::Qualified, Stage::Confirmed};
        LeadFilter closed;
        closed.stages = {Stage::Came, Stage::Lost};
        closed.arrived = Period{now - 24h * 200, now - 24h * 3};
        LeadFilter someones;
        someones.manager = m_shop->as(staff::Role::Manager).person;
        LeadFilter channel;
        channel.channel = QStringLiteral("site");
        channel.stages = {Stage::New, Stage::NoShow, Stage::Lost};
        LeadFilter searched;
        searched.search = QStringLiteral("ан");
        LeadFilter nobody;
        nobody.source = SourceId(99);
        std::vector<LeadFilter> all{{}, open, closed, someones, channel, searched, nobody};
        for (const Waiting waiting : {Waiting::TooLong, Waiting::Confirmation, Waiting::Call}) {
            LeadFilter waits;
            waits.waiting = waiting;
            all.push_back(waits);
        }
        return all;
    }

    // By the definitions alone: no index, no page.
    Result<std::vector<LeadId>> wholeList(const LeadFilter& filter, LeadSorting sorting)
    {
        PRIYOM_TRY(const DueGround ground, readDueGround(*m_shop->database));
        PRIYOM_TRY(const auto values, orderedValues(*m_shop->database, sorting.order));
        const DueMoment moment = ground.at(m_shop->clock.now());
        PRIYOM_TRY(const OwedLeads owed, readOwed(*m_shop->database, m_shop->clock.now()));
        const LeadKeyMaker keys(sorting.order, values);
        std::vector<LeadCursor> all;
        PRIYOM_CHECK(eachLead(*m_shop->database, {filter, sorting.order, nullptr, &ground, &owed}, [&](const LeadKeys& lead) {
            if (stagesOf(filter.waiting).contains(lead.stage) && waitsFor(filter.waiting, lead.facts, moment, ground.zone))
                all.push_back(keys.keyOf(lead, &moment));
        }));
        std::ranges::sort(all, [&](const LeadCursor& a, const LeadCursor& b) { return comesBefore(a, b, sorting); });
        return idsOf(all);
    }

    Result<std::vector<LeadId>> pages(const LeadFilter& filter, LeadSorting sorting, Few few)
    {
        std::vector<LeadId> seen;
        std::optional<LeadCursor> after;
        for (int size = 3;; size = size == 3 ? 17 : 3) {
            PRIYOM_TRY(const auto page, leadsInOrder(*m_shop->database, filter, sorting, after, size, m_shop->clock.now(), few));
            const auto ids = idsOf(page);
            seen.insert(seen.end(), ids.begin(), ids.end());
            if (int(page.size()) < size)
                return seen;
            after = page.back();
        }
    }

    static std::vector<LeadId> idsOf(const std::vector<LeadCursor>& leads)
    {
        std::vector<LeadId> ids;
        for (const LeadCursor& lead : leads)
            ids.push_back(lead.id);
        return ids;
    }

    bool hasText(LeadId lead, LeadOrder order)
    {
        auto query = m_shop->database->prepareOnce(order == LeadOrder::Name ? "SELECT client.name FROM client JOIN lead ON lead.client_id = client.id WHERE lead.id = :id"
                                                                           : "SELECT client.phone FROM client JOIN lead ON lead.client_id = client.id WHERE lead.id = :id");
        query->bind(lead);
        return query->next().value_or(false) && !query->text(0).isEmpty();
    }

    // Names and instants that meet each other often, so that what decides among equals is tried too.
    Result<> fill()
    {
        QRandomGenerator random(11);
        const Instant now = m_shop->clock.now();
        const QStringList names{QStringLiteral("Анна"), QStringLiteral("анна"), QStringLiteral("Ёлкин"), QStringLiteral("Борис"), QStringLiteral("Zoe"), QString(), QStringLiteral("Жанна 😀")};
        PRIYOM_TRY(auto transaction, storage::Transaction::begin(*m_shop->database));
        for (int number = 0; number < kClients; ++number) {
            clients::Client client;
            client.name = names.at(random.bounded(int(names.size())));
            if (random.bounded(3) > 0) {
                const QString phone = QStringLiteral("+7912305%1").arg(random.bounded(40), 4, 10, QLatin1Char('0'));
                client.phone = {phone, phone, true};
            }
            PRIYOM_CHECK(clients::insertClient(*m_shop->database, client));
        }
        for (int number = 0; number < kLeads; ++number)
            PRIYOM_CHECK(addLead(random, now));
        return transaction.commit();
    }

    Result<> addLead(QRandomGenerator& random, Instant now)
    {
        const auto maybe = [&](Instant at) { return random.bounded(2) ? std::optional(at) : std::nullopt; };
        const auto ago = [&](int hours) { return now - std::chrono::hours(random.bounded(hours)); };
        Lead lead;
        lead.stage = kAllStages[random.bounded(6)];
        lead.arrivedAt = random.bounded(3) ? ago(8) : ago(24 * 300);
        lead.stageAt = random.bounded(2) ? lead.arrivedAt : lead.arrivedAt + std::chrono::minutes(random.bounded(90));
        lead.channel = ChannelId(1 + random.bounded(5));
        lead.client = ClientId(1 + random.bounded(kClients));
        if (random.bounded(4))
            lead.manager = random.bounded(2) ? m_shop->as(staff::Role::Manager).person : m_shop->owner().person;
        if (random.bounded(3))
            lead.service = ServiceId(1 + random.bounded(2));
        lead.firstReplyAt = maybe(lead.arrivedAt + 1min);
        lead.firstHumanReplyAt = lead.firstReplyAt;
        if (lead.stage != Stage::New || random.bounded(4) == 0)
            lead.takenAt = lead.arrivedAt + 2min;
        if (lead.stage == Stage::Lost)
            lead.lostReason = ReasonId(1);
        const auto callBack = maybe(now + std::chrono::hours(random.bounded(96) - 48));
        PRIYOM_TRY(const LeadId id, insertLead(*m_shop->database, lead));
        if (callBack)
            PRIYOM_CHECK(test::insertCallBack(*m_shop->database, id, *callBack));
        if (lead.stage == Stage::New || random.bounded(2))
            return {};
        constexpr const char* states[] = {"planned", "planned", "confirmed", "came", "no_show", "cancelled"};
        const Instant start = now + std::chrono::minutes(random.bounded(6000) - 3000);
        PRIYOM_TRY(auto visit, m_shop->database->prepare("INSERT INTO visit (lead_id, client_id, start_at, end_at, state, booked_at, price) "
                                                         "VALUES (:lead, :client, :start, :end, :state, :booked, 0)"));
        return visit.bind(id, lead.client, start, start + 30min, states[random.bounded(6)], ago(30)).run();
    }

    std::unique_ptr<test::DeskShop> m_shop;
};

QTEST_GUILESS_MAIN(TestLeadOrders)
#include "test_lead_orders.moc"
