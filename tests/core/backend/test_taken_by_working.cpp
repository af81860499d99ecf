// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever works on a request of the queue has taken it, if they are a manager: which acts do, of whom, and that one
// Ctrl+Z takes the act and the taking back together, with the tasks that went along.
#include "core/leads/lead_store.h"
#include "core/settings/setting_store.h"
#include "core/tasks/call_follower.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/undone_rows.h"

using namespace priyom;
using staff::Role;
using touches::Direction;
using touches::TouchKind;

Q_DECLARE_METATYPE(priyom::staff::Role)

class TestTakenByWorking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_calls = std::make_unique<tasks::CallService>(m_desk->database(), m_desk->shop.clock);
        m_touches = std::make_unique<touches::TouchService>(m_desk->database(), m_desk->shop.clock, &m_follower);
        m_lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(m_desk->shop.leads->assign(m_desk->shop.owner(), m_lead, QString()));
        tasks::TaskDraft task;
        task.lead = m_lead;
        task.text = QStringLiteral("Уточнить");
        task.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        const auto made = m_desk->tasks.add(m_desk->shop.owner(), task);
        QVERIFY_RESULT(made);
        m_task = made->id;
        QVERIFY_RESULT(m_desk->tasks.assign(m_desk->shop.owner(), m_task, QString()));
        m_desk->pass(std::chrono::minutes(1));
    }

    void anActTakesOrLeaves_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("takes");
        const std::pair<const char*, bool> acts[] = {
            {"move", true},      {"book", true},    {"refuse", true},         {"talk", true},
            {"no answer", true}, {"message", true}, {"meeting", true},        {"their call", true},
            {"reminder", true},  {"note", false},   {"their message", false}, {"missed call", false},
            {"edit", false},     {"look", false}};
        for (const Role role : {Role::Manager, Role::Head, Role::Receptionist, Role::Owner})
            for (const auto& [act, isWork] : acts)
                QTest::addRow("%s: %s", staff::roleKey(role).latin1(), act)
                    << role << QString::fromLatin1(act) << (isWork && (role == Role::Manager || role == Role::Head));
    }

    void anActTakesOrLeaves()
    {
        QFETCH(const Role, role);
        QFETCH(const QString, act);
        QFETCH(const bool, takes);
        const staff::Session who = m_desk->shop.as(role);
        if (act == QLatin1String("reminder")) { // an owner's booking takes nothing
            QVERIFY_RESULT(m_desk->shop.bookings->book(
                m_desk->shop.owner(), {m_lead, {}, {}, {}, m_desk->shop.at(600 + 2 * 24 * 60), {}}));
            m_desk->pass(std::chrono::minutes(1));
        }
        test::UndoneRows rows(m_desk->database());
        const QByteArray before = rows.read();
        QVERIFY(does(act, who));
        QCOMPARE(whose(), takes ? who.person : PersonId());
        const tasks::Task task = *tasks::taskById(m_desk->database(), m_task);
        if (task.state == tasks::TaskState::Open)
            QCOMPARE(task.person, takes ? who.person : PersonId());
        if (act == QLatin1String("look"))
            return;
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(m_desk->takeBack->last(who));
        QCOMPARE(test::difference(before, rows.read()), QByteArray());
    }

    void whatIsSomebodysStaysTheirs()
    {
        QVERIFY_RESULT(m_desk->shop.leads->assign(m_desk->shop.owner(), m_lead, QStringLiteral("manager")));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY(does(QStringLiteral("move"), m_desk->shop.as(Role::Head)));
        QCOMPARE(whose(), m_desk->shop.as(Role::Manager).person);
    }

    // As where the shop's rule hands it out meanwhile.
    void whatWasDoneBeforeItWasTakenIsStillTakenBack()
    {
        const staff::Session receptionist = m_desk->shop.as(Role::Receptionist);
        QVERIFY(
            does(QStringLiteral("meeting"), receptionist)); // answered: the next word changes nothing but whose it is
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY(does(QStringLiteral("move"), receptionist));
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY(does(QStringLiteral("message"), m_desk->shop.as(Role::Manager)));
        QCOMPARE(whose(), m_desk->shop.as(Role::Manager).person);
        m_desk->pass(std::chrono::minutes(1));
        QVERIFY_RESULT(m_desk->shop.bookings->undoLead(receptionist, m_lead));
        QCOMPARE(leads::leadById(m_desk->database(), m_lead)->stage, leads::Stage::New);
        QCOMPARE(whose(), m_desk->shop.as(Role::Manager).person);
    }

    void whatABotWroteTakesNothing()
    {
        touches::Touch word;
        word.kind = TouchKind::Message;
        word.lead = m_lead;
        word.bot = true;
        QVERIFY_RESULT(m_touches->add(m_desk->shop.as(Role::Manager), word));
        QCOMPARE(whose(), PersonId());
    }

    // Whose it is was said with it, by the shop's rule.
    void theCallARequestCameWithDoesNotTakeIt()
    {
        const staff::Session head = m_desk->shop.as(Role::Head);
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.phone = QStringLiteral("+79990000001");
        draft.manager = QString();
        QVERIFY_RESULT(settings::writeSetting(m_desk->database(), settings::kTurnRule,
                                              QStringLiteral("by_turn"))); // nobody is there
        touches::Touch told;
        told.direction = Direction::In;
        told.answered = true;
        const auto lead = m_touches->addLead(head, draft, told);
        QVERIFY_RESULT(lead);
        QCOMPARE(leads::leadById(m_desk->database(), *lead)->manager, PersonId());
    }

private:
    [[nodiscard]] PersonId whose() const { return leads::leadById(m_desk->database(), m_lead)->manager; }

    [[nodiscard]] bool does(const QString& act, const staff::Session& who)
    {
        if (act == QLatin1String("move") || act == QLatin1String("refuse")) {
            bookings::MoveDraft move;
            move.lead = m_lead;
            move.to = act == QLatin1String("move") ? leads::Stage::Qualified : leads::Stage::Lost;
            move.reason = QStringLiteral("price");
            return m_desk->shop.bookings->moveLead(who, move).has_value();
        }
        if (act == QLatin1String("book"))
            return m_desk->shop.bookings->book(who, {m_lead, {}, {}, {}, m_desk->shop.at(600), {}}).has_value();
        if (act == QLatin1String("talk") || act == QLatin1String("no answer"))
            return calls(who,
                         act == QLatin1String("talk") ? tasks::CallOutcome::Reached : tasks::CallOutcome::NotReached);
        if (act == QLatin1String("missed call"))
            return m_calls->missed(who, m_lead).has_value();
        if (act == QLatin1String("edit")) {
            leads::LeadEdit edit;
            edit.note = QStringLiteral("ждёт");
            return m_desk->shop.leads->edit(who, m_lead, edit).has_value();
        }
        if (act == QLatin1String("reminder"))
            return reminds(who);
        if (act == QLatin1String("look"))
            return leads::leadById(m_desk->database(), m_lead).has_value();
        return says(act, who);
    }

    // Begun before, so that its end alone is taken back.
    [[nodiscard]] bool calls(const staff::Session& who, tasks::CallOutcome outcome)
    {
        return m_calls->start(who, m_lead) && whose() == PersonId() && m_calls->end(who, {outcome, {}});
    }

    // From the list of tasks.
    [[nodiscard]] bool reminds(const staff::Session& who)
    {
        const auto own = tasks::openTasksOfLead(m_desk->database(), m_lead);
        const auto reminder = std::ranges::find(*own, tasks::TaskKind::Remind, &tasks::Task::kind);
        return reminder != own->end() && m_desk->tasks.done(who, reminder->id).has_value();
    }

    [[nodiscard]] bool says(const QString& act, const staff::Session& who)
    {
        touches::Touch touch;
        touch.lead = m_lead;
        touch.kind = act == QLatin1String("note")         ? TouchKind::Note
                     : act == QLatin1String("meeting")    ? TouchKind::Meeting
                     : act == QLatin1String("their call") ? TouchKind::Call
                                                          : TouchKind::Message;
        touch.direction = act.startsWith(QLatin1String("their")) ? Direction::In : Direction::Out;
        touch.answered = touch.kind == TouchKind::Call ? std::optional(true) : std::nullopt;
        touch.body = QStringLiteral("слово");
        return m_touches->add(who, touch).has_value();
    }

    const tasks::CallFollower m_follower;
    std::unique_ptr<test::TakeBackDesk> m_desk;
    std::unique_ptr<tasks::CallService> m_calls;
    std::unique_ptr<touches::TouchService> m_touches;
    LeadId m_lead;
    TaskId m_task;
};

QTEST_GUILESS_MAIN(TestTakenByWorking)
#include "test_taken_by_working.moc"
