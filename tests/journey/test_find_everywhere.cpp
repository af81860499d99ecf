// SPDX-License-Identifier: GPL-3.0-or-later
// F3: somebody is found from any page, by a few keys.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/field.h"
#include "ui/leads/find_everywhere.h"
#include "ui/shell/corner.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

Result<> clinicWithRefusal(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    bookings::MoveDraft refusal;
    refusal.lead = LeadId(1);
    refusal.to = leads::Stage::Lost;
    refusal.reason = QStringLiteral("price");
    PRIYOM_CHECK(services.bookings.moveLead(session, refusal));
    return {};
}

} // namespace

class FindEverywhereTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whoWaitsIsOpenedByEnter()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        desk::FindEverywhere find(desk.backend, desk.window, desk.clock, DeskWindow::zone(), nullptr);
        QSignalSpy leads(&find, &desk::FindEverywhere::leadAsked);
        press(Qt::Key_F3);
        QVERIFY(desk.window.corner().isAncestorOf(QApplication::focusWidget()));
        typeText(QStringLiteral("рем"));
        press(Qt::Key_Return); // quicker than the answer
        QTRY_COMPARE(leads.size(), 1);
        QCOMPARE(leads.front().front().value<LeadId>(), LeadId(1));
        QVERIFY(desk.window.corner().findChild<kit::Field*>()->text().isEmpty());
    }

    void ofSeveralOneIsChosenByArrows()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            return addRequest(services, session, QStringLiteral("Борис Ремезов"), QStringLiteral("+79127456131"));
        }));
        desk::FindEverywhere find(desk.backend, desk.window, desk.clock, DeskWindow::zone(), nullptr);
        QSignalSpy leads(&find, &desk::FindEverywhere::leadAsked);
        press(Qt::Key_F3);
        typeText(QStringLiteral("91274561"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2);
        const QString second = list->model()->index(1, 0).data().toString();
        QVERIFY2(second.contains(QStringLiteral("+7 912 745-61-3")), qPrintable(second));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(leads.size(), 1);
        const LeadId opened = leads.front().front().value<LeadId>();
        const auto card = desk.ask<leads::LeadCard>([opened](Services& services, const Session& session) { return services.leadDesk.card(session, opened); });
        QVERIFY(card);
        QVERIFY2(second.startsWith(card->clientName), qPrintable(second % QStringLiteral(" / ") % card->clientName));
    }

    // Who is called «Ольга Ремизова» says «Ремизова Ольга» at the phone.
    void theWordsMayComeInAnyOrder()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        desk::FindEverywhere find(desk.backend, desk.window, desk.clock, DeskWindow::zone(), nullptr);
        QSignalSpy leads(&find, &desk::FindEverywhere::leadAsked);
        for (const char* typed : {"рем оль", "оль рем", "рем 6130", "8 912 оль", "ольга, ремиз"}) {
            press(Qt::Key_F3);
            typeText(QString::fromUtf8(typed));
            press(Qt::Key_Return);
            QTRY_COMPARE(leads.size(), 1);
            QCOMPARE(leads.takeFirst().front().value<LeadId>(), LeadId(1));
        }
    }

    void whoWaitsForNothingHasTheCardOpened()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithRefusal));
        desk::FindEverywhere find(desk.backend, desk.window, desk.clock, DeskWindow::zone(), nullptr);
        QSignalSpy clients(&find, &desk::FindEverywhere::clientAsked);
        press(Qt::Key_F3);
        typeText(QStringLiteral("ольга"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Return);
        QTRY_COMPARE(clients.size(), 1);
        QCOMPARE(clients.front().front().value<ClientId>(), ClientId(1));
    }

    void theQuickLineOpensTheCardToo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithRefusal));
        QSignalSpy clients(desk.page, &desk::LeadsPage::knownClientAsked);
        desk.page->find();
        typeText(QStringLiteral("89127456130"));
        press(Qt::Key_Return);
        QTRY_COMPARE(clients.size(), 1);
        QCOMPARE(clients.front().front().value<ClientId>(), ClientId(1));
        QVERIFY(!desk.dialog());
        typeText(QStringLiteral("89127456130")); // what was done has left the line
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog()); // a new request of the same person
    }

    void nobodyIsSaidAndEnterOpensNothing()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        desk::FindEverywhere find(desk.backend, desk.window, desk.clock, DeskWindow::zone(), nullptr);
        QSignalSpy leads(&find, &desk::FindEverywhere::leadAsked);
        QSignalSpy clients(&find, &desk::FindEverywhere::clientAsked);
        press(Qt::Key_F3);
        typeText(QStringLiteral("Ъъъ"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget())->model()->index(0, 0).data().toString(), QStringLiteral("Никто не найден"));
        press(Qt::Key_Return);
        QVERIFY(find.isSettled());
        QCOMPARE(leads.size() + clients.size(), 0);
    }
};

QTEST_MAIN(FindEverywhereTest)
#include "test_find_everywhere.moc"
