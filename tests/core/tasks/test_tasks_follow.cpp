// SPDX-License-Identifier: GPL-3.0-or-later
// A task follows what it is about: its request when that is given to somebody else, its client by whichever request
// they are reached, its visit to a new time and back, its refusal and what comes after it. What was taken back leaves
// no trace.
#include "core/leads/lead_store.h"
#include "core/leads/owed_store.h"
#include "core/leads/queue_hand_out.h"
#include "core/schedule/schedule_service.h"
#include "core/settings/setting_store.h"
#include "core/tasks/call_follower.h"
#include "core/tasks/call_service.h"
#include "core/tasks/handing_follower.h"
#include "core/tasks/task_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::tasks;
using namespace std::chrono_literals;
using leads::Stage;
using staff::Role;

class TestTasksFollow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_leads = std::make_unique<leads::LeadService>(*m_shop->database, m_shop->clock, &m_handing);
        m_tasks = std::make_unique<TaskService>(*m_shop->database, m_shop->clock);
        m_calls = std::make_unique<CallService>(*m_shop->database, m_shop->clock);
        for (const settings::Setting& reminder :
             {settings::kRemindFirstHours, settings::kRemindSecondHours}) // test_reminders has them
            QVERIFY_RESULT(settings::writeSetting(*m_shop->database, reminder, settings::kRuleOff));
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
    }

    void whoeverIsGivenARequestIsGivenItsTasks_data()
    {
        QTest::addColumn<QString>("whose"); // of the task; the request is the manager's
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("of who answered for it")
            << QStringLiteral("manager") << QStringLiteral("head") << QStringLiteral("head");
        QTest::newRow("of nobody") << QString() << QStringLiteral("head") << QStringLiteral("head");
        QTest::newRow("of a third one") << QStringLiteral("receptionist") << QStringLiteral("head")
                                        << QStringLiteral("receptionist");
        QTest::newRow("of who is given it")
            << QStringLiteral("head") << QStringLiteral("head") << QStringLiteral("head");
        QTest::newRow("to the queue") << QStringLiteral("manager") << QString() << QString();
    }
    void whoeverIsGivenARequestIsGivenItsTasks()
    {
        QFETCH(QString, whose);
        QFETCH(QString, given);
        QFETCH(QString, becomes);
        const TaskId task = add(whose);
        QVERIFY_RESULT(m_leads->assign(m_shop->owner(), m_lead, given));
        QCOMPARE(personOf(task), becomes);
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(personOf(task), whose);
    }

    void whatIsDoneStaysWithWhoDidIt()
    {
        const TaskId task = add(QStringLiteral("manager"));
        QVERIFY_RESULT(m_tasks->done(m_shop->owner(), task));
        QVERIFY_RESULT(m_leads->assign(m_shop->owner(), m_lead, QStringLiteral("head")));
        QCOMPARE(personOf(task), QStringLiteral("manager"));
    }

    void whatSomebodyHasGoneOnWithIsNotGivenBack()
    {
        const TaskId task = add(QStringLiteral("manager"));
        QVERIFY_RESULT(m_leads->assign(m_shop->owner(), m_lead, QStringLiteral("head")));
        QVERIFY_RESULT(m_tasks->assign(m_shop->owner(), task, QStringLiteral("receptionist")));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(personOf(task), QStringLiteral("receptionist"));
    }

    void theQueueIsHandedOutWithItsTasks()
    {
        QVERIFY_RESULT(m_leads->assign(m_shop->owner(), m_lead, QString()));
        const TaskId task = add(QString());
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kTurnRule, QStringLiteral("by_turn")));
        m_shop->clock.advance(1h);
        const Zone zone = Zone::utc();
        const QTime now = zone.local(m_shop->clock.now()).time;
        const int minute = now.hour() * 60 + now.minute();
        const schedule::Shift shift{m_shop->as(Role::Head).person, zone.date(m_shop->clock.now()), minute - 1,
                                    minute + 60};
        QVERIFY_RESULT(schedule::ScheduleService(*m_shop->database, m_shop->clock)
                           .setShifts(m_shop->owner(), shift.person, shift.date, shift.date.addDays(1), {shift}));
        QCOMPARE(leads::handOutQueue(*m_shop->database, QString(), m_shop->clock.now(), &m_handing).value_or(0), 1);
        QCOMPARE(personOf(task), QStringLiteral("head"));
    }

    void saidWithAFurtherWordItIsTheSame()
    {
        const CallFollower follower;
        touches::TouchService touches(*m_shop->database, m_shop->clock, &follower);
        const TaskId task = add(QStringLiteral("manager"));
        touches::Touch told;
        told.kind = touches::TouchKind::Message;
        told.direction = touches::Direction::In;
        told.lead = m_lead;
        const auto touch = touches.addAgain(m_shop->owner(), told, {}, QStringLiteral("head"));
        QVERIFY_RESULT(touch);
        QCOMPARE(personOf(task), QStringLiteral("head"));
        QVERIFY_RESULT(touches.undo(m_shop->owner(), *touch));
        QCOMPARE(personOf(task), QStringLiteral("manager"));
    }

    void theQueuesTasksAreSeenByWhoMayDoThem()
    {
        const TaskId nobodys = add(QString());
        const TaskId others = add(QStringLiteral("head"));
        const auto seen = [this](Role role, std::optional<PersonId> person) {
            std::vector<TaskId> ids;
            const auto rows = m_tasks->list(m_shop->as(role), person);
            if (rows)
                for (const TaskRow& row : *rows)
                    ids.push_back(row.task.id);
            return ids;
        };
        QCOMPARE(seen(Role::Manager, {}), std::vector{nobodys});
        QCOMPARE(seen(Role::Head, {}), (std::vector{nobodys, others}));
        QCOMPARE(seen(Role::Owner, m_shop->as(Role::Head).person), std::vector{others});
        QVERIFY_RESULT(m_leads->assign(m_shop->owner(), m_lead, QStringLiteral("head"))); // both go with it
        QCOMPARE(seen(Role::Manager, {}), std::vector<TaskId>());
        QVERIFY_RESULT(m_tasks->assign(m_shop->owner(), nobodys, QString()));
        QCOMPARE(seen(Role::Manager, {}), std::vector<TaskId>()); // the request is not theirs to see
    }

    void whoIsReachedIsReachedForEveryRequest_data()
    {
        QTest::addColumn<QString>("reached");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing") << QString() << QStringLiteral("call_back win_back");
        QTest::newRow("booked by another request") << QStringLiteral("booked") << QString();
        QTest::newRow("booked without a request") << QStringLiteral("booked at the desk") << QString();
        QTest::newRow("talked with about another request") << QStringLiteral("talked") << QString();
        QTest::newRow("rung about another request, and not reached")
            << QStringLiteral("rung") << QStringLiteral("win_back"); // and that one asks for a call
    }
    void whoIsReachedIsReachedForEveryRequest()
    {
        QFETCH(QString, reached);
        QFETCH(QString, left);
        miss();
        QVERIFY_RESULT(m_calls->missed(m_shop->owner(), m_lead));
        m_shop->clock.advance(1min);
        const auto first = openKinds(m_lead);
        QCOMPARE(first, QStringLiteral("call_back win_back"));
        const LeadId other = m_shop->addLead(QStringLiteral("+79123054418"));
        reach(reached, other);
        QCOMPARE(openKinds(m_lead), left);
        QCOMPARE(leads::owedTo(*m_shop->database, m_lead, m_shop->clock.now())->missedAt.has_value(),
                 left.contains(QLatin1String("call_back")));
        if (reached == QLatin1String("rung"))
            QCOMPARE(openKinds(other), QStringLiteral("call_back"));
        if (reached != QLatin1String("booked"))
            return;
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), other));
        QCOMPARE(openKinds(m_lead), first);
    }

    void aVisitThatGoesBackToItsTimeIsConfirmedAgain()
    {
        const bookings::Appointment first = m_shop->at(5 * 24 * 60);
        bookings::BookDraft draft;
        draft.lead = m_lead;
        draft.appointment = first;
        const auto booked = m_shop->bookings->book(m_shop->owner(), draft);
        QVERIFY_RESULT(booked);
        QCOMPARE(openKinds(m_lead), QStringLiteral("confirm"));
        const auto dueFirst = openTasksOfLead(*m_shop->database, m_lead)->front().dueAt;
        for (const int minutes : {9 * 24 * 60, 5 * 24 * 60}) {
            bookings::Appointment moved = first;
            moved.start = m_shop->clock.now() + std::chrono::minutes(minutes);
            const auto there = m_shop->bookings->moveVisit(m_shop->owner(), booked->visit->id, moved);
            QVERIFY_RESULT(there);
            QCOMPARE(openKinds(m_lead), QStringLiteral("confirm"));
        }
        QCOMPARE(openTasksOfLead(*m_shop->database, m_lead)->front().dueAt, dueFirst);
    }

    void aReopenedRequestIsCalledBackAgain_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("open");
        QTest::newRow("nothing happened") << QString() << QStringLiteral("call_back win_back");
        QTest::newRow("they were talked with") << QStringLiteral("talked") << QString();
        QTest::newRow("they were booked at the desk") << QStringLiteral("booked at the desk") << QString();
    }
    void aReopenedRequestIsCalledBackAgain()
    {
        QFETCH(QString, meanwhile);
        QFETCH(QString, open);
        miss();
        const auto missed = m_calls->missed(m_shop->owner(), m_lead);
        QVERIFY_RESULT(missed);
        m_shop->clock.advance(1min);
        QVERIFY(move(Stage::Lost, 3));
        QCOMPARE(openKinds(m_lead), QStringLiteral("win_back")); // to be asked again in three days
        m_shop->clock.advance(1min);
        reach(meanwhile, LeadId());
        QVERIFY(move(Stage::Qualified));
        QCOMPARE(openKinds(m_lead), open);
        QCOMPARE(leads::owedTo(*m_shop->database, m_lead, m_shop->clock.now())->missedAt.has_value(), !open.isEmpty());
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(openKinds(m_lead), meanwhile.isEmpty() ? QStringLiteral("win_back")
                                                        : QString()); // whoever was reached is not asked again
        if (!meanwhile.isEmpty())
            return;
        QVERIFY(move(Stage::New));
        QCOMPARE(openKinds(m_lead), open);
        QVERIFY(move(Stage::Lost));
        QVERIFY(move(Stage::New));
        QCOMPARE(openKinds(m_lead), open); // as often as one likes
    }

private:
    TaskId add(const QString& whose)
    {
        TaskDraft draft;
        draft.lead = m_lead;
        draft.text = QStringLiteral("Уточнить");
        draft.due = m_shop->clock.now() + 1h;
        draft.person = whose;
        const auto made = m_tasks->add(m_shop->owner(), draft);
        return made ? made->id : TaskId();
    }
    QString personOf(TaskId task) const
    {
        const auto found = taskById(*m_shop->database, task);
        for (const Role role : staff::kAllRoles)
            if (found && found->person == m_shop->as(role).person)
                return staff::roleKey(role);
        return {};
    }
    QString openKinds(LeadId lead) const
    {
        QStringList kinds;
        const auto tasks = openTasksOfLead(*m_shop->database, lead);
        if (tasks)
            for (const Task& task : *tasks)
                kinds += taskKindKey(task.kind);
        kinds.sort();
        return kinds.join(u' ');
    }
    bool move(Stage to, std::optional<int> remindDays = {})
    {
        bookings::MoveDraft draft;
        draft.lead = m_lead;
        draft.to = to;
        draft.reason = to == Stage::Lost ? QStringLiteral("price") : QString();
        draft.remindDays = remindDays;
        return m_shop->bookings->moveLead(m_shop->owner(), draft).has_value();
    }
    // They did not come.
    void miss()
    {
        bookings::MoveDraft draft;
        draft.lead = m_lead;
        draft.to = Stage::NoShow;
        draft.appointment = m_shop->at(0);
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), draft));
        m_shop->clock.advance(1min);
    }
    void reach(const QString& how, LeadId other)
    {
        bookings::BookDraft draft;
        draft.appointment = m_shop->at(3000);
        if (how == QLatin1String("booked"))
            draft.lead = other;
        else
            draft.client = leads::leadById(*m_shop->database, m_lead)->client;
        if (how.startsWith(QLatin1String("booked"))) {
            QVERIFY_RESULT(m_shop->bookings->book(m_shop->owner(), draft));
        } else if (!how.isEmpty()) {
            if (other.isValid())
                QVERIFY_RESULT(m_calls->start(m_shop->owner(), other));
            else
                QVERIFY_RESULT(m_calls->startWith(m_shop->owner(), draft.client));
            m_shop->clock.advance(1min);
            QVERIFY_RESULT(m_calls->end(
                m_shop->owner(), {how == QLatin1String("rung") ? CallOutcome::NotReached : CallOutcome::Reached, {}}));
        }
        m_shop->clock.advance(1min);
    }

    const HandingFollower m_handing;
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<leads::LeadService> m_leads;
    std::unique_ptr<TaskService> m_tasks;
    std::unique_ptr<CallService> m_calls;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestTasksFollow)
#include "test_tasks_follow.moc"
