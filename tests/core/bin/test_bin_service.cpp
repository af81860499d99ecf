// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting and bringing back: what goes along, what is refused and why, who may, and for how long.
#include "core/base/taken_slot.h"
#include "core/bin/bin_service.h"

#include "core/cards/merge_service.h"
#include "core/clients/client_lookup.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "core/notices/notice_service.h"
#include "core/payments/payment_service.h"
#include "core/storage/statement.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/core/bin/live_rows.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using bin::BinService;
using leads::Stage;
using staff::Role;
using staff::Session;

namespace {

struct Shop
{
    test::DeskShop desk;
    BinService bin{*desk.database, desk.clock};
    tasks::TaskService tasks{*desk.database, desk.clock};
    tasks::CallService calls{*desk.database, desk.clock};
    payments::PaymentService payments{*desk.database, desk.clock};
    cards::MergeService merges{*desk.database, desk.clock};
    LeadId lead = desk.addLead(QStringLiteral("+79123054418"));

    [[nodiscard]] Session owner() const { return desk.owner(); }
    [[nodiscard]] QByteArray live() const { return test::liveRows(*desk.database); }
    [[nodiscard]] ClientId client() const { return leads::leadById(*desk.database, lead)->client; }
    void pass(std::chrono::milliseconds time = std::chrono::seconds(1)) { desk.clock.set(desk.clock.now() + time); }

    Result<bookings::Booked> move(Stage to, const QString& reason = {})
    {
        bookings::MoveDraft draft;
        draft.lead = lead;
        draft.to = to;
        draft.reason = reason;
        return desk.bookings->moveLead(owner(), draft);
    }
    Result<bookings::Booked> book(int minutesAhead = 60) { return desk.bookings->book(owner(), {lead, {}, {}, {}, desk.at(minutesAhead), {}}); }
    Result<tasks::Task> addTask()
    {
        tasks::TaskDraft draft;
        draft.lead = lead;
        draft.text = QStringLiteral("уточнить «время»\n\"вечером\"");
        draft.due = desk.clock.now() + std::chrono::hours(1);
        return tasks.add(owner(), draft);
    }
    Result<TouchId> addNote()
    {
        touches::Touch note;
        note.lead = lead;
        note.kind = touches::TouchKind::Note;
        note.direction = touches::Direction::Out;
        note.body = QStringLiteral("перезвонит сам \\ \t в 18:00");
        return touches::TouchService(*desk.database, desk.clock).add(owner(), note);
    }
};

struct Stands
{
    const char* name;
    std::function<void(Shop&)> make;
    const char* why; // none: it is deleted
};

const Stands kStands[] = {
    {"a new lead", [](Shop&) {}, nullptr},
    {"a lead with words, a task and notices", [](Shop& shop) {
         QVERIFY_RESULT(shop.addNote());
         QVERIFY_RESULT(shop.addTask());
         const Zone zone = Zone::utc();
         notices::NoticeService notices(*shop.desk.database, shop.desk.clock, zone);
         shop.pass(std::chrono::hours(1));
         const auto watched = notices.watch(shop.owner());
         QVERIFY_RESULT(watched);
         QVERIFY(!watched->fresh.empty());
         QVERIFY_RESULT(notices.markSeen(shop.owner(), {watched->fresh.front().notice.id}));
     }, nullptr},
    {"a planned visit", [](Shop& shop) { QVERIFY_RESULT(shop.book()); }, nullptr},
    {"a confirmed visit with a second service", [](Shop& shop) {
         QVERIFY_RESULT(shop.book());
         QVERIFY_RESULT(shop.move(Stage::Confirmed));
         QVERIFY_RESULT(shop.desk.database->exec("INSERT INTO visit_extra (visit_id, position, service_id, price) VALUES (1, 2, 2, 250000)"));
     }, nullptr},
    {"a refusal with a cancelled visit", [](Shop& shop) {
         QVERIFY_RESULT(shop.book());
         QVERIFY_RESULT(shop.move(Stage::Lost, QStringLiteral("price")));
     }, nullptr},
    {"a missed call to call back", [](Shop& shop) {
         QVERIFY_RESULT(shop.calls.start(shop.owner(), shop.lead));
         QVERIFY_RESULT(shop.calls.end(shop.owner(), {tasks::CallOutcome::NotReached, {}}));
     }, nullptr},
    {"a lead with another one merged into it", [](Shop& shop) {
         const LeadId other = shop.desk.addLead(QStringLiteral("+79127456130"));
         cards::MergeDraft draft;
         draft.kept = shop.client();
         draft.other = leads::leadById(*shop.desk.database, other)->client;
         draft.joinRequests = true;
         QVERIFY_RESULT(shop.merges.merge(shop.owner(), draft));
     }, nullptr},
    {"a visit that came", [](Shop& shop) {
         QVERIFY_RESULT(shop.book(10));
         QVERIFY_RESULT(shop.move(Stage::Came));
     }, "happened"},
    {"a visit that was missed", [](Shop& shop) {
         QVERIFY_RESULT(shop.book(10));
         QVERIFY_RESULT(shop.move(Stage::NoShow));
     }, "happened"},
    {"money taken before the visit", [](Shop& shop) {
         const auto booked = shop.book();
         QVERIFY_RESULT(booked);
         payments::PaymentDraft payment;
         payment.visit = booked->visit->id;
         payment.amount = Money::ofMinor(100'000);
         QVERIFY_RESULT(shop.payments.add(shop.owner(), payment));
     }, "paid"},
    {"a call that is running", [](Shop& shop) { QVERIFY_RESULT(shop.calls.start(shop.desk.as(Role::Receptionist), shop.lead)); }, "call_running"},
    {"a lead that is part of another", [](Shop& shop) {
         const LeadId kept = shop.desk.addLead(QStringLiteral("+79127456130"));
         cards::MergeDraft draft;
         draft.kept = leads::leadById(*shop.desk.database, kept)->client;
         draft.other = shop.client();
         draft.joinRequests = true;
         QVERIFY_RESULT(shop.merges.merge(shop.owner(), draft));
     }, "merged"},
};

} // namespace

class TestBinService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<Shop>(); }

    void aLeadGoesWithWhatIsItsAloneAndComesBackTheSame_data()
    {
        QTest::addColumn<int>("stands");
        for (int i = 0; i < int(std::size(kStands)); ++i)
            QTest::addRow("%s", kStands[i].name) << i;
    }
    void aLeadGoesWithWhatIsItsAloneAndComesBackTheSame()
    {
        QFETCH(int, stands);
        const Stands& row = kStands[stands];
        row.make(*m_shop);
        if (QTest::currentTestFailed())
            return;
        const QByteArray before = m_shop->live();
        const QByteArray everything = m_shop->desk.contents();
        const auto deleted = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        if (row.why != nullptr) {
            QCOMPARE_ERROR(deleted, ErrorCode::MoveRefused);
            QCOMPARE(deleted.error().detail, QLatin1String(row.why));
            QCOMPARE(m_shop->desk.contents(), everything);
            return;
        }
        QVERIFY_RESULT(deleted);
        QCOMPARE_ERROR(leads::leadById(*m_shop->desk.database, m_shop->lead), ErrorCode::NotFound);
        QCOMPARE(countOf("lead"), 0);
        QCOMPARE(countOf("visit") + countOf("touch") + countOf("task") + countOf("notice") + countOf("notice_seen"), 0);
        QVERIFY_RESULT(history::verifyChain(*m_shop->desk.database));
        m_shop->pass();
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), deleted->deletion));
        QCOMPARE(m_shop->live(), before);
        QVERIFY_RESULT(history::verifyChain(*m_shop->desk.database));
        QCOMPARE_ERROR(m_shop->bin.restore(m_shop->owner(), deleted->deletion), ErrorCode::MoveRefused); // it is there already
        QCOMPARE(m_shop->live(), before);
    }

    void theListSaysWhatWhoWhenAndUntil()
    {
        QVERIFY_RESULT(m_shop->addTask());
        const auto task = tasks::openTasksOfLead(*m_shop->desk.database, m_shop->lead);
        QVERIFY_RESULT(m_shop->bin.deleteTask(m_shop->desk.as(Role::Receptionist), task->front().id));
        m_shop->pass();
        QVERIFY_RESULT(m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead));
        const auto lines = m_shop->bin.list(m_shop->owner());
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), size_t(2));
        const bin::BinLine& lead = lines->front();
        QCOMPARE(lead.subject, bin::Subject::Lead);
        QCOMPARE(lead.subjectId, m_shop->lead.value);
        QCOMPARE(lead.kind, QStringLiteral("new"));
        QCOMPARE(lead.title, QStringLiteral("Стрижка"));
        QCOMPARE(lead.deletedByName, QStringLiteral("owner"));
        QCOMPARE(lead.deletedAt, m_shop->desk.clock.now());
        QCOMPARE(lead.keptUntil() - lead.deletedAt, std::chrono::milliseconds(std::chrono::hours(24 * 90)));
        QCOMPARE(lines->back().subject, bin::Subject::Task);
        QCOMPARE(lines->back().title, QStringLiteral("уточнить «время»\n\"вечером\""));
        QCOMPARE(lines->back().deletedByName, QStringLiteral("receptionist"));
    }

    void aTaskComesBackWithWhatTheLeadSaidOfIt()
    {
        QVERIFY_RESULT(m_shop->calls.start(m_shop->owner(), m_shop->lead));
        const auto ended = m_shop->calls.end(m_shop->owner(), {tasks::CallOutcome::NotReached, {}});
        QVERIFY_RESULT(ended);
        const QByteArray before = m_shop->live();
        QVERIFY(leads::leadById(*m_shop->desk.database, m_shop->lead)->callbackAt);
        const auto deleted = m_shop->bin.deleteTask(m_shop->owner(), *ended->task);
        QVERIFY_RESULT(deleted);
        QVERIFY(!leads::leadById(*m_shop->desk.database, m_shop->lead)->callbackAt);
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), deleted->deletion));
        QCOMPARE(m_shop->live(), before);
    }

    void aTaskComesBackOnlyAfterItsLead()
    {
        const auto task = m_shop->addTask();
        QVERIFY_RESULT(task);
        const QByteArray before = m_shop->live();
        const auto first = m_shop->bin.deleteTask(m_shop->owner(), task->id);
        QVERIFY_RESULT(first);
        const auto second = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        QVERIFY_RESULT(second);
        QCOMPARE(refusal(first->deletion), QStringLiteral("alone"));
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), second->deletion));
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), first->deletion));
        QCOMPARE(m_shop->live(), before);
    }

    void itIsNotDeletedOverWhatAnotherHasChanged()
    {
        const auto task = m_shop->addTask();
        QVERIFY_RESULT(task);
        QVERIFY_RESULT(m_shop->move(Stage::Qualified));
        const QByteArray before = m_shop->desk.contents();
        QCOMPARE_ERROR(m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead, 1), ErrorCode::Conflict);
        QCOMPARE_ERROR(m_shop->bin.deleteTask(m_shop->owner(), task->id, 7), ErrorCode::Conflict);
        QCOMPARE_ERROR(m_shop->bin.deleteLead(m_shop->owner(), LeadId(99)), ErrorCode::NotFound);
        QCOMPARE(m_shop->desk.contents(), before);
        QVERIFY_RESULT(m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead, 2));
    }

    void aTimeGivenAwayIsSaidWithWhoHasIt()
    {
        QVERIFY_RESULT(m_shop->book(60));
        const auto deleted = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        QVERIFY_RESULT(deleted);
        const auto other = m_shop->desk.bookings->book(m_shop->owner(), {{}, {}, {}, {}, m_shop->desk.at(90), {}});
        QVERIFY_RESULT(other);
        const QByteArray before = m_shop->desk.contents();
        const auto back = m_shop->bin.restore(m_shop->owner(), deleted->deletion);
        QCOMPARE_ERROR(back, ErrorCode::SlotTaken);
        QCOMPARE(back.error().subject, QStringLiteral("Анна"));
        QCOMPARE(takenSlot(back.error()).period, other->visit->time());
        QCOMPARE(m_shop->desk.contents(), before);
        QVERIFY_RESULT(m_shop->desk.bookings->setVisit(m_shop->owner(), other->visit->id, bookings::VisitState::Cancelled));
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), deleted->deletion)); // once it is free again
    }

    void aLeadThatCameInAgainStandsInTheWay()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("vk");
        draft.key = QStringLiteral("form-17");
        const auto first = m_shop->desk.leads->add(m_shop->owner(), draft);
        QVERIFY_RESULT(first);
        const auto deleted = m_shop->bin.deleteLead(m_shop->owner(), *first);
        QVERIFY_RESULT(deleted);
        QVERIFY_RESULT(m_shop->desk.leads->add(m_shop->owner(), draft));
        QCOMPARE(refusal(deleted->deletion), QStringLiteral("came_again"));
    }

    void noNumberIsGivenTwice()
    {
        QVERIFY_RESULT(m_shop->book());
        QVERIFY_RESULT(m_shop->addNote());
        QVERIFY_RESULT(m_shop->addTask());
        const auto deleted = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        QVERIFY_RESULT(deleted);
        const LeadId gone = std::exchange(m_shop->lead, m_shop->desk.addLead(QStringLiteral("+79127456130")));
        QVERIFY(m_shop->lead > gone);
        QVERIFY_RESULT(m_shop->book(600));
        QVERIFY_RESULT(m_shop->addNote());
        QVERIFY_RESULT(m_shop->addTask());
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), deleted->deletion));
        QCOMPARE(countOf("lead"), 2);
        QCOMPARE(countOf("visit"), 2);
        QCOMPARE(m_shop->desk.addLead(QStringLiteral("+79120000000")).value, m_shop->lead.value + 1);
    }

    void whatWasDoneBeforeIsTakenBackAfterwardsAsEver()
    {
        const auto task = m_shop->addTask();
        QVERIFY_RESULT(task);
        QVERIFY_RESULT(m_shop->tasks.done(m_shop->owner(), task->id));
        QVERIFY_RESULT(m_shop->move(Stage::Qualified));
        const auto ofTask = m_shop->bin.deleteTask(m_shop->owner(), task->id);
        QVERIFY_RESULT(ofTask);
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), ofTask->deletion));
        const auto ofLead = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        QVERIFY_RESULT(ofLead);
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), ofLead->deletion));
        QVERIFY_RESULT(m_shop->desk.bookings->undoLead(m_shop->owner(), m_shop->lead));
        QCOMPARE(leads::leadById(*m_shop->desk.database, m_shop->lead)->stage, Stage::New);
        const auto undone = m_shop->tasks.undo(m_shop->owner(), task->id);
        QVERIFY_RESULT(undone);
        QCOMPARE(undone->state, tasks::TaskState::Open);
    }

    void aTaskOfARuleThatWasDeletedStandsInNoUndo()
    {
        QVERIFY_RESULT(m_shop->book(10));
        QVERIFY_RESULT(m_shop->move(Stage::NoShow)); // a rule makes the task to win back
        const auto made = tasks::openTasksOfLead(*m_shop->desk.database, m_shop->lead);
        QVERIFY(!made->empty());
        QVERIFY_RESULT(m_shop->bin.deleteTask(m_shop->owner(), made->front().id));
        QVERIFY_RESULT(m_shop->desk.bookings->undoLead(m_shop->owner(), m_shop->lead));
    }

    void after90DaysItIsGoneAndTheNextDeletionSaysSo()
    {
        const LeadId second = m_shop->desk.addLead(QStringLiteral("+79127456130"));
        const auto deleted = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        QVERIFY_RESULT(deleted);
        m_shop->pass(bin::kKept - std::chrono::milliseconds(1));
        QCOMPARE(m_shop->bin.list(m_shop->owner())->size(), size_t(1));
        m_shop->pass(std::chrono::milliseconds(1));
        const QByteArray before = m_shop->desk.contents();
        QVERIFY(m_shop->bin.list(m_shop->owner())->empty());
        QCOMPARE(refusal(deleted->deletion), QStringLiteral("not_there"));
        QCOMPARE(m_shop->desk.contents(), before); // reading purges nothing
        QVERIFY_RESULT(m_shop->bin.deleteLead(m_shop->owner(), second));
        QCOMPARE(countOf("bin"), 1);
        const auto purged = history::eventsOf(*m_shop->desk.database, QStringLiteral("bin"), 0, 5);
        QCOMPARE(purged->size(), size_t(1));
        QCOMPARE(purged->front().op, QStringLiteral("bin.purge"));
        QCOMPARE(purged->front().detail, QByteArrayLiteral("{\"count\":1}"));
    }

    void aManagerDeletesAndBringsBackTheOwnAlone()
    {
        const Session manager = m_shop->desk.as(Role::Manager);
        const LeadId others = m_shop->desk.addLead(QStringLiteral("+79127456130"));
        QVERIFY_RESULT(m_shop->desk.leads->assign(m_shop->owner(), others, QStringLiteral("head")));
        QCOMPARE_ERROR(m_shop->bin.deleteLead(manager, others), ErrorCode::NotAllowed);
        const auto byOwner = m_shop->bin.deleteLead(m_shop->owner(), others);
        QVERIFY_RESULT(byOwner);
        const auto own = m_shop->bin.deleteLead(manager, m_shop->lead);
        QVERIFY_RESULT(own);
        QCOMPARE(m_shop->bin.list(manager)->size(), size_t(1));
        QCOMPARE(m_shop->bin.list(m_shop->desk.as(Role::Receptionist))->size(), size_t(2));
        const QByteArray before = m_shop->desk.contents();
        QCOMPARE_ERROR(m_shop->bin.restore(manager, byOwner->deletion), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_shop->bin.list(m_shop->desk.as(Role::Specialist)), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_shop->bin.restore(m_shop->desk.as(Role::Specialist), own->deletion), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->desk.contents(), before);
        QVERIFY_RESULT(m_shop->bin.restore(manager, own->deletion));
    }

    void aClientOfWhomNothingIsKeptIsDeletedAndFoundAgain()
    {
        const ClientId client = m_shop->client();
        QCOMPARE(refusalOfClient(client), QStringLiteral("tied"));
        const auto lead = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        QVERIFY_RESULT(lead);
        QCOMPARE(refusalOfClient(client), QStringLiteral("tied")); // the lead may come back
        clients::Client draft;
        draft.name = QStringLiteral("Ольга Никитина");
        const auto bare = clients::insertClient(*m_shop->desk.database, draft);
        QVERIFY_RESULT(bare);
        QVERIFY_RESULT(clients::ClientService(*m_shop->desk.database, m_shop->desk.clock).tag(m_shop->owner(), *bare, QStringLiteral("VIP")));
        const QByteArray before = m_shop->live();
        const leads::LeadDesk desk(*m_shop->desk.database, m_shop->desk.clock);
        QCOMPARE(desk.quickFind(m_shop->owner(), QStringLiteral("никит"))->size(), size_t(1));
        const auto deleted = m_shop->bin.deleteClient(m_shop->owner(), *bare);
        QVERIFY_RESULT(deleted);
        QVERIFY(desk.quickFind(m_shop->owner(), QStringLiteral("никит"))->empty());
        QCOMPARE(m_shop->bin.list(m_shop->owner())->front().title, QStringLiteral("Ольга Никитина"));
        QCOMPARE_ERROR(m_shop->bin.deleteClient(m_shop->desk.as(Role::Manager), *bare), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_shop->bin.restore(m_shop->owner(), deleted->deletion));
        QCOMPARE(m_shop->live(), before);
        QCOMPARE(desk.quickFind(m_shop->owner(), QStringLiteral("никит"))->size(), size_t(1));
    }

    void aContentThatIsNotItsOwnIsRefused()
    {
        const auto deleted = m_shop->bin.deleteLead(m_shop->owner(), m_shop->lead);
        QVERIFY_RESULT(deleted);
        QVERIFY_RESULT(m_shop->desk.database->exec("UPDATE bin SET content = replace(content, 'client_id', 'id) VALUES (1); --')"));
        const QByteArray before = m_shop->desk.contents();
        QCOMPARE_ERROR(m_shop->bin.restore(m_shop->owner(), deleted->deletion), ErrorCode::Damaged);
        QCOMPARE(m_shop->desk.contents(), before);
    }

private:
    int countOf(const char* table)
    {
        auto query = m_shop->desk.database->prepareOnce(QByteArray("SELECT COUNT(*) FROM ") + table);
        return query && query->next().value_or(false) ? int(query->integer(0)) : -1;
    }
    QString refusal(EventSeq deletion)
    {
        const auto back = m_shop->bin.restore(m_shop->owner(), deletion);
        return !back && back.error().code == ErrorCode::MoveRefused ? back.error().detail : QStringLiteral("not refused");
    }
    QString refusalOfClient(ClientId client)
    {
        const auto deleted = m_shop->bin.deleteClient(m_shop->owner(), client);
        return !deleted && deleted.error().code == ErrorCode::MoveRefused ? deleted.error().detail : QStringLiteral("not refused");
    }

    std::unique_ptr<Shop> m_shop;
};

QTEST_GUILESS_MAIN(TestBinService)
#include "test_bin_service.moc"
