// SPDX-License-Identifier: GPL-3.0-or-later
// Who is next in the queue, asked one by one: the same walk as through the whole queue, which is never made.
#include "core/leads/lead_store.h"
#include "core/notices/notice_service.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using staff::Role;

class TestNextWaiting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_notices = std::make_unique<NoticeService>(*m_shop->database, m_shop->clock, m_zone);
    }

    void nobodyWaits()
    {
        const auto next = m_notices->nextWaiting(m_shop->owner(), LeadId());
        QVERIFY_RESULT(next);
        QVERIFY(!*next);
    }

    void oneByOneIsTheWholeQueue_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("everybody's") << int(Role::Owner);
        QTest::newRow("one's own") << int(Role::Manager);
    }
    void oneByOneIsTheWholeQueue()
    {
        QFETCH(int, role);
        QVERIFY_RESULT(fill());
        const staff::Session session = m_shop->as(Role(role));
        const auto queue = m_notices->waiting(session);
        QVERIFY_RESULT(queue);
        QVERIFY(queue->size() > 60);
        LeadId last;
        for (const WaitingLead& expected : *queue) {
            const auto next = m_notices->nextWaiting(session, last);
            QVERIFY_RESULT(next);
            QVERIFY(next->has_value());
            QCOMPARE((*next)->lead, expected.lead);
            QCOMPARE((*next)->rule, expected.rule);
            QCOMPARE((*next)->dueAt, expected.dueAt);
            QCOMPARE(int((*next)->status.state), int(expected.status.state));
            last = expected.lead;
        }
        const LeadId first = queue->front().lead;
        QCOMPARE((*m_notices->nextWaiting(session, last))->lead, first); // round again
        QCOMPARE((*m_notices->nextWaiting(session, LeadId(99'999)))->lead, first); // answered meanwhile
    }

    void whoMaySeeNoQueueIsRefused() { QCOMPARE_ERROR(m_notices->nextWaiting(m_shop->as(Role::Specialist), LeadId()), ErrorCode::NotAllowed); }

private:
    // New ones, some of them answered, some back in New; visits to be confirmed; calls nobody has made back, also of new ones.
    Result<> fill()
    {
        QRandomGenerator random(17);
        const Instant now = m_shop->clock.now();
        PRIYOM_TRY(leads::Lead lead, leads::leadById(*m_shop->database, m_shop->addLead()));
        PRIYOM_TRY(auto transaction, storage::Transaction::begin(*m_shop->database));
        for (int number = 0; number < 240; ++number) {
            const bool isNew = random.bounded(4) > 0;
            lead.stage = isNew ? leads::Stage::New : leads::Stage::Qualified;
            lead.arrivedAt = now - std::chrono::minutes(random.bounded(50)); // many at one instant
            lead.stageAt = random.bounded(4) ? lead.arrivedAt : now - std::chrono::minutes(random.bounded(10));
            lead.takenAt = isNew && lead.stageAt == lead.arrivedAt ? std::nullopt : std::optional(lead.arrivedAt);
            lead.firstReplyAt = random.bounded(2) ? std::nullopt : std::optional(lead.arrivedAt);
            lead.manager = random.bounded(2) ? m_shop->as(Role::Manager).person : m_shop->owner().person;
            PRIYOM_TRY(const LeadId id, leads::insertLead(*m_shop->database, lead));
            if (random.bounded(4) == 0)
                PRIYOM_CHECK(addMissedCall(id, lead.client, now - std::chrono::minutes(random.bounded(60))));
            if (!isNew)
                PRIYOM_CHECK(addVisit(id, lead.client, now + std::chrono::minutes(random.bounded(300) - 60)));
        }
        return transaction.commit();
    }

    Result<> addVisit(LeadId lead, ClientId client, Instant start)
    {
        PRIYOM_TRY(auto visit, m_shop->database->prepare("INSERT INTO visit (lead_id, client_id, start_at, end_at, state, booked_at, price) "
                                                         "VALUES (:lead, :client, :start, :end, 'planned', :booked, 0)"));
        return visit.bind(lead, client, start, start + 30min, m_shop->clock.now() - 20min).run();
    }

    Result<> addMissedCall(LeadId lead, ClientId client, Instant at)
    {
        PRIYOM_TRY(auto call, m_shop->database->prepare("INSERT INTO touch (lead_id, client_id, at, kind, direction, answered, phone) "
                                                        "VALUES (:lead, :client, :at, 'call', 'in', 0, '')"));
        return call.bind(lead, client, at).run();
    }

    Zone m_zone = Zone::utc();
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<NoticeService> m_notices;
};

QTEST_GUILESS_MAIN(TestNextWaiting)
#include "test_next_waiting.moc"
