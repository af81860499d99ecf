// SPDX-License-Identifier: GPL-3.0-or-later
// A window of the calendar is offered for a service only where the service fits into it; one that is too short is
// called so, and others are offered with the same specialist first. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "ui/booking/appointment_form.h"
#include "ui/booking/booking_dialog.h"
#include "ui/newlead/new_lead_dialog.h"

using namespace priyom;
using backend::Services;
using staff::Session;
using test::DeskWindow;
using test::press;
using test::says;
using test::typeText;

namespace {

const auto kBelova = QStringLiteral("Белова Марина");
const auto kFree = QStringLiteral("свободное время");

// Белова works tomorrow too; a colouring takes two hours, which she has in no window of today.
Result<> aDayAndAColouring(Services& services, const Session& session)
{
    PRIYOM_CHECK(test::aDay(services, session));
    catalog::Service service;
    service.name = QStringLiteral("Тонирование");
    service.minutes = 120;
    PRIYOM_CHECK(services.catalog.addService(session, service));
    PRIYOM_TRY(const auto persons, services.staff.list(session));
    for (const staff::Person& person : persons) {
        const QDate tomorrow = test::kToday.addDays(1);
        if (person.name == kBelova)
            PRIYOM_CHECK(services.schedule.setShifts(session, person.id, tomorrow, tomorrow.addDays(1),
                                                     {{person.id, tomorrow, 9 * 60, 18 * 60}}));
    }
    return {};
}

} // namespace

class TestWindowFits final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::CalendarDesk> m_calendar;

    [[nodiscard]] kit::DialogFrame* dialog() { return m_calendar->desk.dialog(); }
    [[nodiscard]] kit::KeycapButton* booking()
    {
        for (auto* button : dialog()->findChildren<kit::KeycapButton*>())
            if (button->text().startsWith(QStringLiteral("Записать на")))
                return button;
        return nullptr;
    }
    // The window of Белова from 16:15 to 18:00, for somebody who calls, and what they want.
    bool openWindow(const QString& service)
    {
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }))
            return false;
        typeText(QStringLiteral("9123054418"));
        for (int fields = 0; fields < 3; ++fields) // channel, name, service
            press(Qt::Key_Tab);
        typeText(service);
        return m_calendar->settle();
    }
    // Somebody else at another window of the shop.
    bool bookBelova(int hour, int minute, int minutes)
    {
        bookings::BookDraft draft;
        draft.clientPhone = QStringLiteral("+79226330819");
        draft.appointment = {kBelova, {}, DeskWindow::moment(15, hour, minute), minutes, {}, false, {}};
        return m_calendar->desk
            .ask<bookings::Booked>(
                [draft](Services& services, const Session& session) { return services.bookings.book(session, draft); })
            .has_value();
    }
    std::vector<bookings::VisitRow> visitsOf(const QString& phone)
    {
        const auto rows =
            m_calendar->desk.ask<std::vector<bookings::VisitRow>>([](Services& services, const Session& session) {
                const Zone zone = DeskWindow::zone();
                return services.visitDesk.list(
                    session, {zone.startOfDay(test::kToday), zone.startOfDay(test::kToday.addDays(3))});
            });
        std::vector<bookings::VisitRow> theirs;
        for (const auto& row : rows.value_or(std::vector<bookings::VisitRow>()))
            if (row.clientPhone == phone)
                theirs.push_back(row);
        return theirs;
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(test::inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<test::CalendarDesk>();
        QVERIFY(m_calendar->open(aDayAndAColouring));
    }
    void cleanup() { m_calendar.reset(); }

    void aWindowThatHoldsTheServiceIsTheOneChosen()
    {
        QVERIFY(openWindow(QStringLiteral("Осмотр")));
        QVERIFY(says(*dialog(), kFree));
        QVERIFY(says(*dialog(), QStringLiteral("специалист ") + kBelova));
        QCOMPARE(dialog()->findChild<desk::SlotPane*>()->findChild<kit::OptionList*>()->current(), 0);
        QVERIFY(booking() && booking()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_calendar->settle());
        const auto visits = visitsOf(QStringLiteral("+79123054418"));
        QCOMPARE(visits.size(), size_t(1));
        QCOMPARE(visits.front().visit.startAt, DeskWindow::moment(15, 16, 15));
        QCOMPARE(visits.front().specialistName, kBelova);
    }

    void aWindowThatIsTooShortIsCalledSoAndOthersAreOffered()
    {
        QVERIFY(openWindow(QStringLiteral("Тони")));
        QVERIFY(
            says(*dialog(),
                 QStringLiteral("«Тонирование» занимает 2\u00a0ч, а в окне 1\u00a0ч\u00a045\u00a0мин, 16:15–18:00")));
        QVERIFY(!says(*dialog(), kFree)); // nothing is said to the client that cannot be kept
        QVERIFY(!says(*dialog(), QStringLiteral("всё занято")));
        QVERIFY(booking() && !booking()->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QVERIFY(dialog()); // and nothing was saved
        QVERIFY(visitsOf(QStringLiteral("+79123054418")).empty());

        press(Qt::Key_1, Qt::AltModifier); // hers, of tomorrow, before his of today
        QVERIFY(m_calendar->settle());
        QVERIFY(says(*dialog(), QStringLiteral("завтра в 9:00, специалист ") + kBelova));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_calendar->settle());
        const auto visits = visitsOf(QStringLiteral("+79123054418"));
        QCOMPARE(visits.size(), size_t(1));
        QCOMPARE(visits.front().specialistName, kBelova);
        QCOMPARE(visits.front().visit.endAt - visits.front().visit.startAt, Milliseconds(std::chrono::hours(2)));
    }

    void aTimeThatIsOverIsNotBooked()
    {
        press(Qt::Key_Up); // a quarter to two; it is five past
        press(Qt::Key_Return);
        QVERIFY(m_calendar->settle());
        QVERIFY(!dialog());
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("Это время уже прошло")));
    }

    void afterHersComeThoseOfOthers()
    {
        QVERIFY(openWindow(QStringLiteral("Тони")));
        press(Qt::Key_5, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QVERIFY(says(*dialog(), QStringLiteral("специалист Лисин Артём")));
    }

    void withoutAServiceItSaysWhatAVisitTakes()
    {
        QVERIFY(bookBelova(16, 45, 60));
        QVERIFY(m_calendar->settle());
        QVERIFY(openWindow({}));
        QVERIFY(
            says(*dialog(), QStringLiteral("Без услуги визит занимает 1\u00a0ч, а в окне 30\u00a0мин, 16:15–16:45")));
        QVERIFY(!booking()->isEnabled());
    }

    // Two windows of the shop at once: the lead is kept, and the time is asked for again with the same specialist and
    // service.
    void whoWasChosenIsKeptWhenTheTimeWasTakenMeanwhile()
    {
        QVERIFY(openWindow(QStringLiteral("Осмотр")));
        QVERIFY(bookBelova(16, 30, 30));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<desk::BookingDialog*>(dialog()));
        QVERIFY(m_calendar->settle());
        QVERIFY(says(*dialog(), QStringLiteral("Лид сохранён без записи")));
        QVERIFY(says(*dialog(), QStringLiteral("«Осмотр» занимает 45\u00a0мин, а в окне 15\u00a0мин")));
        auto* form = dialog()->findChild<desk::AppointmentForm*>();
        QCOMPARE(form->chosenSpecialist(), kBelova);
        QCOMPARE(form->service(), QStringLiteral("Осмотр"));
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_calendar->settle());
        const auto visits = visitsOf(QStringLiteral("+79123054418"));
        QCOMPARE(visits.size(), size_t(1));
        QCOMPARE(visits.front().specialistName, kBelova);
    }

    void aWindowTakenForAShortServiceIsLookedAtAgainForALongOne()
    {
        QVERIFY(bookBelova(16, 30, 30));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(m_calendar->here().startsWith(QStringLiteral("Кира Власова, 15:30")));
        press(Qt::Key_F4);
        QTRY_VERIFY(qobject_cast<desk::BookingDialog*>(dialog()));
        auto* asked = qobject_cast<desk::BookingDialog*>(dialog());
        QTRY_VERIFY(asked->isSettled());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(asked->isSettled());
        QVERIFY(says(*asked, kFree));
        press(Qt::Key_Tab, Qt::ShiftModifier); // specialist
        press(Qt::Key_Tab, Qt::ShiftModifier); // service
        typeText(QStringLiteral("Тони"));
        QTRY_VERIFY(asked->isSettled());
        QTRY_VERIFY(
            says(*asked,
                 QStringLiteral("«Тонирование» занимает 2\u00a0ч, а в окне 1\u00a0ч\u00a045\u00a0мин, 14:45–16:30")));
        QVERIFY(!says(*asked, kFree));
    }

    void aVisitIsMovedByLessThanItTakes()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_F4);
        QTRY_VERIFY(qobject_cast<desk::BookingDialog*>(dialog()));
        auto* asked = qobject_cast<desk::BookingDialog*>(dialog());
        QTRY_VERIFY(asked->isSettled());
        press(Qt::Key_Tab); // from the day to the time
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("15:40"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 15, 40));
    }
};

QTEST_MAIN(TestWindowFits)
#include "test_window_fits.moc"
