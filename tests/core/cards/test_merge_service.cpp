// SPDX-License-Identifier: GPL-3.0-or-later
// Two clients become one and two again: what moves, what an undo brings back, what is refused.
#include "core/cards/merge_service.h"

#include "core/cards/client_desk.h"
#include "core/cards/merge_store.h"
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "core/payments/payment_service.h"
#include "core/storage/statement.h"
#include "core/tasks/task_service.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::cards;
using staff::Role;

class TestMergeService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_merges = std::make_unique<MergeService>(*m_shop->database, m_shop->clock);
        m_desk = std::make_unique<ClientDesk>(*m_shop->database, m_shop->clock);
        m_keptLead = m_shop->addLead(QStringLiteral("+79123054418"));
        m_otherLead = m_shop->addLead(QStringLiteral("+79123054481"));
        m_kept = leads::leadById(*m_shop->database, m_keptLead)->client;
        m_other = leads::leadById(*m_shop->database, m_otherLead)->client;
    }

    void thePreviewSaysWhatMoves()
    {
        giveAVisitWithPayment(m_otherLead);
        const auto preview = m_merges->preview(owner(), m_kept, m_other);
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->moves, (MergeCounts{1, 1, 1, 1}));
        QCOMPARE(preview->keptHas, (MergeCounts{1, 0, 0, 0}));
        QVERIFY(!preview->sameRequest); // it has a visit: a request of its own
        QCOMPARE_ERROR(m_merges->preview(owner(), m_kept, m_kept), ErrorCode::BadInput);
    }

    void everythingMovesInOneEvent()
    {
        giveAVisitWithPayment(m_otherLead);
        const qint64 events = history::readHead(*m_shop->database)->count;
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        QCOMPARE(history::readHead(*m_shop->database)->count, events + 1);
        const auto card = m_desk->card(owner(), m_kept, View::Again);
        QVERIFY_RESULT(card);
        QCOMPARE(card->visits.size(), 1U);
        QCOMPARE(card->openLeads.size(), 2U); // two requests remain two
        QCOMPARE(card->touches.size(), 1U);
        QCOMPARE(card->figures.paid, Money::ofMinor(100'000));
        QCOMPARE(card->merged.size(), 1U);
    }

    void theOthersPhoneLeadsToTheKeptOne()
    {
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        const auto again = leads::leadById(*m_shop->database, m_shop->addLead(QStringLiteral("8 912 305-44-81")));
        QCOMPARE(again->client, m_kept);
        const auto card = m_desk->card(owner(), m_other, View::Again);
        QCOMPARE(card->client.id, m_kept);
        const auto found = m_desk->page(owner(), QStringLiteral("8912305448"), {}, 10);
        QVERIFY_RESULT(found);
        QCOMPARE(found->lines.size(), 1U);
        QCOMPARE(found->lines.front().client.id, m_kept);
    }

    void anUndoLeavesEverythingAsItWas()
    {
        giveAVisitWithPayment(m_otherLead);
        const QByteArray before = records();
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        QVERIFY(records() != before);
        const auto undone = m_merges->unmerge(owner(), m_other);
        QVERIFY_RESULT(undone);
        QCOMPARE(*undone, m_kept);
        QCOMPARE(records(), before);
        QCOMPARE_ERROR(m_merges->unmerge(owner(), m_other), ErrorCode::MoveRefused);
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}})); // and may be done again
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(records(), before);
    }

    void twoOpenRequestsMayBeOne()
    {
        const QByteArray before = records();
        const auto preview = m_merges->preview(owner(), m_kept, m_other);
        QCOMPARE(preview->sameRequest, std::optional(m_otherLead));
        addTouch(m_otherLead);
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, true, {}}));
        leads::LeadDesk board(*m_shop->database, m_shop->clock);
        QCOMPARE(board.page(owner(), {}, leads::LeadOrder::Arrival, {}, 10)->cards.size(), 1U);
        QCOMPARE(m_desk->card(owner(), m_kept)->touches.front().touch.lead, m_keptLead);
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(board.page(owner(), {}, leads::LeadOrder::Arrival, {}, 10)->cards.size(), 2U);
        QVERIFY(before != records()); // the touch, and the lead's version
        QCOMPARE(m_desk->card(owner(), m_other)->touches.front().touch.lead, m_otherLead);
    }

    void ofSeveralOpenRequestsNoneIsSaidToBeTheSame()
    {
        static_cast<void>(m_shop->addLead(QStringLiteral("+79123054481")));
        QCOMPARE(m_merges->preview(owner(), m_kept, m_other)->sameRequest, std::nullopt); // which of the other's two
        QCOMPARE(m_merges->preview(owner(), m_other, m_kept)->sameRequest, std::nullopt); // into which of them
    }

    void aCardWithoutNameTakesTheOthersAndGivesItBack()
    {
        clients::ClientService service(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(service.edit(owner(), m_other, {QStringLiteral("Анна Соколова"), {}, {}, {}}));
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        QCOMPARE(clients::clientById(*m_shop->database, m_kept)->name, QStringLiteral("Анна Соколова"));
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QVERIFY(clients::clientById(*m_shop->database, m_kept)->name.isEmpty());
    }

    void thePreviewIsWhatTheMergeDoes()
    {
        giveAVisitWithPayment(m_otherLead);
        clients::ClientService service(*m_shop->database, m_shop->clock);
        tasks::TaskService tasks(*m_shop->database, m_shop->clock);
        for (const ClientId client : {m_kept, m_other})
            QVERIFY_RESULT(service.tag(owner(), client, QStringLiteral("по карте")));
        QVERIFY_RESULT(service.tag(owner(), m_other, QStringLiteral("VIP")));
        QVERIFY_RESULT(service.noteConsent(owner(), {m_other, clients::ConsentKind::Photos, false, {}, clients::ConsentForm::Spoken, {}}));
        tasks::TaskDraft task;
        task.client = m_other;
        task.text = QStringLiteral("Спросить о скидке");
        task.due = m_shop->clock.now() + std::chrono::hours(1);
        QVERIFY_RESULT(tasks.add(owner(), task));
        QVERIFY_RESULT(service.edit(owner(), m_kept, {{}, {}, QStringLiteral("любит утро"), {}}));
        QVERIFY_RESULT(service.edit(owner(), m_other, {QStringLiteral("Анна"), {}, QStringLiteral("аллергия"), QDate(1989, 3, 14)}));
        const auto preview = m_merges->preview(owner(), m_kept, m_other);
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->moves, (MergeCounts{1, 1, 1, 1, 1, 1, 1}));
        QCOMPARE(preview->takes, (MergeWords{true, false, true, true}));

        const auto before = countsOf(*m_shop->database, m_kept);
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, preview->moves}));
        const auto after = countsOf(*m_shop->database, m_kept);
        QCOMPARE((MergeCounts{after->leads - before->leads, after->visits - before->visits, after->payments - before->payments,
                              after->touches - before->touches, after->tasks - before->tasks, after->tags - before->tags,
                              after->consents - before->consents}),
                 preview->moves);
        clients::Client kept = *clients::clientById(*m_shop->database, m_kept);
        QCOMPARE(kept.note, QStringLiteral("любит утро; аллергия"));
        QCOMPARE(kept.birthday, QDate(1989, 3, 14));
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        kept = *clients::clientById(*m_shop->database, m_kept);
        QCOMPARE(kept.note, QStringLiteral("любит утро"));
        QVERIFY(kept.name.isEmpty());
        QVERIFY(!kept.birthday.isValid());
        QCOMPARE(*countsOf(*m_shop->database, m_kept), *before);
    }

    void aNoteThatWasMendedSinceStaysMended()
    {
        clients::ClientService service(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(service.edit(owner(), m_other, {{}, {}, QStringLiteral("аллергия"), {}}));
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        QVERIFY_RESULT(service.edit(owner(), m_kept, {{}, {}, QStringLiteral("аллергия на лидокаин"), {}}));
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(clients::clientById(*m_shop->database, m_kept)->note, QStringLiteral("аллергия на лидокаин"));
    }

    void tagsAndConsentsAreThoseOfBoth()
    {
        clients::ClientService service(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(service.tag(owner(), m_other, QStringLiteral("по карте")));
        QVERIFY_RESULT(service.noteConsent(owner(), {m_other, clients::ConsentKind::Photos, false, {}, clients::ConsentForm::Spoken, {}}));
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        const auto card = m_desk->card(owner(), m_kept);
        QCOMPARE(card->tags, QStringList(QStringLiteral("по карте")));
        QCOMPARE(card->consents.size(), 1U);
        QCOMPARE_ERROR(service.tag(owner(), m_other, QStringLiteral("x")), ErrorCode::Conflict); // no longer one of its own
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QVERIFY(m_desk->card(owner(), m_kept)->tags.isEmpty());
    }

    void whatCameOnTheOthersRequestSinceGoesBackWithIt()
    {
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        giveAVisitWithPayment(m_otherLead);
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        const auto card = m_desk->card(owner(), m_other);
        QCOMPARE(card->visits.size(), 1U);
        QCOMPARE(card->figures.paid, Money::ofMinor(100'000));
        QCOMPARE(card->touches.size(), 1U);
        QVERIFY(m_desk->card(owner(), m_kept)->visits.empty());
    }

    void whoWasMergedOnIsTakenApartFromTheEnd()
    {
        const LeadId thirdLead = m_shop->addLead(QStringLiteral("+79990000001"));
        const ClientId third = leads::leadById(*m_shop->database, thirdLead)->client;
        const QByteArray before = records();
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        QVERIFY_RESULT(m_merges->merge(owner(), {third, m_kept, false, {}}));
        QCOMPARE(m_desk->card(owner(), m_other)->client.id, third);
        const QByteArray between = records();
        QCOMPARE_ERROR(m_merges->unmerge(owner(), m_other), ErrorCode::Conflict);
        QCOMPARE(records(), between);
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_kept));
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(records(), before);
    }

    void aPreviewThatHoldsNoMoreIsRefused()
    {
        const auto preview = m_merges->preview(owner(), m_kept, m_other);
        addTouch(m_otherLead);
        const QByteArray before = m_shop->contents();
        const auto refused = m_merges->merge(owner(), {m_kept, m_other, false, preview->moves});
        QCOMPARE_ERROR(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().detail, QStringLiteral("changed"));
        QCOMPARE(m_shop->contents(), before);
    }

    void aRecordThatIsGoneDoesNotHoldThemTogether()
    {
        QVERIFY_RESULT(m_shop->bookings->book(owner(), bookingOf(m_otherLead, 60)));
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        QVERIFY_RESULT(m_shop->bookings->undoLead(owner(), m_otherLead)); // takes the visit away
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(leads::leadById(*m_shop->database, m_otherLead)->client, m_other);
    }

    void whoIsMergedCannotBeMergedOrKept()
    {
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        QCOMPARE_ERROR(m_merges->merge(owner(), {m_kept, m_other, false, {}}), ErrorCode::Conflict);
        QCOMPARE_ERROR(m_merges->merge(owner(), {m_other, m_kept, false, {}}), ErrorCode::Conflict);
    }

    void aViewIsAnEventAndAnotherLookIsNot()
    {
        const qint64 events = history::readHead(*m_shop->database)->count;
        QVERIFY_RESULT(m_desk->card(owner(), m_kept));
        QCOMPARE(history::readHead(*m_shop->database)->count, events + 1);
        QVERIFY_RESULT(m_desk->card(owner(), m_kept, View::Again));
        QCOMPARE(history::readHead(*m_shop->database)->count, events + 1);
    }

    void aManagerSeesTheOwnRequestsAndSales()
    {
        giveAVisitWithPayment(m_otherLead); // a lead of the manager's
        QCOMPARE(m_desk->card(m_shop->as(Role::Manager), m_other)->figures.paid, Money::ofMinor(100'000));
        QVERIFY_RESULT(m_shop->database->exec("UPDATE visit SET manager_id = NULL"));
        const auto card = m_desk->card(m_shop->as(Role::Manager), m_other);
        QVERIFY_RESULT(card);
        QVERIFY(card->moneyIsOwnOnly);
        QCOMPARE(card->figures.paid, Money());
        QCOMPARE(card->visits.size(), 1U);
        QCOMPARE_ERROR(m_merges->merge(m_shop->as(Role::Manager), {m_kept, m_other, false, {}}), ErrorCode::NotAllowed);
    }

    void theListGoesPageByPageByName()
    {
        clients::ClientService service(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(service.edit(owner(), m_other, {QStringLiteral("Борис"), {}, {}, {}}));
        QVERIFY_RESULT(service.edit(owner(), m_kept, {QStringLiteral("Вера"), {}, {}, {}}));
        const LeadId lead = m_shop->addLead(QStringLiteral("+79990000001"));
        QVERIFY_RESULT(service.edit(owner(), leads::leadById(*m_shop->database, lead)->client, {QStringLiteral("Анна"), {}, {}, {}}));
        QStringList names;
        std::optional<ClientCursor> after;
        do {
            const auto page = m_desk->page(owner(), {}, after, 2);
            QVERIFY_RESULT(page);
            for (const ClientLine& line : page->lines)
                names += line.client.name;
            after = page->next;
        } while (after);
        QCOMPARE(names, QStringList({QStringLiteral("Анна"), QStringLiteral("Борис"), QStringLiteral("Вера")}));
        QCOMPARE(m_desk->page(owner(), QStringLiteral("ВЕР"), {}, 5)->lines.size(), 1U);
        QCOMPARE(m_desk->page(owner(), QStringLiteral("нет такой"), {}, 5)->lines.size(), 0U);
    }

    void aPaymentTakenBackSinceDoesNotHoldThemTogether()
    {
        giveAVisitWithPayment(m_otherLead);
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        payments::PaymentService payments(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(payments.undo(owner(), PaymentId(1)));
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        QCOMPARE(leads::leadById(*m_shop->database, m_otherLead)->client, m_other);
        const auto card = m_desk->card(owner(), m_other, View::Again);
        QVERIFY_RESULT(card);
        QCOMPARE(card->visits.size(), 1U);
        QCOMPARE(card->figures.paid, Money());
    }

    void aPaymentTakenBackMeanwhileStandsAgainWhereItsVisitIs()
    {
        giveAVisitWithPayment(m_otherLead);
        QVERIFY_RESULT(m_merges->merge(owner(), {m_kept, m_other, false, {}}));
        payments::PaymentService payments(*m_shop->database, m_shop->clock);
        QVERIFY_RESULT(payments.undo(owner(), PaymentId(1)));
        const EventSeq cancelled(history::readHead(*m_shop->database)->count);
        QVERIFY_RESULT(m_merges->unmerge(owner(), m_other));
        const auto again = payments.restore(owner(), cancelled);
        QVERIFY_RESULT(again);
        QCOMPARE(again->front().client, m_other);
    }

private:
    staff::Session owner() const { return m_shop->owner(); }

    bookings::BookDraft bookingOf(LeadId lead, int minutesAhead) const
    {
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.appointment = m_shop->at(minutesAhead);
        return draft;
    }

    void giveAVisitWithPayment(LeadId lead)
    {
        const auto booked = m_shop->bookings->book(owner(), bookingOf(lead, 60));
        payments::PaymentService payments(*m_shop->database, m_shop->clock);
        payments::PaymentDraft payment;
        payment.visit = booked ? booked->visit->id : VisitId();
        payment.amount = Money::ofMinor(100'000);
        const auto paid = payments.add(owner(), payment);
        QVERIFY_RESULT(paid);
        addTouch(lead);
    }

    void addTouch(LeadId lead)
    {
        touches::TouchService touches(*m_shop->database, m_shop->clock);
        touches::Touch touch;
        touch.kind = touches::TouchKind::Message;
        touch.lead = lead;
        touch.body = QStringLiteral("Здравствуйте");
        const auto added = touches.add(owner(), touch);
        QVERIFY_RESULT(added);
    }

    // All records but history, which only grows.
    QByteArray records() const
    {
        QByteArray all;
        for (const char* sql : {"SELECT * FROM client", "SELECT * FROM lead", "SELECT * FROM visit", "SELECT * FROM payment", "SELECT * FROM touch"}) {
            auto query = m_shop->database->prepare(sql);
            while (query && query->next().value_or(false)) {
                for (int column = 0; column < query->columns(); ++column)
                    all += query->bytes(column) + '|';
                all += '\n';
            }
        }
        return all;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<MergeService> m_merges;
    std::unique_ptr<ClientDesk> m_desk;
    LeadId m_keptLead;
    LeadId m_otherLead;
    ClientId m_kept;
    ClientId m_other;
};

QTEST_GUILESS_MAIN(TestMergeService)
#include "test_merge_service.moc"
