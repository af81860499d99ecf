// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the calendar on a visit that has begun, and on one that is over. Кира is with Белова at 15:30, not confirmed.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"

#include <QSignalSpy>

using namespace priyom;
using namespace priyom::test;
using bookings::VisitState;

class VisitEndedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open());
        for (int i = 0; i < 3 && !m_calendar->here().startsWith(kKira); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(m_calendar->here().startsWith(kKira));
        m_calendar->desk.clock.set(DeskWindow::moment(15, 15, 35));
    }
    void cleanup() { m_calendar.reset(); }

    void whoCameUnconfirmedStaysUnconfirmed()
    {
        press(Qt::Key_F6);
        QTRY_COMPARE(kira().state, VisitState::Came);
        QVERIFY(!kira().confirmedAt);
    }

    void whoMissedIsBookedAgain()
    {
        press(Qt::Key_F7);
        QTRY_COMPARE(kira().state, VisitState::NoShow);
        QSignalSpy asked(m_calendar->page, &calendar::CalendarPage::clientKeyAsked);
        press(Qt::Key_F4);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<ClientId>(), kira().client);
    }

    void whatHasAnOutcomeIsNotMovedNorCancelledAndTheWayOnIsSaid()
    {
        press(Qt::Key_F6);
        QTRY_COMPARE(kira().state, VisitState::Came);
        QTRY_VERIFY(m_calendar->desk.dialog()); // what was paid
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        press(Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("уже есть итог")));
        press(Qt::Key_F9);
        QVERIFY(m_calendar->settle());
        QVERIFY(!m_calendar->desk.dialog());
        QCOMPARE(kira().startAt, DeskWindow::moment(15, 15, 30));
    }

    void whoIsOverIsNotCalledToConfirm()
    {
        m_calendar->desk.clock.set(DeskWindow::moment(15, 16, 20));
        QVERIFY(m_calendar->desk.turn());
        press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(!m_calendar->here().startsWith(kKira));
    }

private:
    bookings::Visit kira() { return m_calendar->visitOf(kKira).value_or(bookings::Visit()); }

    static inline const QString kKira = QStringLiteral("Кира Власова");
    std::unique_ptr<CalendarDesk> m_calendar;
};

QTEST_MAIN(VisitEndedTest)
#include "test_visit_ended.moc"
