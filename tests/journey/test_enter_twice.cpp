// SPDX-License-Identifier: GPL-3.0-or-later
// A key pressed again before the shop has answered does what it says once.
#include "tests/support/client_tasks_window.h"
#include "tests/support/clinic.h"
#include "tests/support/refused_form.h"
#include "ui/calls/call_desk.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

Result<> withVisitToPay(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    return moveToVisit(services, session, LeadId(1), Stage::Confirmed, DeskWindow::moment(15, 14, 10));
}

std::optional<bookings::LeadStory> storyOf(DeskWindow& desk, LeadId lead = LeadId(1))
{
    return desk.ask<bookings::LeadStory>(
        [lead](Services& services, const Session& session) { return services.visitDesk.story(session, lead); });
}

void pressTwice(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    press(key, modifiers);
    press(key, modifiers);
}

} // namespace

class EnterTwiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aPaymentIsTakenOnce()
    {
        DeskWindow desk;
        QVERIFY(desk.open(withVisitToPay));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        pressTwice(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto day = desk.ask<std::vector<payments::Payment>>([](Services& services, const Session& session) {
            return services.payments.list(session, DeskWindow::zone().day(QDate(2026, 10, 15)));
        });
        QVERIFY(day);
        QCOMPARE(day->size(), 1U);
    }

    void aTaskIsMadeOnce()
    {
        ClientTasksWindow desk;
        QVERIFY(desk.open());
        QVERIFY(desk.desk().goToCard(LeadId(3)));
        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("Прислать договор"));
        pressTwice(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.open(3).size(), 1U);
    }

    void aMessageWasSentOnce()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!desk.page->panel().copiedFor(LeadId(1)).words.isEmpty());
        QVERIFY(desk.settle());
        pressTwice(Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(desk.settle());
        const auto story = storyOf(desk);
        QVERIFY(story);
        QCOMPARE(story->touches.size(), 1U);
        // A second message is written down like the first, once that is.
        press(Qt::Key_F5, Qt::ShiftModifier);
        QTRY_COMPARE(storyOf(desk)->touches.size(), 2U);
    }

    void aFurtherWordIsWrittenDownOnce()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Ольга Ремизова")));
        QVERIFY(tabTo(QStringLiteral("Тот же запрос")));
        press(Qt::Key_1);
        pressTwice(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto story = storyOf(desk);
        QVERIFY(story);
        QCOMPARE(story->touches.size(), 1U);
        QVERIFY(
            story->touches.front().origin.startsWith(QStringLiteral("key:"))); // and sent again, it would be the same
    }

    void aMissedCallIsOneCall()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        pressTwice(Qt::Key_F5, Qt::ControlModifier);
        QTRY_VERIFY(!storyOf(desk)->touches.empty());
        QVERIFY(desk.settle());
        QCOMPARE(storyOf(desk)->touches.size(), 1U);
    }

    // A result that comes too late is said to, and leaves no form that answers to nothing.
    void aRefusedCallGoesOn()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        QVERIFY(desk.settle());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.ask<void>([](Services& services, const Session& session) {
            return services.calls.drop(session);
        })); // at another window
        press(Qt::Key_1);
        QVERIFY(isRefused(desk, QStringLiteral("Этот звонок уже завершён")));
        press(Qt::Key_5); // is heard again: when to call back
        QVERIFY(desk.dialog()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape); // to the results
        QVERIFY(desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(storyOf(desk)->touches.empty());
    }
};

QTEST_MAIN(EnterTwiceTest)
#include "test_enter_twice.moc"
