// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees their own leads alone finds every client, but of leads only those: a colleague's is neither named nor asked
// about.
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "core/staff/person_store.h"
#include "core/tasks/call_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;
using staff::Role;

class TestFindOwn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeadThatIsFoundIsOneThatMayBeSeen_data()
    {
        QTest::addColumn<QStringList>("managers"); // of the client's leads, the oldest first; «»: in the queue
        QTest::addColumn<int>("forManager");       // which of them is found, 0: none
        QTest::addColumn<int>("forReceptionist");
        const QString me = test::DeskShop().as(Role::Manager).name;
        QTest::newRow("mine") << QStringList{me} << 1 << 1;
        QTest::newRow("a colleague's") << QStringList{kColleague} << 0 << 1;
        QTest::newRow("mine, and a later one of a colleague's") << QStringList{me, kColleague} << 1 << 2;
        QTest::newRow("in the queue") << QStringList{QString()} << 1 << 1;
        QTest::newRow("in the queue, and a later one of a colleague's") << QStringList{QString(), kColleague} << 1 << 2;
    }

    void theLeadThatIsFoundIsOneThatMayBeSeen()
    {
        QFETCH(const QStringList, managers);
        QFETCH(const int, forManager);
        QFETCH(const int, forReceptionist);
        test::DeskShop shop;
        QVERIFY_RESULT(staff::insertPerson(*shop.database, kColleague, {Role::Manager}));
        ClientId client;
        for (const QString& manager : managers) {
            shop.clock.advance(std::chrono::minutes(1));
            const LeadId lead = shop.addLead(kPhone);
            QVERIFY_RESULT(shop.leads->assign(shop.owner(), lead, manager));
            client = leadById(*shop.database, lead)->client;
        }
        const LeadDesk desk(*shop.database, shop.clock);
        for (const auto& [role, expected] :
             {std::pair(Role::Manager, forManager), std::pair(Role::Receptionist, forReceptionist)}) {
            const auto found = desk.quickFind(shop.as(role), kPhone);
            QVERIFY_RESULT(found);
            QCOMPARE(found->size(), 1U); // the client is found by everybody
            QCOMPARE(found->front().openLead.value_or(LeadId()), LeadId(expected));
            LeadDraft draft;
            draft.client = client;
            const auto known = desk.known(shop.as(role), draft);
            QVERIFY_RESULT(known);
            QCOMPARE((*known)->openLead.value_or(LeadId()), LeadId(expected));
            QCOMPARE((*known)->openWith, expected == 0 ? kColleague : QString()); // that it is there, and whose
            const auto call = tasks::CallService(*shop.database, shop.clock).startWith(shop.as(role), client);
            QVERIFY_RESULT(call);
            QCOMPARE(call->lead, LeadId(expected));
        }
    }

private:
    static inline const QString kColleague = QStringLiteral("Борис Ильин");
    static inline const QString kPhone = QStringLiteral("+79123054418");
};

QTEST_GUILESS_MAIN(TestFindOwn)
#include "test_find_own.moc"
