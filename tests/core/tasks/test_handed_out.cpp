// SPDX-License-Identifier: GPL-3.0-or-later
// A request that was given away lies in the queue until a shift hands it out: taken back after that, it comes back with
// its tasks, unless somebody has worked on them since.
#include "core/leads/lead_store.h"
#include "core/leads/queue_hand_out.h"
#include "core/schedule/schedule_service.h"
#include "core/settings/setting_store.h"
#include "core/tasks/handing_follower.h"
#include "core/tasks/task_service.h"
#include "core/tasks/task_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::tasks;
using namespace std::chrono_literals;
using staff::Role;

class TestHandedOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_leads = std::make_unique<leads::LeadService>(*m_shop->database, m_shop->clock, &m_handing);
        m_tasks = std::make_unique<TaskService>(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kTurnRule, QStringLiteral("by_turn")));
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
        TaskDraft draft;
        draft.lead = m_lead;
        draft.text = QStringLiteral("Уточнить");
        draft.due = m_shop->clock.now() + 5h;
        draft.person = QStringLiteral("manager");
        const auto made = m_tasks->add(m_shop->owner(), draft);
        QVERIFY_RESULT(made);
        m_task = made->id;
        m_shop->clock.advance(1min);
        QVERIFY_RESULT(m_leads->assign(m_shop->as(Role::Manager), m_lead, QString()));
        QCOMPARE(whose(), PersonId());
        handOut();
        QCOMPARE(whose(), person(Role::Head));
    }

    void takenBackItIsTheirsAgain()
    {
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->as(Role::Manager), m_lead));
        QCOMPARE(leads::leadById(*m_shop->database, m_lead)->manager, person(Role::Manager));
        QCOMPARE(whose(), person(Role::Manager));
        const auto standing =
            m_tasks->undo(m_shop->as(Role::Manager), m_task); // and what was done before is taken back next
        QVERIFY_RESULT(standing);
        QCOMPARE(standing->state, TaskState::Withdrawn);
    }

    void whatWasWorkedOnSinceStays()
    {
        QVERIFY_RESULT(m_tasks->snooze(m_shop->as(Role::Head), m_task, m_shop->clock.now() + 8h));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->as(Role::Manager), m_lead));
        QCOMPARE(whose(), person(Role::Head));
    }

private:
    [[nodiscard]] PersonId person(Role role) const { return m_shop->as(role).person; }
    [[nodiscard]] PersonId whose() const { return taskById(*m_shop->database, m_task)->person; }

    // The head's shift begins.
    void handOut()
    {
        m_shop->clock.advance(1h);
        const Zone zone = Zone::utc();
        const QTime now = zone.local(m_shop->clock.now()).time;
        const int minute = now.hour() * 60 + now.minute();
        const schedule::Shift shift{person(Role::Head), zone.date(m_shop->clock.now()), minute - 1, minute + 60};
        QVERIFY_RESULT(schedule::ScheduleService(*m_shop->database, m_shop->clock)
                           .setShifts(m_shop->owner(), shift.person, shift.date, shift.date.addDays(1), {shift}));
        QCOMPARE(leads::handOutQueue(*m_shop->database, QString(), m_shop->clock.now(), &m_handing).value_or(0), 1);
        m_shop->clock.advance(1min);
    }

    const HandingFollower m_handing;
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<leads::LeadService> m_leads;
    std::unique_ptr<TaskService> m_tasks;
    LeadId m_lead;
    TaskId m_task;
};

QTEST_GUILESS_MAIN(TestHandedOut)
#include "test_handed_out.moc"
