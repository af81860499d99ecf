// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z once more: what was taken back since then stands in no way of what was done before it.
#include "core/bookings/visit_store.h"
#include "core/clients/client_service.h"
#include "core/clients/client_tag_store.h"
#include "core/leads/lead_store.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_store.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using leads::Stage;

class TestOneStepFurther final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        m_other = m_desk->shop.addLead(QStringLiteral("+79127456130"));
        pass();
    }

    void aTaskGoesBackStepByStep()
    {
        const TaskId task = addTask();
        const Instant due = taskNow(task).dueAt;
        QVERIFY_RESULT(m_desk->tasks.snooze(owner(), task, due + std::chrono::hours(3)));
        pass();
        QVERIFY_RESULT(m_desk->tasks.done(owner(), task));
        QCOMPARE(back(), QStringLiteral("task.done"));
        QCOMPARE(back(), QStringLiteral("task.snooze"));
        QCOMPARE(taskNow(task).dueAt, due);
        QCOMPARE(back(), QStringLiteral("task.add"));
        QCOMPARE(taskNow(task).state, tasks::TaskState::Withdrawn);
        QCOMPARE(back(), QStringLiteral("lead.add"));
    }

    void aTaskThatSomebodyElseChangedSinceIsLeftToThem()
    {
        const TaskId task = addTask();
        QVERIFY_RESULT(m_desk->tasks.done(m_desk->shop.as(staff::Role::Receptionist), task));
        pass();
        QCOMPARE_ERROR(m_desk->takeBack->last(owner()), ErrorCode::Conflict);
        QCOMPARE(taskNow(task).state, tasks::TaskState::Done);
    }

    void aTaskBroughtBackFromTheBinGoesIntoItAndComesBack()
    {
        const TaskId task = addTask();
        const auto deleted = m_desk->bin.deleteTask(owner(), task);
        QVERIFY_RESULT(deleted);
        pass();
        QVERIFY_RESULT(m_desk->bin.restore(owner(), deleted->deletion));
        QCOMPARE(back(), QStringLiteral("bin.restore"));
        QCOMPARE_ERROR(tasks::taskById(m_desk->database(), task), ErrorCode::NotFound);
        QCOMPARE(back(), QStringLiteral("task.delete"));
        QCOMPARE(taskNow(task).state, tasks::TaskState::Open);
    }

    void aCallThatWasMadeAndTakenBackLeavesTheLeadToItsUndo()
    {
        QVERIFY_RESULT(m_desk->shop.bookings->moveLead(owner(), moveTo(Stage::Qualified)));
        pass();
        const auto missed = tasks::CallService(m_desk->database(), m_desk->shop.clock).missed(owner(), m_lead);
        QVERIFY_RESULT(missed);
        pass();
        QVERIFY_RESULT(m_desk->tasks.done(owner(), *missed->task));
        QVERIFY(!leadNow().callbackAt);
        QCOMPARE(back(), QStringLiteral("task.done"));
        QVERIFY(leadNow().callbackAt);
        QCOMPARE(back(), QStringLiteral("call.missed"));
        QCOMPARE(back(), QStringLiteral("lead.move"));
        QCOMPARE(leadNow().stage, Stage::New);
    }

    void whatARuleMadeGoesThoughItWasDoneAndUndone()
    {
        const auto booked = m_desk->shop.bookings->book(owner(), {m_lead, {}, {}, {}, m_desk->shop.at(5'000), {}});
        QVERIFY_RESULT(booked);
        const TaskId confirm = tasks::openTasksOfLead(m_desk->database(), m_lead)->front().id;
        pass();
        QVERIFY_RESULT(m_desk->tasks.done(owner(), confirm));
        QCOMPARE(back(), QStringLiteral("task.done"));
        QCOMPARE(back(), QStringLiteral("visit.book"));
        QCOMPARE(taskNow(confirm).state, tasks::TaskState::Withdrawn);
    }

    void theCommentOfTheFirstRefusalComesBackWithIt()
    {
        QVERIFY_RESULT(m_desk->shop.bookings->moveLead(owner(), moveTo(Stage::Lost, QStringLiteral("дорого"))));
        pass();
        QVERIFY_RESULT(m_desk->shop.bookings->moveLead(owner(), moveTo(Stage::Qualified)));
        pass();
        QVERIFY_RESULT(m_desk->shop.bookings->moveLead(owner(), moveTo(Stage::Lost, QStringLiteral("далеко"))));
        QCOMPARE(back(), QStringLiteral("lead.move"));
        QCOMPARE(back(), QStringLiteral("lead.move"));
        QCOMPARE(leadNow().stage, Stage::Lost);
        QCOMPARE(leadNow().lostComment, QStringLiteral("дорого"));
    }

    void aMergeThatWasTakenBackLeavesTheRequestToItsUndo()
    {
        QVERIFY_RESULT(m_desk->shop.bookings->moveLead(owner(), moveTo(Stage::Qualified)));
        pass();
        QVERIFY_RESULT(m_desk->merges.merge(owner(), {clientOf(m_other), clientOf(m_lead), true, {}}));
        QCOMPARE(back(), QStringLiteral("client.merge"));
        QCOMPARE(back(), QStringLiteral("lead.move"));
        QCOMPARE(leadNow().stage, Stage::New);
    }

    void aTagComesBackToTheCardItStoodOn()
    {
        clients::ClientService cards(m_desk->database(), m_desk->shop.clock);
        const ClientId merged = clientOf(m_lead);
        const ClientId kept = clientOf(m_other);
        QVERIFY_RESULT(cards.tag(owner(), merged, QStringLiteral("Льготник")));
        pass();
        QVERIFY_RESULT(m_desk->merges.merge(owner(), {kept, merged, false, {}}));
        pass();
        QVERIFY_RESULT(cards.untag(owner(), kept, QStringLiteral("льготник")));
        QCOMPARE(back(), QStringLiteral("client.untag"));
        QCOMPARE(back(), QStringLiteral("client.merge"));
        QCOMPARE(*clients::tagsOf(m_desk->database(), merged), QStringList(QStringLiteral("Льготник")));
        QVERIFY(clients::tagsOf(m_desk->database(), kept)->isEmpty());
    }

    void whatIsAskedForAMergedCardIsNotedOnTheOneThatStandsForIt()
    {
        const ClientId merged = clientOf(m_lead);
        const ClientId kept = clientOf(m_other);
        QVERIFY_RESULT(m_desk->merges.merge(owner(), {kept, merged, false, {}}));
        tasks::TaskDraft task;
        task.client = merged;
        task.text = QStringLiteral("Перезвонить");
        task.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        QCOMPARE(m_desk->tasks.add(owner(), task)->client, kept);
        QCOMPARE(m_desk->shop.bookings->book(owner(), {{}, merged, {}, {}, m_desk->shop.at(60), {}})->visit->client, kept);
        QCOMPARE_ERROR(
            clients::ClientService(m_desk->database(), m_desk->shop.clock).setNotDuplicate(owner(), merged, kept, true),
            ErrorCode::Conflict);
    }

private:
    staff::Session owner() const { return m_desk->shop.owner(); }
    void pass() { m_desk->pass(std::chrono::minutes(1)); }
    QString back() const { return m_desk->back(); }
    TaskId addTask()
    {
        tasks::TaskDraft draft;
        draft.lead = m_lead;
        draft.text = QStringLiteral("Перезвонить");
        draft.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        const auto task = m_desk->tasks.add(owner(), draft);
        pass();
        return task->id;
    }
    bookings::MoveDraft moveTo(Stage stage, const QString& comment = {}) const
    {
        bookings::MoveDraft draft;
        draft.lead = m_lead;
        draft.to = stage;
        draft.reason = stage == Stage::Lost ? QStringLiteral("price") : QString();
        draft.comment = comment;
        return draft;
    }
    leads::Lead leadNow() const { return leads::leadById(m_desk->database(), m_lead).value(); }
    tasks::Task taskNow(TaskId task) const { return tasks::taskById(m_desk->database(), task).value(); }
    ClientId clientOf(LeadId lead) const { return leads::leadById(m_desk->database(), lead)->client; }

    std::unique_ptr<test::TakeBackDesk> m_desk;
    LeadId m_lead;
    LeadId m_other;
};

QTEST_GUILESS_MAIN(TestOneStepFurther)
#include "test_one_step_further.moc"
