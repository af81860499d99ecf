// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z after a new request leaves nothing of it: the card that was made with it goes too where nothing else stands on
// it, and a card that stood already is as it was.
#include "core/clients/client_service.h"
#include "core/clients/client_store.h"
#include "core/history/event_store.h"
#include "core/leads/lead_store.h"
#include "core/storage/statement.h"
#include "core/tasks/call_service.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using staff::Role;

class TestNewRequestUndone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_clients = std::make_unique<clients::ClientService>(m_desk->database(), m_desk->shop.clock);
    }

    void theCardGoesWithTheRequestThatMadeIt_data()
    {
        QTest::addColumn<QString>("since"); // what was done to the card meanwhile
        QTest::addColumn<bool>("stays");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("it was looked at") << QStringLiteral("show") << false;
        QTest::newRow("a tag") << QStringLiteral("tag") << true;
        QTest::newRow("a tag, and then it was looked at") << QStringLiteral("tag show") << true;
        QTest::newRow("a name") << QStringLiteral("edit") << true;
        QTest::newRow("another request") << QStringLiteral("lead") << true;
    }

    void theCardGoesWithTheRequestThatMadeIt()
    {
        QFETCH(const QString, since);
        QFETCH(const bool, stays);
        const LeadId lead = add(kName, kPhone, {});
        const ClientId client = leads::leadById(m_desk->database(), lead)->client;
        m_desk->pass(std::chrono::minutes(1));
        const staff::Session other = m_desk->shop.as(Role::Head);
        if (since.contains(QLatin1String("tag")))
            QVERIFY_RESULT(m_clients->tag(other, client, QStringLiteral("VIP")));
        if (since == QLatin1String("edit"))
            QVERIFY_RESULT(m_clients->edit(other, client, {QStringLiteral("Анна Соколова"), {}, {}, {}}));
        if (since == QLatin1String("lead"))
            QVERIFY_RESULT(m_desk->shop.leads->add(other, draftOf(kName, kPhone, {})));
        if (since.contains(QLatin1String("show")))
            QVERIFY_RESULT(m_clients->show(other, client));
        const auto back = m_desk->takeBack->last(me());
        QVERIFY_RESULT(back);
        QVERIFY(!back->clientName.isEmpty());
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), lead), ErrorCode::NotFound);
        const auto found = m_clients->find(me(), kPhone, 5);
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), stays ? 1U : 0U);
    }

    void fromTheBinBothComeBackAsTheyWere()
    {
        const QByteArray before = rows();
        const LeadId lead = add(kName, kPhone, {});
        const QByteArray added = rows();
        QVERIFY_RESULT(m_desk->takeBack->last(me()));
        QCOMPARE(rows(), before);
        const auto list = m_desk->bin.list(me());
        QVERIFY_RESULT(list);
        QCOMPARE(list->size(), 1U); // one thing
        QVERIFY(list->front().title.contains(kName));
        QVERIFY_RESULT(m_desk->bin.restore(me(), list->front().deletion));
        QCOMPARE(rows(), added);
        QVERIFY_RESULT(leads::leadById(m_desk->database(), lead));
        QVERIFY_RESULT(m_desk->takeBack->last(me())); // into the bin once more
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), lead), ErrorCode::NotFound);
    }

    void aNumberThatCameOntoAnotherCardIsTakenOffIt_data()
    {
        QTest::addColumn<bool>("mended"); // the card, since
        QTest::newRow("as it came") << false;
        QTest::newRow("mended since") << true;
    }

    void aNumberThatCameOntoAnotherCardIsTakenOffIt()
    {
        QFETCH(const bool, mended);
        const LeadId first = add(QStringLiteral("Глеб"), {}, {}); // known by the name alone
        const ClientId gleb = leads::leadById(m_desk->database(), first)->client;
        m_desk->pass(std::chrono::minutes(1));
        const QByteArray before = rows();
        add({}, kPhone, gleb);
        QCOMPARE(clients::clientById(m_desk->database(), gleb)->phone.number, kPhone);
        m_desk->pass(std::chrono::minutes(1));
        if (mended)
            QVERIFY_RESULT(
                m_clients->edit(m_desk->shop.as(Role::Head), gleb, {{}, {}, QStringLiteral("звонить вечером"), {}}));
        const auto back = m_desk->takeBack->last(me());
        QVERIFY_RESULT(back);
        QCOMPARE(back->clientName, QStringLiteral("Глеб"));
        const auto card = clients::clientById(m_desk->database(), gleb);
        QVERIFY_RESULT(card); // it stood before
        QCOMPARE(card->phone.number, mended ? kPhone : QString());
        if (!mended)
            QCOMPARE(rows(), before);
        QVERIFY_RESULT(m_desk->takeBack->last(me())); // and then the first request
        QCOMPARE_ERROR(leads::leadById(m_desk->database(), first), ErrorCode::NotFound);
    }

    void whatAColleagueWorksOnIsNotTakenFromUnderTheirHands_data()
    {
        QTest::addColumn<QString>("done");
        QTest::newRow("a task of theirs about it") << QStringLiteral("task");
        QTest::newRow("a task of it, put off by them") << QStringLiteral("snooze");
        QTest::newRow("their call") << QStringLiteral("call");
        QTest::newRow("another request, found to be the same") << QStringLiteral("joined");
    }
    void whatAColleagueWorksOnIsNotTakenFromUnderTheirHands()
    {
        QFETCH(const QString, done);
        const LeadId lead = add(kName, kPhone, {});
        tasks::TaskDraft draft;
        draft.lead = lead;
        draft.text = QStringLiteral("узнать размер");
        draft.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        const auto own = m_desk->tasks.add(me(), draft);
        QVERIFY_RESULT(own);
        m_desk->pass(std::chrono::minutes(1));
        const staff::Session colleague = m_desk->shop.as(Role::Head);
        tasks::CallService calls(m_desk->database(), m_desk->shop.clock);
        if (done == QLatin1String("task"))
            QVERIFY_RESULT(m_desk->tasks.add(colleague, draft));
        if (done == QLatin1String("snooze"))
            QVERIFY_RESULT(m_desk->tasks.snooze(colleague, own->id, draft.due + std::chrono::hours(1)));
        if (done == QLatin1String("call")) {
            QVERIFY_RESULT(calls.start(colleague, lead));
            QVERIFY_RESULT(calls.drop(colleague));
        }
        if (done == QLatin1String("joined")) {
            const LeadId same = m_desk->shop.addLead(QStringLiteral("+79127456130"));
            QVERIFY_RESULT(m_desk->merges.merge(colleague, {clientOf(lead), clientOf(same), true, {}}));
        }
        const QByteArray before = m_desk->shop.contents();
        QCOMPARE_ERROR(m_desk->bin.undoAdd(me(), lead, addedBy(lead)), ErrorCode::Conflict);
        QCOMPARE(m_desk->shop.contents(), before);
    }

    void whatOnesOwnHandsDidWithItGoesAlong()
    {
        const LeadId lead = add(kName, kPhone, {});
        tasks::TaskDraft draft;
        draft.lead = lead;
        draft.text = QStringLiteral("узнать размер");
        draft.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        QVERIFY_RESULT(m_desk->tasks.add(me(), draft));
        QVERIFY_RESULT(m_desk->bin.undoAdd(me(), lead, addedBy(lead)));
    }

private:
    ClientId clientOf(LeadId lead) const { return leads::leadById(m_desk->database(), lead)->client; }
    EventSeq addedBy(LeadId lead) const
    {
        const auto event = history::lastEventOf(m_desk->database(), QStringLiteral("lead"), lead.value, "lead.add", me().device);
        return event && *event ? (*event)->seq : EventSeq();
    }

    staff::Session me() const { return m_desk->shop.as(Role::Manager); }

    static leads::LeadDraft draftOf(const QString& name, const QString& phone, ClientId client)
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = name;
        draft.phone = phone;
        draft.client = client;
        return draft;
    }

    LeadId add(const QString& name, const QString& phone, ClientId client) const
    {
        return m_desk->shop.leads->add(me(), draftOf(name, phone, client)).value_or(LeadId());
    }

    QByteArray rows() const
    {
        QByteArray all;
        for (const char* sql : {"SELECT * FROM client ORDER BY id", "SELECT * FROM lead ORDER BY id"}) {
            auto query = m_desk->database().prepare(sql);
            while (query && query->next().value_or(false)) {
                for (int column = 0; column < query->columns(); ++column)
                    all += query->bytes(column) + '|';
                all += '\n';
            }
        }
        return all;
    }

    static inline const QString kName = QStringLiteral("Анна");
    static inline const QString kPhone = QStringLiteral("+79123054418");
    std::unique_ptr<test::TakeBackDesk> m_desk;
    std::unique_ptr<clients::ClientService> m_clients;
};

QTEST_GUILESS_MAIN(TestNewRequestUndone)
#include "test_new_request_undone.moc"
