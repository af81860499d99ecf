// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar by words for a day, and what is offered where a time is somebody else's. It is Thursday, 15 October, 14:05;
// Кира comes to Белова at 15:30, Вадим to Лисин at 17:00.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "ui/calendar/jump_dialog.h"

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kKira = QStringLiteral("Кира Власова");

} // namespace

class TestCalendarJump final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    bool goTo(const QString& client)
    {
        for (int i = 0; i < 4 && !m_calendar->here().startsWith(client); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        return m_calendar->here().startsWith(client);
    }
    bool said(const QString& text)
    {
        return QTest::qWaitFor([&] { return says(m_calendar->desk.window, text); });
    }

    // An hour with Белова.
    bool otherDeskBooks(Instant start)
    {
        const auto booked = m_calendar->desk.ask<void>([start](backend::Services& services, const staff::Session& session) -> Result<> {
            staff::Session other = session;
            other.device = QStringLiteral("second desk");
            bookings::BookDraft draft;
            draft.clientName = QStringLiteral("Павел Дронов");
            draft.clientPhone = QStringLiteral("+79120000077");
            draft.appointment.specialist = QStringLiteral("Белова Марина");
            draft.appointment.service = QStringLiteral("Осмотр");
            draft.appointment.start = start;
            draft.appointment.minutes = 60;
            PRIYOM_CHECK(services.bookings.book(other, draft));
            return {};
        });
        return booked && m_calendar->settle();
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open());
    }
    void cleanup() { m_calendar.reset(); }

    void wordsLeadToTheirDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("tomorrow") << "завтра" << QDate(2026, 10, 16);
        QTest::newRow("a weekday") << "пн" << QDate(2026, 10, 19);
        QTest::newRow("a date") << "20.10" << QDate(2026, 10, 20);
        QTest::newRow("a day of another month") << "2 ноября" << QDate(2026, 11, 2);
    }
    void wordsLeadToTheirDay()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<calendar::JumpDialog*>(m_calendar->desk.dialog()));
        typeText(typed);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->view().plan().date, day);
    }

    void whatIsNoDayIsSaidAndEscStays()
    {
        press(0x041F, Qt::ControlModifier); // Ctrl+П is Ctrl+G
        QTRY_VERIFY(qobject_cast<calendar::JumpDialog*>(m_calendar->desk.dialog()));
        typeText(QStringLiteral("когда-нибудь"));
        press(Qt::Key_Return);
        QVERIFY(said(QStringLiteral("Такого дня не понять")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(m_calendar->view().plan().date, kToday);
        QCOMPARE(QApplication::focusWidget(), &m_calendar->view());
    }

    // A quarter later Кира would run into Павел: it is said whose time it is and when else, and one key takes that.
    void aTimeOfSomebodyElseIsAnsweredWithTheNearest()
    {
        QVERIFY(otherDeskBooks(DeskWindow::moment(15, 16, 15)));
        QVERIFY(goTo(kKira));
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(said(QStringLiteral("16:15–17:15, Павел Дронов. Ближайшие окна: сегодня")));
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(kKira)->startAt, DeskWindow::moment(15, 15, 30)); // it stands where it stood
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->visitOf(kKira)->startAt != DeskWindow::moment(15, 15, 30));
        QVERIFY(said(QStringLiteral("визит перенесён на сегодня")));
        QVERIFY(m_calendar->here().startsWith(kKira)); // the keys went along
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kKira)->startAt, DeskWindow::moment(15, 15, 30));
    }

    // Another desk has given the time away meanwhile.
    void anUndoThatIsTooLateSaysWhenElse()
    {
        QVERIFY(goTo(kKira));
        for (int quarter = 0; quarter < 3; ++quarter)
            press(Qt::Key_Up, Qt::AltModifier); // 14:45
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kKira)->startAt, DeskWindow::moment(15, 14, 45));
        QVERIFY(otherDeskBooks(DeskWindow::moment(15, 15, 30)));
        press(Qt::Key_Z, Qt::ControlModifier); // the last quarter: 15:00 to 15:45
        QVERIFY(said(QStringLiteral("Павел Дронов. Ближайшие окна: сегодня")));
        QCOMPARE(m_calendar->visitOf(kKira)->startAt, DeskWindow::moment(15, 14, 45));
    }
};

QTEST_MAIN(TestCalendarJump)
#include "test_calendar_jump.moc"
