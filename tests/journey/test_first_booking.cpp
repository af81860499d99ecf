// SPDX-License-Identifier: GPL-3.0-or-later
// The first request of a shop is booked in the calendar: the page of first steps gives way to the board behind the
// scenes, and the keys stay where they were, on the visit that was made.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "ui/firstrun/first_run_page.h"

using namespace priyom;
using namespace priyom::test;

class FirstBookingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theKeysStandOnTheVisitThatWasMade()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        shell::MainWindow window(desk.theme);
        auto* leads = new desk::LeadsPage(desk.theme, desk.backend, window, desk.clock, DeskWindow::zone());
        auto* first = new firstrun::FirstRunPage(desk.theme, desk.backend, leads, {[] {}, [] {}, [] {}, {}});
        auto* page = new calendar::CalendarPage(
            desk.theme, desk.backend, window, desk.clock, DeskWindow::zone(), [] {}, &window);
        connect(page, &calendar::CalendarPage::bookingAsked, leads, &desk::LeadsPage::newLeadAt);
        window.addPage(first);
        window.addPage(page);
        window.resize(1440, 870);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(first->isSettled());
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(page->isSettled());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&page->view().day()));
        press(Qt::Key_Down); // a quarter past two
        press(Qt::Key_Return);
        QTRY_VERIFY(window.overlays().top());
        typeText(QStringLiteral("9123054418"));
        QTRY_VERIFY(leads->isSettled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!window.overlays().top());
        QVERIFY(desk.turn());
        QTRY_VERIFY(first->isSettled() && page->isSettled());
        QVERIFY(desk.turn());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&page->view().day()));
        QTRY_VERIFY(page->view().day().accessibleDescription().startsWith(QStringLiteral("+7 912 305-44-18")));
    }
};

QTEST_MAIN(FirstBookingTest)
#include "test_first_booking.moc"
