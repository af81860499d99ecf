// SPDX-License-Identifier: GPL-3.0-or-later
// Two requests that were one: what was to be done about the joined one is done about the kept one, and nobody works on
// a request that nobody sees any more.
#include "core/cards/merge_service.h"

#include "core/leads/lead_store.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::cards;

Q_DECLARE_METATYPE(std::function<ErrorCode()>)

class TestJoinedRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_merges = std::make_unique<MergeService>(*m_shop->database, m_shop->clock);
        m_tasks = std::make_unique<tasks::TaskService>(*m_shop->database, m_shop->clock);
        m_calls = std::make_unique<tasks::CallService>(*m_shop->database, m_shop->clock);
        m_keptLead = m_shop->addLead(QStringLiteral("+79123054418"));
        m_joinedLead = m_shop->addLead(QStringLiteral("+79123054481"));
        m_kept = leads::leadById(*m_shop->database, m_keptLead)->client;
        m_other = leads::leadById(*m_shop->database, m_joinedLead)->client;
    }

    void itsCallBackEndsWithABookingOfTheKeptOne()
    {
        QVERIFY_RESULT(m_calls->missed(owner(), m_joinedLead));
        QVERIFY(leads::leadById(*m_shop->database, m_joinedLead)->callbackAt);
        join();
        QCOMPARE(openTasks(m_joinedLead), 0U);
        QCOMPARE(openTasks(m_keptLead), 1U);
        QVERIFY(leads::leadById(*m_shop->database, m_keptLead)->callbackAt);
        QVERIFY_RESULT(m_shop->bookings->book(owner(), bookingOf(m_keptLead)));
        QCOMPARE(openTasks(m_keptLead), 0U);
        QVERIFY(!leads::leadById(*m_shop->database, m_keptLead)->callbackAt);
    }

    void anUndoGivesTheTasksBack()
    {
        QVERIFY_RESULT(m_calls->missed(owner(), m_joinedLead));
        QVERIFY_RESULT(m_calls->missed(owner(), m_keptLead));
        join();
        QCOMPARE(openTasks(m_keptLead), 2U);
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(openTasks(m_joinedLead), 1U);
        QCOMPARE(openTasks(m_keptLead), 1U);
    }

    void theCallThatIsOnGoesOn()
    {
        QVERIFY_RESULT(m_calls->start(owner(), m_joinedLead));
        join();
        QCOMPARE(m_calls->running(owner())->value().lead, m_keptLead);
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(m_calls->running(owner())->value().lead, m_joinedLead);
        join();
        const auto ended = m_calls->end(owner(), {});
        QVERIFY_RESULT(ended);
        QCOMPARE(ended->lead, m_keptLead);
    }

    void nothingIsDoneToIt_data()
    {
        QTest::addColumn<std::function<ErrorCode()>>("act");
        const auto code = [](const auto& result) { return result ? ErrorCode::Failed : result.error().code; };
        const auto row = [](const char* name, std::function<ErrorCode()> act) {
            QTest::newRow(name) << std::move(act);
        };
        row("move", [=, this] {
            return code(
                m_shop->bookings->moveLead(owner(), {m_joinedLead, leads::Stage::Qualified, {}, {}, {}, {}, {}, {}}));
        });
        row("book", [=, this] { return code(m_shop->bookings->book(owner(), bookingOf(m_joinedLead))); });
        row("undo", [=, this] { return code(m_shop->bookings->undoLead(owner(), m_joinedLead)); });
        row("edit", [=, this] { return code(m_shop->leads->edit(owner(), m_joinedLead, noted())); });
        row("assign", [=, this] { return code(m_shop->leads->assign(owner(), m_joinedLead, {})); });
        row("call", [=, this] { return code(m_calls->start(owner(), m_joinedLead)); });
        row("missed call", [=, this] { return code(m_calls->missed(owner(), m_joinedLead)); });
        row("message", [=, this] {
            touches::Touch touch;
            touch.kind = touches::TouchKind::Message;
            touch.lead = m_joinedLead;
            return code(touches::TouchService(*m_shop->database, m_shop->clock).add(owner(), touch));
        });
        row("task", [=, this] {
            tasks::TaskDraft draft;
            draft.lead = m_joinedLead;
            draft.text = QStringLiteral("Узнать");
            draft.due = m_shop->clock.now() + std::chrono::hours(1);
            return code(m_tasks->add(owner(), draft));
        });
    }

    void nothingIsDoneToIt()
    {
        QFETCH(const std::function<ErrorCode()>, act);
        join();
        const QByteArray before = m_shop->contents();
        QCOMPARE(act(), ErrorCode::MoveRefused);
        QCOMPARE(m_shop->contents(), before);
    }

    void theRefusalHasItsOwnReason()
    {
        join();
        const auto refused = m_shop->leads->edit(owner(), m_joinedLead, noted());
        QCOMPARE(refused.error().detail, QStringLiteral("joined"));
    }

private:
    staff::Session owner() const { return m_shop->owner(); }
    void join() { QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, true, {}})); }
    std::size_t openTasks(LeadId lead) const { return tasks::openTasksOfLead(*m_shop->database, lead)->size(); }

    static leads::LeadEdit noted()
    {
        leads::LeadEdit edit;
        edit.note = QStringLiteral("ждёт");
        return edit;
    }

    bookings::BookDraft bookingOf(LeadId lead) const
    {
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.appointment = m_shop->at(60);
        return draft;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<MergeService> m_merges;
    std::unique_ptr<tasks::TaskService> m_tasks;
    std::unique_ptr<tasks::CallService> m_calls;
    LeadId m_keptLead;
    LeadId m_joinedLead;
    ClientId m_kept;
    ClientId m_other;
};

QTEST_GUILESS_MAIN(TestJoinedRequest)
#include "test_joined_request.moc"
