// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks of work at random with deletions among it. A heap of them that is brought back, the latest first, leaves the live
// tables as they were, byte for byte; what stays deleted breaks nothing that comes after.
#include "core/bin/bin_service.h"

#include "core/history/event_store.h"
#include "core/storage/soundness.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_service.h"
#include "core/touches/touch_service.h"
#include "tests/core/bin/live_rows.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <random>

using namespace priyom;

class TestBinAtRandom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBroughtBackIsAsItWas_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatIsBroughtBackIsAsItWas()
    {
        QFETCH(unsigned, seed);
        m_random.seed(seed);
        m_shop = std::make_unique<test::DeskShop>();
        m_bin = std::make_unique<bin::BinService>(*m_shop->database, m_shop->clock);
        m_leads.clear();
        m_tasks.clear();
        int broughtBack = 0;
        for (int step = 0; step < 300; ++step) {
            m_shop->clock.set(m_shop->clock.now() + std::chrono::minutes(below(30)));
            if (below(4) != 0) {
                work();
                continue;
            }
            const QByteArray before = test::liveRows(*m_shop->database);
            std::vector<EventSeq> heap;
            for (int i = below(4); i >= 0; --i)
                if (const auto deleted = deleteSomething())
                    heap.push_back(deleted->deletion);
            for (auto deletion = heap.rbegin(); deletion != heap.rend(); ++deletion) {
                QVERIFY_RESULT(m_bin->restore(m_shop->owner(), *deletion));
                ++broughtBack;
            }
            QCOMPARE(test::liveRows(*m_shop->database), before);
            static_cast<void>(deleteSomething()); // and one for good
        }
        QVERIFY(broughtBack > 50);
        QVERIFY_RESULT(history::verifyChain(*m_shop->database));
        QVERIFY_RESULT(storage::checkSoundness(*m_shop->database));
    }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    template <class T>
    T oneOf(const std::vector<T>& all)
    {
        return all.empty() ? T() : all[size_t(below(int(all.size())))];
    }

    // Whatever is refused is refused: the rules have their own tests.
    void work()
    {
        const staff::Session owner = m_shop->owner();
        const LeadId lead = oneOf(m_leads);
        switch (below(7)) {
        case 0:
        case 1:
            m_leads.push_back(m_shop->addLead(QStringLiteral("+7912305%1").arg(below(10'000), 4, 10, QLatin1Char('0'))));
            return;
        case 2:
            static_cast<void>(m_shop->bookings->book(owner, {lead, {}, {}, {}, m_shop->at(60 + below(5'000)), {}}));
            return;
        case 3: {
            bookings::MoveDraft draft;
            draft.lead = lead;
            draft.to = leads::kAllStages[below(6)];
            draft.reason = QStringLiteral("price");
            static_cast<void>(m_shop->bookings->moveLead(owner, draft));
            return;
        }
        case 4: {
            touches::Touch touch;
            touch.lead = lead;
            touch.body = QStringLiteral("слово №%1").arg(below(1'000));
            static_cast<void>(touches::TouchService(*m_shop->database, m_shop->clock).add(owner, touch));
            return;
        }
        case 5: {
            tasks::TaskDraft draft;
            draft.lead = lead;
            draft.text = QStringLiteral("дело");
            draft.due = m_shop->clock.now() + std::chrono::hours(1);
            if (const auto task = tasks::TaskService(*m_shop->database, m_shop->clock).add(owner, draft))
                m_tasks.push_back(task->id);
            return;
        }
        default: {
            tasks::CallService calls(*m_shop->database, m_shop->clock);
            if (!calls.start(owner, lead))
                return;
            const auto ended = calls.end(owner, {tasks::kAllCallOutcomes[below(4)], {}});
            QVERIFY_RESULT(ended);
            if (ended->task)
                m_tasks.push_back(*ended->task);
        }
        }
    }

    Result<bin::Deleted> deleteSomething()
    {
        return below(3) == 0 ? m_bin->deleteTask(m_shop->owner(), oneOf(m_tasks)) : m_bin->deleteLead(m_shop->owner(), oneOf(m_leads));
    }

    std::mt19937 m_random;
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<bin::BinService> m_bin;
    std::vector<LeadId> m_leads;
    std::vector<TaskId> m_tasks;
};

QTEST_GUILESS_MAIN(TestBinAtRandom)
#include "test_bin_at_random.moc"
