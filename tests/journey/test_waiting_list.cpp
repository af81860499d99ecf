// SPDX-License-Identifier: GPL-3.0-or-later
// The waiting list by the keys alone: somebody wants earlier, somebody else cancels, and the window is filled at once.
// It is Thursday, 15 October, 14:05; Кира comes to Белова at 15:30, Вадим to Лисин at 17:00.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "ui/booking/booking_dialog.h"
#include "ui/booking/wait_dialog.h"
#include "ui/booking/waiting_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

const QString kKira = QStringLiteral("Кира Власова");
const QString kVadim = QStringLiteral("Вадим Шилов");

} // namespace

class TestWaitingList final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    template <class Dialog> Dialog* dialog() { return qobject_cast<Dialog*>(m_calendar->desk.dialog()); }
    bool goTo(const QString& client)
    {
        for (int i = 0; i < 4 && !m_calendar->here().startsWith(client); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        return m_calendar->here().startsWith(client);
    }
    // The one of them, and what they said about when.
    bool putDown(const QString& client, const QString& wish = {})
    {
        if (!goTo(client))
            return false;
        press(Qt::Key_K, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return dialog<desk::WaitDialog>() != nullptr; }))
            return false;
        typeText(wish);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return !m_calendar->desk.dialog(); }) && m_calendar->settle();
    }
    bool cancelKira()
    {
        if (!goTo(kKira))
            return false;
        press(Qt::Key_F9);
        press(Qt::Key_1);
        typeText(QStringLiteral("заболела"));
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return !m_calendar->desk.dialog(); }) && m_calendar->settle();
    }
    std::vector<bookings::WaitingRow> waiting()
    {
        return m_calendar->desk
            .ask<std::vector<bookings::WaitingRow>>(
                [](Services& services, const Session& session) { return services.waiting.list(session); })
            .value_or(std::vector<bookings::WaitingRow>());
    }
    bool saidOnWindow(const QString& text)
    {
        return QTest::qWaitFor([&] { return says(m_calendar->desk.window, text); });
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open());
    }
    void cleanup() { m_calendar.reset(); }

    void aCancelledVisitIsFilledFromTheList()
    {
        QVERIFY(putDown(kVadim));
        QVERIFY(saidOnWindow(QStringLiteral("Вадим Шилов: в листе ожидания")));
        QVERIFY(cancelKira());
        QVERIFY(saidOnWindow(QStringLiteral("подходят 1")));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && dialog<desk::WaitingDialog>()->current());
        QCOMPARE(dialog<desk::WaitingDialog>()->current()->row.clientName, kVadim);
        QVERIFY(says(*m_calendar->desk.dialog(), QStringLiteral("«Вадим, есть свободное время сегодня в 15:30")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kVadim)->startAt, DeskWindow::moment(15, 15, 30));
        QVERIFY(m_calendar->here().startsWith(kVadim)); // the keys went along
        QCOMPARE(waiting().size(), size_t(0));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kVadim)->startAt, DeskWindow::moment(15, 17, 0));
        QCOMPARE(waiting().size(), size_t(1));
    }

    // The keys go along with the visit that was moved, and the key still means what it left.
    void aMovedVisitLeavesAWindowToFill()
    {
        QVERIFY(putDown(kVadim));
        QVERIFY(goTo(kKira));
        press(Qt::Key_Right, Qt::AltModifier); // to the other specialist
        QVERIFY(m_calendar->settle());
        QVERIFY(saidOnWindow(QStringLiteral("подходят 1")));
        QVERIFY(m_calendar->here().startsWith(kKira));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && dialog<desk::WaitingDialog>()->current());
        QCOMPARE(dialog<desk::WaitingDialog>()->current()->row.clientName, kVadim);
        QCOMPARE(dialog<desk::WaitingDialog>()->current()->window->specialistName, QStringLiteral("Белова Марина"));
    }

    void aMissedVisitLeavesAWindowToFill()
    {
        QVERIFY(putDown(kVadim));
        m_calendar->desk.clock.set(DeskWindow::moment(15, 15, 20));
        QVERIFY(goTo(kKira));
        press(Qt::Key_F7);
        QVERIFY(m_calendar->settle());
        QVERIFY(saidOnWindow(QStringLiteral("подходят 1")));
    }

    // Another desk takes the window while one speaks to the client: it is said, and the list stays.
    void aWindowThatIsLostMeanwhileIsSaid()
    {
        QVERIFY(putDown(kVadim));
        QVERIFY(cancelKira());
        QVERIFY(saidOnWindow(QStringLiteral("подходят 1")));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && dialog<desk::WaitingDialog>()->current());
        QVERIFY(m_calendar->desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            bookings::BookDraft draft;
            draft.clientName = QStringLiteral("Павел Дронов");
            draft.clientPhone = QStringLiteral("+79120000077");
            draft.appointment = {QStringLiteral("Белова Марина"), QStringLiteral("Осмотр"), DeskWindow::moment(15, 14, 15), 225, {}, false, catalog::NewNames::Refused};
            PRIYOM_CHECK(services.bookings.book(session, draft));
            return {};
        }));
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && !dialog<desk::WaitingDialog>()->current()); // nobody fits any more
        QCOMPARE(m_calendar->visitOf(kVadim)->startAt, DeskWindow::moment(15, 17, 0));
    }

    // Once the notice is gone the key means what one looks at.
    void theKeyMeansTheNoticeOnlyWhileItIsSeen()
    {
        QVERIFY(putDown(kVadim));
        QVERIFY(cancelKira());
        QVERIFY(saidOnWindow(QStringLiteral("подходят 1")));
        m_calendar->desk.window.clearToast();
        QVERIFY(goTo(kVadim));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitDialog>()); // wants earlier still
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
    }

    // Вадим is moved up, and what he leaves is offered to who waits next.
    void theTimeOfWhoeverIsMovedUpIsOfferedOn()
    {
        QVERIFY(m_calendar->desk.ask<void>([](Services& services, const Session& session) -> Result<> {
            leads::LeadDraft request;
            request.channel = QStringLiteral("call");
            request.name = QStringLiteral("Ольга Ремизова");
            request.phone = QStringLiteral("+79127456130");
            PRIYOM_TRY(const LeadId lead, services.leads.add(session, request));
            bookings::WaitingDraft draft;
            draft.lead = lead;
            draft.specialist = QStringLiteral("Лисин Артём");
            PRIYOM_CHECK(services.waiting.add(session, draft));
            return {};
        }));
        QVERIFY(putDown(kVadim));
        QVERIFY(cancelKira());
        QVERIFY(saidOnWindow(QStringLiteral("подходят 1")));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && dialog<desk::WaitingDialog>()->current());
        press(Qt::Key_Return);
        QVERIFY(saidOnWindow(QStringLiteral("Освободилось сегодня 17:00")));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && dialog<desk::WaitingDialog>()->current());
        QCOMPARE(dialog<desk::WaitingDialog>()->current()->row.clientName, QStringLiteral("Ольга Ремизова"));
    }

    void whoWantsAnotherDayIsNotCalled()
    {
        QVERIFY(putDown(kVadim, QStringLiteral("завтра утром")));
        QCOMPARE(waiting().size(), size_t(1));
        QVERIFY(cancelKira());
        QVERIFY(saidOnWindow(QStringLiteral("визит отменён")));
        QVERIFY(!says(m_calendar->desk.window, QStringLiteral("Освободилось")));
    }

    void anEmptyWindowSaysWhomItSuits()
    {
        QVERIFY(putDown(kVadim));
        QVERIFY(goTo(kKira));
        press(Qt::Key_Backtab, Qt::ShiftModifier); // the empty window before
        QVERIFY(m_calendar->view().currentStop() && m_calendar->view().currentStop()->window);
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && dialog<desk::WaitingDialog>()->current());
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->visitOf(kVadim)->startAt < DeskWindow::moment(15, 17, 0));
    }

    void whoGaveUpIsTakenOffAndComesBack()
    {
        QVERIFY(putDown(kVadim));
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && dialog<desk::WaitingDialog>()->current());
        press(Qt::Key_Delete);
        QTRY_VERIFY(dialog<desk::WaitingDialog>() && !dialog<desk::WaitingDialog>()->current());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(dialog<desk::WaitingDialog>()->current());
        press(Qt::Key_Return); // their card
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->asked.isValid());
    }

    void theBoardPutsDownTheChosenRequest()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open(clinicWithLead));
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(calendar.desk.goToCard(LeadId(1)));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<desk::WaitDialog*>(calendar.desk.dialog()));
        press(Qt::Key_Return);
        QTRY_VERIFY(!calendar.desk.dialog());
        QTRY_VERIFY(says(calendar.desk.window, QStringLiteral("Ольга Ремизова: в листе ожидания")));
    }

    // One refuses on the board, and another is called for their time.
    void aRefusalOnTheBoardLeavesAWindowToFill()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithTwoLeads(services, session));
            PRIYOM_CHECK(moveToVisit(services, session, LeadId(1), leads::Stage::Confirmed, DeskWindow::moment(16, 12, 0)));
            PRIYOM_CHECK(services.waiting.add(session, {{}, LeadId(2)}));
            return {};
        }));
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(calendar.desk.goToCard(LeadId(1)));
        press(Qt::Key_F9);
        QTRY_VERIFY(calendar.desk.dialog());
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_VERIFY(says(calendar.desk.window, QStringLiteral("подходят 1")));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<desk::WaitingDialog*>(calendar.desk.dialog()));
        const auto* list = qobject_cast<desk::WaitingDialog*>(calendar.desk.dialog());
        QTRY_VERIFY(list->current());
        QCOMPARE(list->current()->row.clientName, QStringLiteral("Глеб Титов"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!calendar.desk.dialog());
        const auto story = calendar.desk.ask<bookings::LeadStory>(
            [](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(2)); });
        QVERIFY(story && story->visits.size() == 1);
        QCOMPARE(story->visits.front().startAt, DeskWindow::moment(16, 12, 0));
    }

    void aRequestForWhichNoTimeSuitsWaits()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open(clinicWithLead));
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(calendar.desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(qobject_cast<desk::BookingDialog*>(calendar.desk.dialog()));
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<desk::WaitDialog*>(calendar.desk.dialog()));
        typeText(QStringLiteral("завтра после 15"));
        press(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<desk::BookingDialog*>(calendar.desk.dialog()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!calendar.desk.dialog());
        const auto rows = calendar.desk.ask<std::vector<bookings::WaitingRow>>(
            [](Services& services, const Session& session) { return services.waiting.list(session); });
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->front().waiting.lead, LeadId(1));
        QCOMPARE(rows->front().serviceName, QStringLiteral("Консультация ортодонта"));
        QVERIFY(rows->front().waiting.within.has_value());
    }
};

QTEST_MAIN(TestWaitingList)
#include "test_waiting_list.moc"
