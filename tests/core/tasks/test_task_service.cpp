// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks by hand and by rule over a real database: one task a cause, each change an event, each taken back.
#include "core/bookings/case_file.h"
#include "core/leads/lead_store.h"
#include "core/settings/setting_store.h"
#include "core/storage/statement.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::tasks;
using bookings::VisitState;
using leads::Stage;
using staff::Role;

class TestTaskService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_tasks = std::make_unique<TaskService>(*m_shop->database, m_shop->clock);
        m_calls = std::make_unique<CallService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
        for (const settings::Setting& reminder : {settings::kRemindFirstHours, settings::kRemindSecondHours}) // test_reminders has them
            QVERIFY_RESULT(settings::writeSetting(*m_shop->database, reminder, settings::kRuleOff));
    }

    void oneMadeByHandIsDoneSnoozedHandedOverAndTakenBack()
    {
        const auto made = m_tasks->add(manager(), draft());
        QVERIFY_RESULT(made);
        QCOMPARE(made->person, manager().person);
        QCOMPARE(open().size(), size_t(1));

        const auto snoozed = m_tasks->snooze(manager(), made->id, later(180));
        QVERIFY_RESULT(snoozed);
        QCOMPARE(open().front().task.dueAt, later(180));
        QVERIFY_RESULT(m_tasks->undo(manager(), made->id));
        QCOMPARE(open().front().task.dueAt, later(60));

        QVERIFY_RESULT(m_tasks->assign(manager(), made->id, QStringLiteral("receptionist")));
        QCOMPARE(open().front().personName, QStringLiteral("receptionist"));
        QVERIFY_RESULT(m_tasks->undo(manager(), made->id)); // who gave it away takes it back
        QCOMPARE(open().front().personName, QStringLiteral("manager"));

        QVERIFY_RESULT(m_tasks->done(manager(), made->id));
        QVERIFY(open().empty());
        QCOMPARE_ERROR(m_tasks->done(manager(), made->id), ErrorCode::MoveRefused);
        QVERIFY_RESULT(m_tasks->undo(manager(), made->id));
        QCOMPARE(open().size(), size_t(1));
        QVERIFY_RESULT(m_tasks->cancel(manager(), made->id));
        QVERIFY(open().empty());
    }

    void itsMakingIsTakenBackToo()
    {
        const auto made = m_tasks->add(manager(), draft());
        const auto withdrawn = m_tasks->undo(manager(), made->id);
        QVERIFY_RESULT(withdrawn);
        QCOMPARE(withdrawn->state, TaskState::Withdrawn);
        QVERIFY(open().empty());
    }

    void everyChangeIsAnEvent()
    {
        const auto made = m_tasks->add(manager(), draft());
        QVERIFY_RESULT(m_tasks->snooze(manager(), made->id, later(180)));
        QVERIFY_RESULT(m_tasks->assign(manager(), made->id, QString()));
        QVERIFY_RESULT(m_tasks->done(m_shop->owner(), made->id));
        QVERIFY_RESULT(m_tasks->undo(m_shop->owner(), made->id));
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("task"), made->id.value, 10);
        QVERIFY_RESULT(events);
        QStringList operations;
        for (const history::Event& event : *events)
            operations += event.op;
        QCOMPARE(operations.join(u' '), QStringLiteral("task.undo task.done task.assign task.snooze task.add"));
    }

    void whatCannotBeIsRefusedAndChangesNothing()
    {
        const auto made = m_tasks->add(manager(), draft());
        const QByteArray before = m_shop->contents();
        TaskDraft nameless = draft();
        nameless.text = QStringLiteral("  ");
        QCOMPARE_ERROR(m_tasks->add(manager(), nameless), ErrorCode::BadInput);
        TaskDraft about = draft();
        about.lead = LeadId(999);
        QCOMPARE_ERROR(m_tasks->add(manager(), about), ErrorCode::NotFound);
        TaskDraft forOther = draft();
        forOther.person = QStringLiteral("receptionist");
        QCOMPARE_ERROR(m_tasks->add(manager(), forOther), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_tasks->snooze(manager(), made->id, m_shop->clock.now()), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_tasks->assign(manager(), made->id, QStringLiteral("nobody")), ErrorCode::BadInput);
        QCOMPARE_ERROR(m_tasks->done(m_shop->as(Role::Specialist), made->id), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
    }

    void aManagerSeesTheirOwnWithTheQueuesAndTheOwnerAll()
    {
        for (const char* whose : {"", "head"}) {
            TaskDraft other = draft();
            other.person = QString::fromLatin1(whose);
            QVERIFY_RESULT(m_tasks->add(m_shop->owner(), other));
        }
        QVERIFY_RESULT(m_tasks->add(manager(), draft()));
        QCOMPARE(open().size(), size_t(3));
        const auto own = m_tasks->list(manager());
        QVERIFY_RESULT(own);
        QCOMPARE(own->size(), size_t(2));
        QCOMPARE(own->front().clientPhone, QStringLiteral("+79123054418"));
    }

    void aBookedVisitIsConfirmedTheDayBeforeAndOnce()
    {
        const VisitId visit = book(5 * 24 * 60);
        QCOMPARE(kinds(), QStringLiteral("confirm"));
        const Instant due = open().front().task.dueAt;
        QVERIFY(due < later(5 * 24 * 60) && due > later(3 * 24 * 60));
        QVERIFY_RESULT(m_shop->bookings->moveVisit(m_shop->owner(), visit, m_shop->at(8 * 24 * 60)));
        QCOMPARE(kinds(), QStringLiteral("confirm"));
        QVERIFY(open().front().task.dueAt > due);
        // There and back again: asked once, and that was cancelled by the move.
        QVERIFY_RESULT(m_shop->bookings->setVisit(m_shop->owner(), visit, VisitState::Confirmed));
        QCOMPARE(kinds(), QString());
    }

    void anUndoWithdrawsWhatTheActionMadeAndOpensWhatItEnded()
    {
        book(5 * 24 * 60);
        QCOMPARE(kinds(), QStringLiteral("confirm"));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(kinds(), QString());
        book(5 * 24 * 60);
        QCOMPARE(kinds(), QStringLiteral("confirm"));
        m_shop->clock.advance(std::chrono::hours(5 * 24));
        QVERIFY_RESULT(move(Stage::NoShow));
        QCOMPARE(kinds(), QStringLiteral("win_back"));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(kinds(), QStringLiteral("confirm"));
        QVERIFY_RESULT(move(Stage::NoShow)); // the same cause again: the same task
        QCOMPARE(kinds(), QStringLiteral("win_back"));
        QCOMPARE(count("SELECT count(*) FROM task WHERE kind = 'win_back'"), 1);
    }

    void whatSomebodyHasDoneIsNotOpenedByAnUndo()
    {
        book(5 * 24 * 60);
        m_shop->clock.advance(std::chrono::hours(5 * 24));
        QVERIFY_RESULT(move(Stage::NoShow));
        QVERIFY_RESULT(m_tasks->done(m_shop->owner(), open().front().task.id));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(kinds(), QStringLiteral("confirm"));
        QVERIFY_RESULT(move(Stage::NoShow));
        QCOMPARE(kinds(), QString()); // won back already
    }

    void aVisitThatTookPlaceIsAskedAfter()
    {
        book(60);
        m_shop->clock.advance(std::chrono::minutes(60));
        QVERIFY_RESULT(move(Stage::Came));
        QCOMPARE(kinds(), QStringLiteral("ask_after"));
    }

    void aRuleThatIsOffMakesNothing()
    {
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kConfirmDays, QStringLiteral("off")));
        book(5 * 24 * 60);
        QCOMPARE(kinds(), QString());
    }

    void aRefusalLeavesNothingToDo()
    {
        book(5 * 24 * 60);
        bookings::MoveDraft lost;
        lost.lead = m_lead;
        lost.to = Stage::Lost;
        lost.reason = QStringLiteral("price");
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), lost));
        QCOMPARE(kinds(), QString());
    }

    void aCallThatNobodyTookIsCalledBack()
    {
        QVERIFY_RESULT(m_calls->start(manager(), m_lead));
        QCOMPARE_ERROR(m_calls->start(manager(), m_lead), ErrorCode::MoveRefused);
        m_shop->clock.advance(std::chrono::seconds(40));
        const auto ended = m_calls->end(manager(), {CallOutcome::NotReached, {}});
        QVERIFY_RESULT(ended);
        QVERIFY(ended->task);
        QCOMPARE(kinds(), QStringLiteral("call_back"));
        QCOMPARE(open().front().task.dueAt, later(60));
        QCOMPARE(lead().callbackAt, std::optional(later(60)));
        QCOMPARE(count("SELECT count(*) FROM touch WHERE kind = 'call' AND direction = 'out' AND answered = 0 AND talk_seconds IS NULL "
                       "AND outcome = 'not_reached'"), 1);
        QVERIFY_RESULT(m_tasks->snooze(manager(), *ended->task, later(120)));
        QCOMPARE(lead().callbackAt, std::optional(later(120)));

        QVERIFY_RESULT(m_calls->start(manager(), m_lead));
        m_shop->clock.advance(std::chrono::seconds(95));
        const auto talked = m_calls->end(manager(), {CallOutcome::Reached, {}});
        QVERIFY_RESULT(talked);
        QVERIFY(!talked->task);
        QCOMPARE(kinds(), QString());
        QCOMPARE(lead().callbackAt, std::optional<Instant>());
        QCOMPARE(count("SELECT talk_seconds FROM touch WHERE outcome = 'reached'"), 95);
        QVERIFY_RESULT(m_calls->running(manager()));
        QVERIFY(!m_calls->running(manager())->has_value());
    }

    void aMissedCallIsToBeCalledBackByTheNorm()
    {
        const auto missed = m_calls->missed(m_shop->owner(), m_lead);
        QVERIFY_RESULT(missed);
        QVERIFY(missed->task);
        QCOMPARE(open().front().task.dueAt, later(15));
        QCOMPARE(lead().callbackAt, std::optional(later(15)));
        QVERIFY(!lead().firstReplyAt); // nobody has answered
        QCOMPARE(count("SELECT count(*) FROM touch WHERE kind = 'call' AND direction = 'in' AND answered = 0 AND person_id IS NULL"), 1);
        m_shop->clock.advance(std::chrono::minutes(5));
        QVERIFY_RESULT(m_calls->missed(m_shop->owner(), m_lead)); // once more: there is still one call to make
        QCOMPARE(kinds(), QStringLiteral("call_back"));
        QCOMPARE(open().front().task.dueAt, later(15));
    }

    void theEndOfACallIsTakenBackWithWhatFollowed()
    {
        QVERIFY_RESULT(m_calls->missed(manager(), m_lead));
        const leads::Lead before = lead();
        QVERIFY_RESULT(m_calls->start(manager(), m_lead));
        const Instant begun = m_shop->clock.now();
        m_shop->clock.advance(std::chrono::seconds(40));
        const auto ended = m_calls->end(manager(), {CallOutcome::NotReached, later(60)});
        QVERIFY_RESULT(ended);
        QCOMPARE(lead().callbackAt, std::optional(later(60)));
        QVERIFY(lead().firstReplyAt);
        QVERIFY_RESULT(m_calls->undo(manager(), ended->touch));
        QCOMPARE(kinds(), QStringLiteral("call_back"));
        QCOMPARE(count("SELECT count(*) FROM touch WHERE direction = 'out'"), 0);
        leads::Lead after = lead();
        after.version = before.version;
        QCOMPARE(after, before);
        const auto running = m_calls->running(manager()); // it goes on: another result may be said
        QVERIFY_RESULT(running);
        QVERIFY(*running && (*running)->startedAt == begun);
        QCOMPARE_ERROR(m_calls->undo(manager(), ended->touch), ErrorCode::NotFound);
    }

    void aClientWithoutARequestIsCalledAllTheSame()
    {
        const ClientId client = lead().client;
        bookings::MoveDraft lost;
        lost.lead = m_lead;
        lost.to = Stage::Lost;
        lost.reason = QStringLiteral("price");
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), lost));
        const auto call = m_calls->startWith(m_shop->owner(), client);
        QVERIFY_RESULT(call);
        QVERIFY(!call->lead.isValid());
        QCOMPARE_ERROR(m_calls->startWith(m_shop->owner(), client), ErrorCode::MoveRefused);
        m_shop->clock.advance(std::chrono::seconds(40));
        const auto missed = m_calls->end(m_shop->owner(), {CallOutcome::NotReached, later(60)});
        QVERIFY_RESULT(missed);
        QVERIFY(missed->task && !missed->lead.isValid());
        QCOMPARE(count("SELECT count(*) FROM task WHERE kind = 'call_back' AND client_id IS NOT NULL AND lead_id IS NULL"), 1);
        QCOMPARE(count("SELECT count(*) FROM touch WHERE kind = 'call' AND client_id IS NOT NULL AND lead_id IS NULL"), 1);

        QVERIFY_RESULT(m_calls->startWith(m_shop->owner(), client));
        const Instant begun = m_shop->clock.now();
        m_shop->clock.advance(std::chrono::seconds(95));
        const auto talked = m_calls->end(m_shop->owner(), {CallOutcome::Reached, {}});
        QVERIFY_RESULT(talked);
        QCOMPARE(kinds(), QString()); // there is nobody to call back any more
        QVERIFY_RESULT(m_calls->undo(m_shop->owner(), talked->touch));
        QCOMPARE(kinds(), QStringLiteral("call_back"));
        const auto running = m_calls->running(m_shop->owner());
        QVERIFY(*running && (*running)->client == client && (*running)->startedAt == begun);
        QVERIFY_RESULT(m_calls->drop(m_shop->owner()));
        QCOMPARE(count("SELECT count(*) FROM touch WHERE talk_seconds = 95"), 0);
    }

    void aCallWithAClientBelongsToTheOpenRequest()
    {
        const auto call = m_calls->startWith(m_shop->owner(), lead().client);
        QVERIFY_RESULT(call);
        QCOMPARE(call->lead, m_lead);
        QVERIFY(!call->client.isValid());
    }

    void aMissedCallIsTakenBack()
    {
        const leads::Lead before = lead();
        const auto missed = m_calls->missed(manager(), m_lead);
        QVERIFY_RESULT(missed);
        QVERIFY_RESULT(m_calls->undo(manager(), missed->touch));
        QCOMPARE(kinds(), QString());
        leads::Lead after = lead();
        after.version = before.version;
        QCOMPARE(after, before);
        QVERIFY(!m_calls->running(manager())->has_value());
    }

    void theTimeToCallBackIsWhatWasAgreed()
    {
        QVERIFY_RESULT(m_calls->start(manager(), m_lead));
        QCOMPARE_ERROR(m_calls->end(manager(), {CallOutcome::NotReached, m_shop->clock.now()}), ErrorCode::BadInput);
        const auto ended = m_calls->end(manager(), {CallOutcome::NotReached, later(777)});
        QVERIFY_RESULT(ended);
        QCOMPARE(open().front().task.dueAt, later(777));
        QVERIFY_RESULT(m_tasks->undo(manager(), *ended->task));
        QCOMPARE(lead().callbackAt, std::optional<Instant>());
    }

    void aCallLeftOverNightHasNoLengthAndOneThatWasNoneLeavesNothing()
    {
        QVERIFY_RESULT(m_calls->start(manager(), m_lead));
        m_shop->clock.advance(std::chrono::hours(12));
        QVERIFY_RESULT(m_calls->end(manager(), {CallOutcome::Reached, {}}));
        QCOMPARE(count("SELECT count(*) FROM touch WHERE outcome = 'reached' AND talk_seconds IS NULL"), 1);
        QVERIFY_RESULT(m_calls->start(manager(), m_lead));
        QVERIFY_RESULT(m_calls->drop(manager()));
        QCOMPARE(count("SELECT count(*) FROM touch"), 1);
        QCOMPARE_ERROR(m_calls->drop(manager()), ErrorCode::NotFound);
        QCOMPARE_ERROR(m_calls->end(manager(), {}), ErrorCode::NotFound);
    }

private:
    staff::Session manager() const { return m_shop->as(Role::Manager); }
    Instant later(int minutes) const { return m_shop->clock.now() + std::chrono::minutes(minutes); }
    TaskDraft draft() const { return {m_lead, {}, QStringLiteral("Прислать договор"), later(60), std::nullopt}; }

    std::vector<TaskRow> open()
    {
        const auto rows = m_tasks->list(m_shop->owner());
        return rows ? *rows : std::vector<TaskRow>();
    }

    QString kinds()
    {
        QStringList kinds;
        for (const TaskRow& row : open())
            kinds += taskKindKey(row.task.kind);
        return kinds.join(u' ');
    }

    VisitId book(int minutesAhead)
    {
        bookings::BookDraft draft;
        draft.lead = m_lead;
        draft.appointment = m_shop->at(minutesAhead);
        const auto booked = m_shop->bookings->book(m_shop->owner(), draft);
        return booked ? booked->visit->id : VisitId();
    }

    Result<bookings::Booked> move(Stage to)
    {
        bookings::MoveDraft draft;
        draft.lead = m_lead;
        draft.to = to;
        return m_shop->bookings->moveLead(m_shop->owner(), draft);
    }

    leads::Lead lead() { return *leads::leadById(*m_shop->database, m_lead); }

    int count(const char* sql)
    {
        auto query = m_shop->database->prepareOnce(sql);
        return query && query->next().value_or(false) ? int(query->integer(0)) : -1;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<TaskService> m_tasks;
    std::unique_ptr<CallService> m_calls;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestTaskService)
#include "test_task_service.moc"
