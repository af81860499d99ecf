// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z after a restart: the last thing of this person at this machine, as the history has it.
#include "core/bookings/visit_store.h"
#include "core/cards/merge_service.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/clients/consent_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using leads::Stage;
using staff::Role;
using staff::Session;

class TestTakeBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
    }

    void aStatusIsTakenBackAndThenTheOneBeforeOfAnotherLead()
    {
        const LeadId first = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        const LeadId second = m_desk->shop.addLead(QStringLiteral("+79127456130"));
        pass();
        QVERIFY_RESULT(move(owner(), first, Stage::Qualified));
        pass();
        QVERIFY_RESULT(move(owner(), second, Stage::Qualified));
        QCOMPARE(m_desk->back(), QStringLiteral("lead.move"));
        QCOMPARE(stageOf(second), Stage::New);
        QCOMPARE(stageOf(first), Stage::Qualified);
        pass();
        QVERIFY_RESULT(last()); // the next key takes the one before
        QCOMPARE(stageOf(first), Stage::New);
        QCOMPARE(m_desk->back(), QStringLiteral("lead.add")); // and then that the second one came at all
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), second), ErrorCode::NotFound);
        pass();
        QVERIFY_RESULT(last()); // an undo is no deletion: it is not brought back by the next key
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), first), ErrorCode::NotFound);
        QCOMPARE(m_desk->bin.list(owner())->size(), std::size_t(2)); // for 90 days
    }

    void theNextKeyGoesOneStepFurtherOnTheSameLead()
    {
        const LeadId lead = qualifiedLead();
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.appointment = m_desk->shop.at(60);
        QVERIFY_RESULT(m_desk->shop.bookings->book(owner(), draft));
        pass();
        QVERIFY_RESULT(move(owner(), lead, Stage::Confirmed));
        const auto stageAfter = [&]() -> std::optional<Stage> {
            pass();
            return last() ? std::optional(stageOf(lead)) : std::nullopt;
        };
        QCOMPARE(stageAfter(), std::optional(Stage::Qualified));
        QCOMPARE(bookings::visitsOfLead(m_desk->database(), lead)->front().state, bookings::VisitState::Planned);
        QCOMPARE(stageAfter(), std::optional(Stage::Qualified));
        QVERIFY(bookings::visitsOfLead(m_desk->database(), lead)->empty()); // the booking
        QCOMPARE(stageAfter(), std::optional(Stage::New));
        pass();
        QVERIFY_RESULT(last()); // that it came at all
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), lead), ErrorCode::NotFound);
    }

    void whatSomebodyElseDidSinceIsNotTakenBack()
    {
        const LeadId lead = qualifiedLead();
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.appointment = m_desk->shop.at(60);
        QVERIFY_RESULT(m_desk->shop.bookings->book(m_desk->shop.as(Role::Receptionist), draft));
        pass();
        QCOMPARE_ERROR(last(), ErrorCode::Conflict);
        QCOMPARE(stageOf(lead), Stage::Qualified);
        QCOMPARE(bookings::visitsOfLead(m_desk->database(), lead)->size(), std::size_t(1)); // theirs stands
    }

    void aTaskIsNamed()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        tasks::TaskDraft draft;
        draft.lead = lead;
        draft.text = QStringLiteral("Перезвонить");
        draft.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        const auto task = m_desk->tasks.add(owner(), draft);
        QVERIFY_RESULT(task);
        pass();
        QVERIFY_RESULT(m_desk->tasks.done(owner(), task->id));
        pass();
        const auto taken = last();
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("task.done"));
        QVERIFY(taken->task);
        QCOMPARE(taken->task->text, QStringLiteral("Перезвонить"));
        QCOMPARE(taken->task->state, tasks::TaskState::Open);
    }

    void aRequestIsTakenBackWithTheCallItWasToldIn()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.phone = QStringLiteral("+79123054418");
        touches::Touch told;
        told.direction = touches::Direction::In;
        told.answered = true;
        told.talkSeconds = 40;
        const auto lead = touches::TouchService(m_desk->database(), m_desk->shop.clock).addLead(owner(), draft, told);
        QVERIFY_RESULT(lead);
        QVERIFY(leads::leadById(m_desk->database(), *lead)->firstReplyAt);
        QCOMPARE(m_desk->back(), QStringLiteral("lead.add"));
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), *lead), ErrorCode::NotFound);
        pass();
        QCOMPARE(last().error().detail, QStringLiteral("nothing_to_undo"));
    }

    void aLeadThatSomebodyWorksOnStays()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        pass();
        QVERIFY_RESULT(move(m_desk->shop.as(Role::Receptionist), lead, Stage::Qualified));
        QCOMPARE_ERROR(last(), ErrorCode::Conflict);
        QCOMPARE(stageOf(lead), Stage::Qualified);
    }

    void theWordsOfALeadAreTakenBackWithoutStandingInHistory()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        pass();
        leads::LeadEdit edit;
        edit.note = QStringLiteral("аллергия на лидокаин");
        edit.temperature = std::optional(leads::Temperature::Hot);
        QVERIFY_RESULT(m_desk->shop.leads->edit(owner(), lead, edit));
        pass();
        edit.note = QStringLiteral("без аллергии");
        QVERIFY_RESULT(m_desk->shop.leads->edit(owner(), lead, edit));
        pass();
        QVERIFY_RESULT(last());
        QCOMPARE(leads::leadById(m_desk->database(), lead)->note, QStringLiteral("аллергия на лидокаин"));
        const auto events = history::eventsOf(m_desk->database(), QStringLiteral("lead"), lead.value, 100);
        for (const history::Event& event : *events)
            QVERIFY(!event.detail.contains(QByteArray("аллерги")));
    }

    void whatWasDoneToACardIsTakenBack()
    {
        clients::ClientService cards(m_desk->database(), m_desk->shop.clock);
        const ClientId client = clientOf(m_desk->shop.addLead(QStringLiteral("+79123054418")));
        const ClientId other = clientOf(m_desk->shop.addLead(QStringLiteral("+79127456130")));
        const clients::Client before = *clients::clientById(m_desk->database(), client);
        pass();
        QVERIFY_RESULT(cards.edit(owner(), client, {QStringLiteral("Анна"), QStringLiteral("+79190595622"), QStringLiteral("VIP"), {}}));
        QCOMPARE(m_desk->back(), QStringLiteral("client.edit"));
        QCOMPARE(*clients::clientById(m_desk->database(), client), before);
        pass();
        QVERIFY_RESULT(cards.tag(owner(), client, QStringLiteral("льготник")));
        QCOMPARE(m_desk->back(), QStringLiteral("client.tag"));
        QVERIFY(cards.tags(owner())->isEmpty());
        QVERIFY_RESULT(cards.tag(owner(), client, QStringLiteral("льготник")));
        pass();
        QVERIFY_RESULT(cards.untag(owner(), client, QStringLiteral("льготник")));
        QCOMPARE(m_desk->back(), QStringLiteral("client.untag"));
        QCOMPARE(*cards.tags(owner()), QStringList(QStringLiteral("льготник")));
        pass();
        clients::ConsentDraft consent;
        consent.client = client;
        consent.textVersion = QStringLiteral("3");
        QVERIFY_RESULT(cards.noteConsent(owner(), consent));
        QCOMPARE(m_desk->back(), QStringLiteral("client.consent"));
        QVERIFY(clients::consentsOf(m_desk->database(), client)->empty());
        pass();
        QVERIFY_RESULT(cards.setNotDuplicate(owner(), client, other, true));
        QCOMPARE(m_desk->back(), QStringLiteral("client.not_duplicate"));
        pass();
        QVERIFY(cards.setNotDuplicate(owner(), client, other, true).value());
    }

    void anEditOfACardIsNotTakenBackFromUnderALaterOne()
    {
        clients::ClientService cards(m_desk->database(), m_desk->shop.clock);
        const ClientId client = clientOf(m_desk->shop.addLead(QStringLiteral("+79123054418")));
        pass();
        QVERIFY_RESULT(cards.edit(m_desk->shop.as(Role::Receptionist), client, {QStringLiteral("Анна"), {}, {}, {}}));
        pass();
        QVERIFY_RESULT(cards.edit(owner(), client, {QStringLiteral("Анна Соколова"), {}, {}, {}}));
        QCOMPARE_ERROR(m_desk->takeBack->last(m_desk->shop.as(Role::Receptionist)), ErrorCode::Conflict);
        QCOMPARE(clients::clientById(m_desk->database(), client)->name, QStringLiteral("Анна Соколова"));
    }

    void whatRulesMadeGoesWithWhatMadeIt()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        pass();
        QVERIFY_RESULT(m_desk->shop.bookings->book(owner(), {lead, {}, {}, {}, m_desk->shop.at(1), {}}));
        pass();
        QVERIFY_RESULT(move(owner(), lead, Stage::Confirmed));
        m_desk->shop.clock.set(m_desk->shop.clock.now() + std::chrono::hours(2));
        QVERIFY_RESULT(move(owner(), lead, Stage::NoShow)); // a rule makes the task to win back
        QVERIFY(!tasksOf(lead).empty());
        pass();
        QVERIFY_RESULT(last());
        QCOMPARE(stageOf(lead), Stage::Confirmed);
        QVERIFY(tasksOf(lead).empty() || tasksOf(lead).front().kind != tasks::TaskKind::WinBack);
        QCOMPARE(m_desk->back(), QStringLiteral("lead.move")); // the step before, and no task of its own
        QCOMPARE(stageOf(lead), Stage::Qualified);
    }

    void anothersLastThingIsNotTakenBack()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        QVERIFY_RESULT(move(m_desk->shop.as(Role::Receptionist), lead, Stage::Qualified));
        const QByteArray before = m_desk->shop.contents();
        QCOMPARE_ERROR(m_desk->takeBack->last(m_desk->shop.as(Role::Head)), ErrorCode::MoveRefused);
        Session elsewhere = m_desk->shop.as(Role::Receptionist);
        elsewhere.device = QStringLiteral("another desk");
        QCOMPARE_ERROR(m_desk->takeBack->last(elsewhere), ErrorCode::MoveRefused);
        QCOMPARE(m_desk->shop.contents(), before);
        QVERIFY_RESULT(m_desk->takeBack->last(m_desk->shop.as(Role::Receptionist)));
        QCOMPARE(stageOf(lead), Stage::New);
    }

    void whatWasDoneYesterdayIsMeantToStay()
    {
        const LeadId lead = m_desk->shop.addLead();
        QVERIFY_RESULT(move(owner(), lead, Stage::Qualified));
        m_desk->shop.clock.set(m_desk->shop.clock.now() + std::chrono::hours(25));
        QCOMPARE_ERROR(last(), ErrorCode::MoveRefused);
        QCOMPARE(stageOf(lead), Stage::Qualified);
    }

    void aNoteIsTakenBackAndThenWhatWasDoneBefore()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        const LeadId other = m_desk->shop.addLead(QStringLiteral("+79127456130"));
        pass();
        QVERIFY_RESULT(move(owner(), lead, Stage::Qualified));
        pass();
        touches::Touch note;
        note.lead = other;
        note.kind = touches::TouchKind::Note;
        note.body = QStringLiteral("перезвонит сам");
        QVERIFY_RESULT(touches::TouchService(m_desk->database(), m_desk->shop.clock).add(owner(), note));
        pass();
        const auto taken = last();
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->op, QStringLiteral("touch.add"));
        QCOMPARE(taken->kind, QStringLiteral("note"));
        QCOMPARE(taken->lead, other);
        QCOMPARE(stageOf(lead), Stage::Qualified); // the one before stays
        pass();
        QVERIFY_RESULT(last());
        QCOMPARE(stageOf(lead), Stage::New);
    }

    void aCallIsTakenBackWithAllThatFollowedIt()
    {
        const LeadId lead = qualifiedLead();
        tasks::CallService calls(m_desk->database(), m_desk->shop.clock);
        QVERIFY_RESULT(calls.start(owner(), lead));
        pass();
        QVERIFY_RESULT(calls.end(owner(), {tasks::CallOutcome::NotReached, {}}));
        QCOMPARE(tasksOf(lead).size(), std::size_t(1));
        QCOMPARE(m_desk->back(), QStringLiteral("call.end"));
        QVERIFY(tasksOf(lead).empty());
        QCOMPARE(m_desk->back(), QStringLiteral("call.start"));
        pass();
        QVERIFY_RESULT(last()); // neither its task nor its touch is a thing of its own
        QCOMPARE(stageOf(lead), Stage::New);
    }

    void aTaskAndAMergeAreTakenBackToo()
    {
        const LeadId first = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        const LeadId second = m_desk->shop.addLead(QStringLiteral("+79127456130"));
        pass();
        cards::MergeDraft draft;
        draft.kept = clientOf(first);
        draft.other = clientOf(second);
        QVERIFY_RESULT(m_desk->merges.merge(owner(), draft));
        QCOMPARE(clientOf(second), draft.kept);
        pass();
        QVERIFY_RESULT(last());
        QCOMPARE(clientOf(second), draft.other);
        pass();
        tasks::TaskDraft task;
        task.lead = first;
        task.text = QStringLiteral("уточнить время");
        task.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        QVERIFY_RESULT(m_desk->tasks.add(owner(), task));
        QCOMPARE(tasksOf(first).size(), std::size_t(1));
        pass();
        QVERIFY_RESULT(last());
        QVERIFY(tasksOf(first).empty());
    }

    void aDeletionIsTakenBackAndThenWhatWasDoneBefore()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        const LeadId old = m_desk->shop.addLead(QStringLiteral("+79127456130"));
        QVERIFY_RESULT(m_desk->bin.deleteLead(owner(), old));
        m_desk->shop.clock.set(m_desk->shop.clock.now() + bin::kKept); // purged with the next one: no change of its own
        QVERIFY_RESULT(move(owner(), lead, Stage::Qualified));
        pass();
        const auto deleted = m_desk->bin.deleteLead(owner(), lead);
        QVERIFY_RESULT(deleted);
        QCOMPARE(m_desk->back(), QStringLiteral("lead.delete"));
        QCOMPARE(stageOf(lead), Stage::Qualified);
        pass();
        QVERIFY_RESULT(last());
        QCOMPARE(stageOf(lead), Stage::New);
    }

    void whatWasBroughtBackFromTheBinGoesIntoItAgain()
    {
        const LeadId lead = qualifiedLead();
        const auto deleted = m_desk->bin.deleteLead(owner(), lead);
        QVERIFY_RESULT(deleted);
        pass();
        QVERIFY_RESULT(m_desk->bin.restore(owner(), deleted->deletion)); // as the list of the bin does it
        QCOMPARE(m_desk->back(), QStringLiteral("bin.restore"));
        QCOMPARE(m_desk->bin.list(owner())->size(), size_t(1));
        QVERIFY(!leads::leadById(m_desk->database(), lead));
        QCOMPARE(m_desk->back(), QStringLiteral("lead.delete")); // the next key takes the deletion itself back
        QCOMPARE(stageOf(lead), Stage::Qualified);
        pass();
        QVERIFY_RESULT(last()); // an undo is nothing to take back: the status before it
        QCOMPARE(stageOf(lead), Stage::New);
    }

    void aSavingOfShiftsIsTakenBackAsOneStep()
    {
        const PersonId manager = m_desk->shop.as(Role::Manager).person;
        const QDate day(2026, 10, 15);
        const LeadId lead = qualifiedLead();
        QVERIFY_RESULT(m_desk->schedule.setShiftDays(owner(), {{manager, day, {}, {{540, 1080}}}, {manager, day.addDays(1), {}, {{540, 1080}}}}));
        QCOMPARE(m_desk->back(), QStringLiteral("shift.set"));
        QVERIFY(m_desk->schedule.shifts(owner(), day, day.addDays(2))->empty());
        pass();
        QVERIFY_RESULT(last());
        QCOMPARE(stageOf(lead), Stage::New);
    }

    void aPaymentIsTakenBackAndThenTheOutcomeOfItsVisit()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        pass();
        const auto booked = m_desk->shop.bookings->book(owner(), {lead, {}, {}, {}, m_desk->shop.at(1), {}});
        QVERIFY_RESULT(booked);
        pass();
        QVERIFY_RESULT(move(owner(), lead, Stage::Came));
        pass();
        payments::PaymentDraft draft;
        draft.visit = booked->visit->id;
        draft.amount = Money::ofMinor(2'500'000);
        QVERIFY_RESULT(m_desk->payments.add(owner(), draft));
        pass();
        const auto paid = last();
        QVERIFY_RESULT(paid);
        QCOMPARE(paid->op, QStringLiteral("payment.add"));
        QCOMPARE(paid->amount, draft.amount);
        QCOMPARE(stageOf(lead), Stage::Came);
        QVERIFY(payments::paymentsOfVisit(m_desk->database(), draft.visit)->empty());
        QCOMPARE(m_desk->back(), QStringLiteral("lead.move"));
        QCOMPARE(stageOf(lead), Stage::Qualified);
    }

    void aPaymentThatAnotherTookBackIsSaid()
    {
        payments::PaymentDraft goods;
        goods.amount = Money::ofMinor(90'000);
        const auto paid = m_desk->payments.add(m_desk->shop.as(Role::Receptionist), goods);
        QVERIFY_RESULT(paid);
        QVERIFY_RESULT(m_desk->payments.undo(owner(), *paid));
        QCOMPARE_ERROR(m_desk->takeBack->last(m_desk->shop.as(Role::Receptionist)), ErrorCode::NotFound);
    }

    void aDeletionThatAnotherTookBackIsSaid()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        pass();
        const auto deleted = m_desk->bin.deleteLead(m_desk->shop.as(Role::Receptionist), lead);
        QVERIFY_RESULT(deleted);
        QVERIFY_RESULT(m_desk->bin.restore(owner(), deleted->deletion));
        QCOMPARE_ERROR(m_desk->takeBack->last(m_desk->shop.as(Role::Receptionist)), ErrorCode::MoveRefused);
        QCOMPARE(stageOf(lead), Stage::New);
    }

private:
    Session owner() const { return m_desk->shop.owner(); }
    Result<backend::TakenBack> last() { return m_desk->takeBack->last(owner()); }
    LeadId qualifiedLead()
    {
        const LeadId lead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        pass();
        const auto moved = move(owner(), lead, Stage::Qualified);
        pass();
        return moved ? lead : LeadId();
    }
    void pass() { m_desk->pass(std::chrono::seconds(1)); }
    Result<bookings::Booked> move(const Session& session, LeadId lead, Stage to)
    {
        bookings::MoveDraft draft;
        draft.lead = lead;
        draft.to = to;
        return m_desk->shop.bookings->moveLead(session, draft);
    }
    Stage stageOf(LeadId lead) { return leads::leadById(m_desk->database(), lead)->stage; }
    ClientId clientOf(LeadId lead) { return leads::leadById(m_desk->database(), lead)->client; }
    std::vector<tasks::Task> tasksOf(LeadId lead) { return *tasks::openTasksOfLead(m_desk->database(), lead); }

    std::unique_ptr<test::TakeBackDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestTakeBack)
#include "test_take_back.moc"
