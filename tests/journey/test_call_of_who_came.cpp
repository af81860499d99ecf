// SPDX-License-Identifier: GPL-3.0-or-later
// A call with somebody whose visit is over: what they want next is a request of its own, and the call has come to a
// booking only when that has a time.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

Result<> whoCame(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    return moveToVisit(services, session, LeadId(1), Stage::Came, DeskWindow::moment(15, 14, 0));
}

// F5 on the card, F5 once more, «Записать».
bool leadsOnToANewRequest(DeskWindow& desk)
{
    if (!desk.open(whoCame) || !desk.goToCard(LeadId(1)))
        return false;
    press(Qt::Key_F5);
    if (!QTest::qWaitFor([&] { return desk.page->calls().isOn(); }))
        return false;
    press(Qt::Key_F5);
    if (!QTest::qWaitFor([&] { return desk.dialog() != nullptr; }))
        return false;
    press(Qt::Key_3);
    return QTest::qWaitFor(
               [&] { return desk.dialog() && desk.dialog()->accessibleName() == QStringLiteral("Новый лид"); }) &&
           desk.settle();
}

bool asksForTheResult(DeskWindow& desk)
{
    return desk.dialog() && desk.dialog()->accessibleName().startsWith(QStringLiteral("Звонок"));
}

} // namespace

class CallOfWhoCameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void savedWithoutATimeTheCallIsNotBooked()
    {
        DeskWindow desk;
        QVERIFY(leadsOnToANewRequest(desk));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(asksForTheResult(desk));
        QVERIFY(desk.page->calls().isOn());
        press(Qt::Key_1); // they only asked
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(!desk.page->calls().isOn());
        QVERIFY(says(desk.window, QStringLiteral("звонок записан")));
        QCOMPARE(desk.countIn(Stage::New), 1); // the new request stands
    }

    void leftItLeadsBackToTheResult()
    {
        DeskWindow desk;
        QVERIFY(leadsOnToANewRequest(desk));
        press(Qt::Key_Escape);
        QTRY_VERIFY(asksForTheResult(desk));
        QVERIFY(desk.page->calls().isOn());
    }

    void withATimeItIs()
    {
        DeskWindow desk;
        QVERIFY(leadsOnToANewRequest(desk));
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("завтра в 12"));
        QVERIFY(desk.settle());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(!desk.page->calls().isOn());
        QVERIFY(says(desk.window, QStringLiteral("запись сделана, звонок завершён")));
    }

    void aRefusalThereIsNoBooking()
    {
        DeskWindow desk;
        QVERIFY(leadsOnToANewRequest(desk));
        press(Qt::Key_F9);
        QTRY_VERIFY(desk.dialog() && desk.dialog()->accessibleName().startsWith(QStringLiteral("Отказ")));
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_VERIFY(asksForTheResult(desk));
        QVERIFY(desk.page->calls().isOn());
    }
};

QTEST_MAIN(CallOfWhoCameTest)
#include "test_call_of_who_came.moc"
