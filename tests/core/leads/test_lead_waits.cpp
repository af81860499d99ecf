// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late is counted of all there are, as the lists beside have them, and on by the clock alone.
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
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

constexpr int kMany = 3000; // of which a column of the board has cards for 200

schedule::WorkingClock shopClock()
{
    schedule::OpeningHours hours; // closed for an hour in the middle of the day, and on Sundays
    for (int day = 0; day < 6; ++day)
        hours.week[size_t(day)] = {{9 * 60, 13 * 60}, {14 * 60, 20 * 60}};
    return {hours, Zone::utc()};
}

} // namespace

class TestLeadWaits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_desk = std::make_unique<LeadDesk>(*m_shop->database, m_shop->clock);
    }

    // The two definitions of one thing: at an instant, and from when on.
    void aNormIsOverdueFromTheInstantItSays()
    {
        QRandomGenerator random(5);
        const schedule::WorkingClock clock = shopClock();
        const Instant base(1'790'000'000'000);
        for (int round = 0; round < 600; ++round) {
            sla::NormCase norm;
            norm.began = base + std::chrono::minutes(random.bounded(60 * 24 * 14));
            norm.limit = std::chrono::minutes(random.bounded(1, 600));
            norm.clock = random.bounded(4) ? sla::NormClock::Working : sla::NormClock::Calendar;
            if (random.bounded(3) == 0)
                norm.before = norm.began + std::chrono::minutes(random.bounded(1, 3000));
            const Instant from = sla::overdueFrom(norm, clock);
            QCOMPARE(int(sla::statusOf(norm, from, clock).state), int(sla::CaseState::Overdue));
            QVERIFY(sla::statusOf(norm, from - 1ms, clock).state != sla::CaseState::Overdue);
        }
    }

    void allThatAreLateAreCountedAndListed()
    {
        QVERIFY_RESULT(fill());
        for (const Milliseconds passed : {Milliseconds(0min), Milliseconds(7min), Milliseconds(40min), Milliseconds(24h * 60)}) {
            const auto waits = m_desk->waits(m_shop->owner(), {});
            QVERIFY_RESULT(waits);
            m_shop->clock.advance(passed);
            const auto fresh = m_desk->waits(m_shop->owner(), {});
            QVERIFY_RESULT(fresh);
            const WaitCounts counts = waits->at(m_shop->clock.now());
            QCOMPARE(counts, fresh->at(m_shop->clock.now())); // without asking anew
            QCOMPARE(counts.late.all(), listed(Waiting::TooLong));
            QCOMPARE(counts.toConfirm, listed(Waiting::Confirmation));
            QCOMPARE(counts.toCall, listed(Waiting::Call));
            QVERIFY(counts.late.unanswered + counts.late.untaken > 400); // no column has that many cards
        }
    }

    void aFilterNarrowsWhatIsCounted()
    {
        QVERIFY_RESULT(fill());
        m_shop->clock.advance(24h);
        LeadFilter filter;
        filter.stages = {Stage::Qualified};
        const auto waits = m_desk->waits(m_shop->owner(), filter);
        QVERIFY_RESULT(waits);
        QCOMPARE(waits->at(m_shop->clock.now()).late.untaken, 0); // nobody else is to be taken into work
        const auto all = m_desk->waits(m_shop->owner(), {});
        QCOMPARE(waits->at(m_shop->clock.now()).late.unconfirmed, all->at(m_shop->clock.now()).late.unconfirmed);
        QCOMPARE(all->at(m_shop->clock.now()).lateIn[size_t(Stage::Qualified)], waits->at(m_shop->clock.now()).late);
    }

    // What every chip would show, were it alone.
    void stagesAreCountedAsTheyAreListed()
    {
        QVERIFY_RESULT(fill());
        LeadFilter filter;
        filter.waiting = Waiting::TooLong;
        const auto counts = m_desk->countByStage(m_shop->owner(), filter);
        QVERIFY_RESULT(counts);
        for (const Stage stage : kAllStages) {
            filter.stages = {stage};
            QCOMPARE((**counts)[size_t(stage)], *m_desk->count(m_shop->owner(), filter));
        }
    }

private:
    int listed(Waiting waiting)
    {
        LeadFilter filter;
        filter.waiting = waiting;
        int rows = 0;
        std::optional<LeadCursor> after;
        do {
            const auto page = m_desk->page(m_shop->owner(), filter, LeadOrder::Due, after, 900);
            if (!page)
                return -1;
            rows += int(page->cards.size());
            after = page->next;
        } while (after);
        return rows;
    }

    Result<> fill()
    {
        QRandomGenerator random(3);
        const Instant now = m_shop->clock.now();
        PRIYOM_TRY(Lead lead, leadById(*m_shop->database, m_shop->addLead()));
        PRIYOM_TRY(auto transaction, storage::Transaction::begin(*m_shop->database));
        for (int number = 0; number < kMany; ++number) {
            constexpr Stage kFurther[] = {Stage::Qualified, Stage::Qualified, Stage::Confirmed, Stage::NoShow};
            lead.stage = random.bounded(5) ? Stage::New : kFurther[random.bounded(4)];
            lead.arrivedAt = now - std::chrono::minutes(random.bounded(240));
            lead.stageAt = lead.arrivedAt;
            lead.firstReplyAt = random.bounded(3) ? std::nullopt : std::optional(lead.arrivedAt);
            lead.firstHumanReplyAt = lead.firstReplyAt;
            lead.takenAt = lead.stage == Stage::New ? std::nullopt : std::optional(lead.arrivedAt);
            PRIYOM_TRY(const LeadId id, insertLead(*m_shop->database, lead));
            if (random.bounded(6) == 0)
                PRIYOM_CHECK(test::insertCallBack(*m_shop->database, id, now + std::chrono::hours(random.bounded(24 * 90))));
            if (lead.stage == Stage::New || random.bounded(2))
                continue;
            const Instant start = now + std::chrono::minutes(random.bounded(2000) - 100);
            PRIYOM_TRY(auto visit, m_shop->database->prepare("INSERT INTO visit (lead_id, client_id, start_at, end_at, state, booked_at, price) "
                                                             "VALUES (:lead, :client, :start, :end, :state, :booked, 0)"));
            const char* state = lead.stage == Stage::Qualified ? "planned" : lead.stage == Stage::Confirmed ? "confirmed" : "no_show";
            PRIYOM_CHECK(visit.bind(id, lead.client, start, start + 30min, QLatin1String(state), lead.arrivedAt).run());
        }
        return transaction.commit();
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<LeadDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestLeadWaits)
#include "test_lead_waits.moc"
