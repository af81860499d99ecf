// SPDX-License-Identifier: GPL-3.0-or-later
// A call belongs to whoever began it: it can be ended, dropped and taken back though the lead is somebody else's by
// now.
#include "core/clients/called.h"
#include "core/clients/client_store.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::tasks;
using staff::Role;

class TestOwnCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_calls = std::make_unique<CallService>(*m_shop->database, m_shop->clock);
        const auto colleague = staff::insertPerson(*m_shop->database, kColleague, {Role::Manager});
        QVERIFY_RESULT(colleague);
        m_colleague = *colleague;
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = QStringLiteral("Анна");
        draft.phone = QStringLiteral("+79123054418");
        const auto lead = m_shop->leads->add(me(), draft);
        QVERIFY_RESULT(lead);
        m_lead = *lead;
        QVERIFY_RESULT(m_calls->start(me(), m_lead));
        QVERIFY_RESULT(m_shop->leads->assign(me(), m_lead, kColleague));
        m_shop->clock.advance(std::chrono::minutes(2));
    }

    void itIsToldWithWhom()
    {
        const auto running = m_calls->runningWith(me());
        QVERIFY_RESULT(running);
        QVERIFY(*running);
        QCOMPARE((*running)->clientName, QStringLiteral("Анна"));
        QCOMPARE((*running)->clientPhone, QStringLiteral("+79123054418"));
    }

    void whoHasNeitherNameNorNumberIsToldByTheirKey()
    {
        const auto lead = leads::leadById(*m_shop->database, m_lead);
        QVERIFY_RESULT(lead);
        auto client = clients::clientById(*m_shop->database, lead->client);
        QVERIFY_RESULT(client);
        client->name.clear();
        client->phone = {};
        client->identity = QStringLiteral("key:SCHJ01");
        QVERIFY_RESULT(clients::updateClient(*m_shop->database, *client));
        const auto running = m_calls->runningWith(me());
        QVERIFY_RESULT(running);
        QVERIFY(*running);
        QCOMPARE(clients::calledIn(**running), QStringLiteral("SCHJ01"));
    }

    void itIsEndedWithAnyResult_data()
    {
        QTest::addColumn<QString>("outcome");
        for (const CallOutcome outcome : kAllCallOutcomes)
            QTest::newRow(callOutcomeKey(outcome).data()) << QString(callOutcomeKey(outcome));
    }

    void itIsEndedWithAnyResult()
    {
        QFETCH(const QString, outcome);
        CallEnd end;
        end.outcome = *callOutcomeFromKey(outcome);
        const auto ended = m_calls->end(me(), end);
        QVERIFY_RESULT(ended);
        QVERIFY(ended->isOthersLead);
        QVERIFY(!*m_calls->running(me()));
        QCOMPARE(touches::touchById(*m_shop->database, ended->touch)->person, me().person);
        for (const Task& task : *openTasksOfLead(*m_shop->database, m_lead))
            QCOMPARE(task.person, m_colleague); // to call back is theirs who answer for it
        QVERIFY_RESULT(m_calls->undo(me(), ended->touch));
        QVERIFY(*m_calls->running(me()));
    }

    void itIsDroppedToo()
    {
        QVERIFY_RESULT(m_calls->drop(me()));
        QVERIFY(!*m_calls->running(me()));
    }

    void noOtherCallWithItIsOnesOwn()
    {
        QVERIFY_RESULT(m_calls->end(me(), {}));
        QCOMPARE_ERROR(m_calls->start(me(), m_lead), ErrorCode::NotAllowed);
        QCOMPARE_ERROR(m_calls->missed(me(), m_lead), ErrorCode::NotAllowed);
        touches::Touch call;
        call.kind = touches::TouchKind::Call;
        call.lead = m_lead;
        QCOMPARE_ERROR(touches::TouchService(*m_shop->database, m_shop->clock).add(me(), call), ErrorCode::NotAllowed);
    }

    void ofAnOwnLeadTheNextStepIsOnesOwn()
    {
        QVERIFY_RESULT(m_shop->leads->assign(m_shop->owner(), m_lead, me().name));
        const auto ended = m_calls->end(me(), {});
        QVERIFY_RESULT(ended);
        QVERIFY(!ended->isOthersLead);
    }

private:
    staff::Session me() const { return m_shop->as(Role::Manager); }

    static inline const QString kColleague = QStringLiteral("Борис Ильин");
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<CallService> m_calls;
    PersonId m_colleague;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestOwnCall)
#include "test_own_call.moc"
