// SPDX-License-Identifier: GPL-3.0-or-later
// A manager's morning, with a manager's rights: what goes to a colleague is gone from the screen, and nothing that was
// done is told as a failure.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

const QString kMe = QStringLiteral("Борис Ильин");
const QString kColleague = QStringLiteral("Ксения Жукова");

} // namespace

class ManagerMorningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aRequestIsWrittenDownForAColleagueOnce()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(kMe, staff::Role::Manager, clinic));
        writeDown(desk);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Анна Соколова: лид сохранён, ответственный Ксения Жукова")));
        QVERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(leadsOf(desk).size(), 1U);
        QCOMPARE(leadsOf(desk).front().managerName, kColleague);
        press(Qt::Key_Z, Qt::ControlModifier); // whoever wrote it down takes it out again
        QTRY_COMPARE(leadsOf(desk).size(), 0U);
    }

    void whatIsSaidOfAnOwnRequestGoesToTheColleagueWithIt()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(kMe, staff::Role::Manager, withMyAnna));
        writeDown(desk);
        QVERIFY(tabTo(QStringLiteral("Тот же запрос")));
        press(Qt::Key_1);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("дописано в открытый лид, ответственный Ксения Жукова")));
        QVERIFY(!desk.dialog());
        QCOMPARE(leadsOf(desk).size(), 2U);
        QCOMPARE(leadsOf(desk).back().managerName, kColleague);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(leadsOf(desk).back().managerName, kMe);
    }

    void aCallOutlivesThatItsRequestIsGivenAway()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(kMe, staff::Role::Manager, withMyAnna));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(says(desk.window, QStringLiteral("звонок начат")));
        QVERIFY(desk.settle());
        giveToColleague(desk);
        QCOMPARE(desk.countIn(leads::Stage::New), 0);
        QVERIFY(says(desk.window, QStringLiteral("Анна Соколова"))); // on the strip of the call
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_1); // talked
        press(Qt::Key_Return);
        QTRY_VERIFY(
            says(desk.window, QStringLiteral("Анна Соколова: звонок записан, лид уже у другого ответственного")));
        QVERIFY(!desk.dialog());
        QVERIFY(!*desk.ask<std::optional<touches::OpenCall>>(
            [](Services& services, const Session& session) { return services.calls.running(session); }));
    }

    void aGivenRequestIsGoneWithItsPanelAndTheWayBackStays()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(kMe, staff::Role::Manager, withMyAnna));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(1)));
        QVERIFY(desk.settle());
        giveToColleague(desk);
        QTRY_VERIFY(!desk.page->panel().isVisible());
        QVERIFY(
            desk.askAsOwner<leads::Lead>([](Services& services, const Session& session) { // something else in the shop
                leads::LeadEdit edit;
                edit.note = QStringLiteral("по акции");
                return services.leads.edit(session, LeadId(2), edit);
            }));
        QVERIFY(desk.settle());
        QVERIFY(says(desk.window, QStringLiteral("Анна Соколова: ответственный Ксения Жукова")));
        QVERIFY(!says(desk.window, QStringLiteral("не разрешено")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(leadsOf(desk).back().managerName, kMe);
    }

    void whatIsPutIntoTheQueueStaysThere()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(kMe, staff::Role::Manager, [](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(withMyAnna(services, session));
            PRIYOM_CHECK(services.settings.set(session, {{settings::kTurnRule.key, QStringLiteral("by_turn")}}));
            PRIYOM_TRY(const auto people, services.staff.list(session));
            const QDate today = DeskWindow::zone().date(DeskWindow::moment(15, 14, 5));
            for (const staff::Person& person : people)
                if (person.name == kMe)
                    return services.schedule.setShifts(session, person.id, today, today.addDays(1),
                                                       {{person.id, today, 9 * 60, 20 * 60}});
            return fail(ErrorCode::NotFound);
        }));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F11);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_3); // after the two of us
        QTRY_VERIFY(says(desk.window, QStringLiteral("Анна Соколова: в общей очереди")));
        QVERIFY(desk.askAsOwner<notices::Watched>(
            [](Services& services, const Session& session) { return services.notices.watch(session); }));
        QVERIFY(desk.settle());
        QCOMPARE(leadsOf(desk).back().managerName, QString());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(leadsOf(desk).back().managerName, kMe);
    }

    void aColleaguesClientIsFoundAsAClient()
    {
        DeskWindow desk;
        QVERIFY(desk.openAs(kMe, staff::Role::Manager, withMyAnna));
        QSignalSpy asked(desk.page, &desk::LeadsPage::knownClientAsked);
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("Ольга"));
        QVERIFY(desk.settle());
        press(Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1); // their card, which the role may see
        QVERIFY(desk.settle());
        QVERIFY(!says(desk.window, QStringLiteral("не разрешено")));
    }

private:
    // A request of mine, and one of the colleague's.
    static Result<> withMyAnna(Services& services, const Session& session)
    {
        PRIYOM_CHECK(clinic(services, session));
        PRIYOM_CHECK(
            addLeadOf(services, session, QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418"), kMe));
        return addLeadOf(services, session, QStringLiteral("Ольга Ремизова"), QStringLiteral("+79127456130"),
                         kColleague);
    }

    static void giveToColleague(DeskWindow& desk)
    {
        press(Qt::Key_F11);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_2); // after me
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(says(desk.window, QStringLiteral("Анна Соколова: ответственный Ксения Жукова")));
        QVERIFY(desk.settle());
    }

    static Result<> addLeadOf(Services& services, const Session& session, const QString& name, const QString& phone,
                              const QString& manager)
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = name;
        draft.phone = phone;
        draft.manager = manager;
        PRIYOM_CHECK(services.leads.add(session, draft));
        return {};
    }

    // Everything of the form but the key that saves it: whose it is, is the colleague.
    static void writeDown(DeskWindow& desk)
    {
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89123054418"));
        QVERIFY(desk.settle());
        QVERIFY(tabTo(QStringLiteral("Имя")));
        typeAnew(QStringLiteral("Анна Соколова"));
        QVERIFY(tabTo(QStringLiteral("Ответственный")));
        QVERIFY(pickValue(kColleague));
    }

    static std::vector<leads::LeadCard> leadsOf(DeskWindow& desk)
    {
        const auto page = desk.askAsOwner<leads::LeadPage>([](Services& services, const Session& session) {
            return services.leadDesk.page(session, {}, leads::LeadOrder::Arrival, {}, 10);
        });
        return page ? page->cards : std::vector<leads::LeadCard>();
    }
};

QTEST_MAIN(ManagerMorningTest)
#include "test_manager_morning.moc"
