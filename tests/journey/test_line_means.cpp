// SPDX-License-Identifier: GPL-3.0-or-later
// While one types at the quick line, the keys speak of who is found there, and never of what the board had chosen
// before.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"
#include "ui/leads/quick_line.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

Result<> clinicWithNick(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithTwoLeads(services, session));
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("telegram");
    draft.phone = QStringLiteral("@anna_k");
    draft.manager = QStringLiteral("Ксения Жукова");
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

// The board has Olga, and somebody else is typed.
bool type(DeskWindow& desk, const QString& text)
{
    if (!desk.open(clinicWithNick) || !desk.goToCard(LeadId(1)))
        return false;
    press(Qt::Key_F, Qt::ControlModifier);
    typeText(text);
    return QTest::qWaitFor([&desk] { return desk.page->boardScreen().quickLine().found() != nullptr; }) &&
           desk.settle();
}

} // namespace

class LineMeansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theCallIsWithWhoIsFound()
    {
        DeskWindow desk;
        QVERIFY(type(desk, QStringLiteral("титов")));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        QVERIFY(desk.page->calls().strip()->accessibleName().contains(QStringLiteral("Глеб Титов")));
        QVERIFY(desk.settle());
        QVERIFY(desk.page->boardScreen().quickLine().text().isEmpty()); // done: nothing is left to mean
        QTRY_COMPARE(desk.board().current()->id, LeadId(2));
    }

    void aTimeIsForWhoIsFoundAndEscapeKeepsTheLine()
    {
        DeskWindow desk;
        QVERIFY(type(desk, QStringLiteral("титов")));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.dialog()->accessibleName().contains(QStringLiteral("Глеб Титов")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.page->boardScreen().quickLine().text(), QStringLiteral("титов"));
    }

    void aTaskIsOfWhoIsFound()
    {
        DeskWindow desk;
        QVERIFY(type(desk, QStringLiteral("титов")));
        press(0x0412, Qt::ControlModifier); // Ctrl+В is Ctrl+D
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        typeText(QStringLiteral("Прислать план"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto story = desk.ask<bookings::LeadStory>(
            [](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(2)); });
        QVERIFY(story);
        QCOMPARE(story->tasks.size(), size_t(1));
        QVERIFY(desk.page->boardScreen().quickLine().text().isEmpty());
    }

    void thePanelAndTheBoardNameOneLead()
    {
        DeskWindow desk;
        QVERIFY(type(desk, QStringLiteral("anna_k")));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isFor(LeadId(3)));
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().current()->id, LeadId(3));
    }

    void whoIsKnownByNickIsCalledByIt()
    {
        DeskWindow desk;
        QVERIFY(type(desk, QStringLiteral("anna_k")));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        QVERIFY(desk.page->calls().strip()->accessibleName().contains(QStringLiteral("@anna_k")));
        QVERIFY(desk.settle());
        QCOMPARE(desk::nameOf(*desk.board().cardOf(LeadId(3))), QStringLiteral("@anna_k"));
    }

    void nobodyFoundIsNobodyActedOn()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithTwoLeads));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("никтотакой"));
        press(Qt::Key_F5); // quicker than the answer
        QVERIFY(desk.settle());
        QTRY_VERIFY(says(desk.window, QStringLiteral("Никто не найден")));
        QVERIFY(!desk.page->calls().isOn());
    }
};

QTEST_MAIN(LineMeansTest)
#include "test_line_means.moc"
