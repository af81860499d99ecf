// SPDX-License-Identifier: GPL-3.0-or-later
// A client calls to say how late they will be: one key and a digit. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kKira = QStringLiteral("Кира Власова");

// Somebody comes to Белова right behind Кира, who is there from 15:30 to 16:15.
Result<> aDayWithANext(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(aDay(services, session));
    bookings::BookDraft draft;
    draft.clientName = QStringLiteral("Павел Гущин");
    draft.appointment.specialist = QStringLiteral("Белова Марина");
    draft.appointment.start = DeskWindow::moment(15, 16, 30);
    draft.appointment.minutes = 30;
    PRIYOM_CHECK(services.bookings.book(session, draft));
    return {};
}

} // namespace

class TestLateKeys final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    int late()
    {
        const auto kira = m_calendar->visitOf(kKira);
        return kira ? kira->lateMinutes : -1;
    }
    bool ask()
    {
        for (int i = 0; i < 5 && !m_calendar->here().startsWith(kKira); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_F7, Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; });
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(aDayWithANext));
    }
    void cleanup() { m_calendar.reset(); }

    void aKeyAndADigitNoteIt()
    {
        QVERIFY(ask());
        press(Qt::Key_3);
        QTRY_COMPARE(late(), 15);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY2(m_calendar->here().contains(QStringLiteral("опоздает на 15 мин")), qPrintable(m_calendar->here()));
        QVERIFY(!says(m_calendar->desk.window, QStringLiteral("ждать будет"))); // up to the next one
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(late(), 0);
    }

    void whoWouldWaitIsNamed()
    {
        QVERIFY(ask());
        press(Qt::Key_4);
        QTRY_COMPARE(late(), 20);
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("ждать будет Павел Гущин, 16:30")));
    }

    void anotherNumberIsTyped()
    {
        QVERIFY(ask());
        press(Qt::Key_Tab);
        typeText(QStringLiteral("25"));
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("ждать будет Павел Гущин, 16:30")));
        press(Qt::Key_Return);
        QTRY_COMPARE(late(), 25);
        QVERIFY(ask());
        press(Qt::Key_6); // in time after all
        QTRY_COMPARE(late(), 0);
    }

    void whatIsNoNumberIsNotKept()
    {
        QVERIFY(ask());
        press(Qt::Key_Tab);
        typeText(QStringLiteral("300"));
        press(Qt::Key_Return);
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("от 1 до 240")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(late(), 0);
    }

    void theOutcomeClearsIt()
    {
        QVERIFY(ask());
        press(Qt::Key_3);
        QTRY_COMPARE(late(), 15);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        const auto state = [this] { return m_calendar->visitOf(kKira)->state; };
        press(Qt::Key_F6);
        QTRY_COMPARE(state(), bookings::VisitState::Confirmed);
        QCOMPARE(late(), 15);
        m_calendar->desk.shared->advance(std::chrono::minutes(90)); // she is here
        press(Qt::Key_F6);
        QTRY_COMPARE(state(), bookings::VisitState::Came);
        QCOMPARE(late(), 0);
    }
};

QTEST_MAIN(TestLateKeys)
#include "test_late_keys.moc"
