// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody leaves: what they answered for goes to whoever is there by the shop's rule, and into the queue where nobody is, in
// the same action, and comes back with its undo.
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/schedule/schedule_service.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "core/staff/staff_service.h"
#include "core/tasks/leaving.h"
#include "core/tasks/task_service.h"
#include "core/tasks/task_store.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace std::chrono_literals;
using leads::Stage;
using staff::Role;

class TestLeaving final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_people = std::make_unique<staff::StaffService>(m_desk->database(), m_desk->shop.clock, &m_follower);
        m_manager = m_desk->shop.as(Role::Manager);
        m_head = m_desk->shop.as(Role::Head).person;
    }

    void atEveryOpenStageItGoesToWhoeverIsThere_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("isSomebodyThere");
        QTest::addColumn<int>("whose"); // 0: nobody's, 1: the other one's, 2: still theirs
        for (const Stage stage : leads::kAllStages) {
            const bool isOpen = stage != Stage::Came && stage != Stage::Lost;
            QTest::addRow("%s, by turn", leads::stageKey(stage).latin1()) << int(stage) << QStringLiteral("by_turn") << true << (isOpen ? 1 : 2);
            QTest::addRow("%s, nobody there", leads::stageKey(stage).latin1()) << int(stage) << QStringLiteral("by_turn") << false << (isOpen ? 0 : 2);
            QTest::addRow("%s, the taker decides", leads::stageKey(stage).latin1()) << int(stage) << QStringLiteral("taker") << true << (isOpen ? 0 : 2);
        }
    }
    void atEveryOpenStageItGoesToWhoeverIsThere()
    {
        QFETCH(const int, stage);
        QFETCH(const QString, rule);
        QFETCH(const bool, isSomebodyThere);
        QFETCH(const int, whose);
        const LeadId lead = theirs(Stage(stage));
        setRule(rule);
        if (isSomebodyThere)
            beginShift({Role::Manager, Role::Head});
        QVERIFY_RESULT(leave());
        QCOMPARE(managerOf(lead), whose == 2 ? m_manager.person : whose == 1 ? m_head : PersonId());
    }

    void oneIsGivenAfterTheOther()
    {
        const LeadId first = theirs(Stage::New);
        m_desk->pass(1min);
        const LeadId second = theirs(Stage::Qualified);
        setRule(QStringLiteral("by_turn"));
        beginShift({Role::Head, Role::Receptionist});
        QVERIFY_RESULT(leave());
        QCOMPARE((QSet<PersonId>{managerOf(first), managerOf(second)}), (QSet<PersonId>{m_head, m_desk->shop.as(Role::Receptionist).person}));
    }

    void aTaskGoesWithItsRequestAndAnyOtherToTheQueue()
    {
        const LeadId lead = theirs(Stage::New);
        const TaskId ofLead = task(lead, {});
        const TaskId ofClient = task({}, leads::leadById(m_desk->database(), lead)->client);
        setRule(QStringLiteral("by_turn"));
        beginShift({Role::Head});
        QVERIFY_RESULT(leave());
        QCOMPARE(personOf(ofLead), m_head);
        QCOMPARE(personOf(ofClient), PersonId());
    }

    void itIsOneActionThatIsTakenBackAsOne()
    {
        const LeadId lead = theirs(Stage::New);
        const TaskId call = task(lead, {});
        m_desk->pass(1min);
        setRule(QStringLiteral("by_turn"));
        beginShift({Role::Head});
        m_desk->pass(1min);
        QVERIFY_RESULT(leave());
        const auto story = history::eventsOf(m_desk->database(), QStringLiteral("lead"), lead.value, 1);
        QCOMPARE(story->front().op, QStringLiteral("lead.hand_on"));
        m_desk->pass(1min);
        m_desk->restart();
        const auto taken = m_desk->takeBack->last(m_desk->shop.owner());
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("person.edit"));
        QVERIFY(staff::personById(m_desk->database(), m_manager.person)->active);
        QCOMPARE(managerOf(lead), m_manager.person);
        QCOMPARE(personOf(call), m_manager.person);
        m_desk->pass(1min);
        const auto next = m_desk->takeBack->last(m_desk->shop.owner()); // what came along is no step of its own
        QVERIFY_RESULT(next);
        QCOMPARE(next->op, QStringLiteral("shift.set"));
    }

    void whatSomebodyHasGoneOnWithIsTheirs()
    {
        const LeadId lead = theirs(Stage::New);
        setRule(QStringLiteral("by_turn"));
        beginShift({Role::Head});
        QVERIFY_RESULT(leave());
        const auto left = history::eventsOf(m_desk->database(), QStringLiteral("person"), m_manager.person.value, 1);
        bookings::MoveDraft taken;
        taken.lead = lead;
        taken.to = Stage::Qualified;
        QVERIFY_RESULT(m_desk->shop.bookings->moveLead(m_desk->shop.as(Role::Head), taken));
        QVERIFY_RESULT(m_people->undo(m_desk->shop.owner(), left->front().seq));
        QCOMPARE(managerOf(lead), m_head);
        QCOMPARE_ERROR(m_people->undo(m_desk->shop.owner(), left->front().seq), ErrorCode::MoveRefused); // once
    }

    void anEditOfAPersonIsTakenBack()
    {
        staff::PersonEdit edit;
        edit.name = QStringLiteral("Инна Крылова");
        edit.roles = staff::Roles{Role::Receptionist, Role::Manager};
        QVERIFY_RESULT(m_people->edit(m_desk->shop.owner(), m_manager.person, edit));
        const auto first = history::eventsOf(m_desk->database(), QStringLiteral("person"), m_manager.person.value, 1);
        edit.name = QStringLiteral("Инна Сомова");
        QVERIFY_RESULT(m_people->edit(m_desk->shop.owner(), m_manager.person, edit));
        QCOMPARE_ERROR(m_people->undo(m_desk->shop.owner(), first->front().seq), ErrorCode::Conflict);
        QCOMPARE_ERROR(m_people->undo(m_manager, first->front().seq), ErrorCode::NotAllowed);
        for (const char* expected : {"Инна Крылова", ""}) {
            m_desk->pass(1min);
            QVERIFY_RESULT(m_desk->takeBack->last(m_desk->shop.owner()));
            if (*expected)
                QCOMPARE(staff::personById(m_desk->database(), m_manager.person)->name, QString::fromUtf8(expected));
        }
        const auto person = staff::personById(m_desk->database(), m_manager.person);
        QCOMPARE(person->name, m_manager.name);
        QCOMPARE(person->roles, m_manager.roles);
    }

private:
    LeadId theirs(Stage stage)
    {
        const LeadId id = m_desk->shop.addLead();
        leads::Lead lead = *leads::leadById(m_desk->database(), id);
        lead.manager = m_manager.person;
        lead.stage = stage;
        if (stage == Stage::Lost)
            lead.lostReason = ReasonId(1);
        const auto saved = leads::updateLead(m_desk->database(), lead);
        return saved ? id : LeadId();
    }
    TaskId task(LeadId lead, ClientId client)
    {
        tasks::TaskDraft draft;
        draft.lead = lead;
        draft.client = client;
        draft.text = QStringLiteral("Перезвонить");
        draft.due = m_desk->shop.clock.now() + 1h;
        draft.person = m_manager.name;
        const auto added = m_desk->tasks.add(m_desk->shop.owner(), draft);
        return added ? added->id : TaskId();
    }
    void setRule(const QString& rule) { QVERIFY_RESULT(settings::writeSetting(m_desk->database(), settings::kTurnRule, rule)); }
    void beginShift(const std::vector<Role>& roles)
    {
        std::vector<schedule::ShiftEdit> shifts;
        for (const Role role : roles)
            shifts.push_back({m_desk->shop.as(role).person, Zone::utc().date(m_desk->shop.clock.now()), {}, {{0, 24 * 60}}});
        QVERIFY_RESULT(m_desk->schedule.setShiftDays(m_desk->shop.owner(), shifts));
    }
    Result<staff::Person> leave()
    {
        staff::PersonEdit edit;
        edit.active = false;
        return m_people->edit(m_desk->shop.owner(), m_manager.person, edit);
    }
    PersonId managerOf(LeadId lead) { return leads::leadById(m_desk->database(), lead)->manager; }
    PersonId personOf(TaskId task) { return tasks::taskById(m_desk->database(), task)->person; }

    tasks::LeavingFollower m_follower;
    std::unique_ptr<test::TakeBackDesk> m_desk;
    std::unique_ptr<staff::StaffService> m_people;
    staff::Session m_manager;
    PersonId m_head;
};

QTEST_GUILESS_MAIN(TestLeaving)
#include "test_leaving.moc"
