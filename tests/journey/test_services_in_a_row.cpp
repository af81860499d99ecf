// SPDX-License-Identifier: GPL-3.0-or-later
// One visit of several services by the keys alone: F4, Insert for each further one, a window in which all of it fits.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "ui/booking/booking_dialog.h"

#include <QSemaphore>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

Result<> addTreatments(Services& services, const Session& session)
{
    catalog::Service service;
    service.name = QStringLiteral("Гигиена");
    service.minutes = 60;
    service.price = Money::ofMinor(450'000);
    PRIYOM_CHECK(services.catalog.addService(session, service));
    service.name = QStringLiteral("Снимок");
    service.minutes = 15;
    service.price = Money::ofMinor(90'000);
    PRIYOM_CHECK(services.catalog.addService(session, service));
    return {};
}

Result<> clinicOfTwo(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Марина Лебедева"), {staff::Role::Specialist}));
    return addTreatments(services, session);
}

const QString kTreatment = QStringLiteral("Гигиена");
const QString kHygienist = QStringLiteral("Марина Лебедева");

// Tomorrow at 15:00, and after it the treatment for less than it costs.
Result<> clinicWithVisitOfTwo(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicOfTwo(services, session));
    bookings::BookDraft draft;
    draft.lead = LeadId(1);
    draft.appointment.specialist = QStringLiteral("Юлия Крылова");
    draft.appointment.start = DeskWindow::moment(16, 15, 0);
    draft.appointment.then = {{kTreatment, kHygienist, 0, Money::ofMinor(400'000)}};
    PRIYOM_CHECK(services.bookings.book(session, draft));
    return {};
}

Result<> offerNoMore(Services& services, const Session& session)
{
    PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
    catalog::Service service = *std::ranges::find(lists.services, kTreatment, &catalog::Service::name);
    service.active = false;
    return services.catalog.editService(session, service);
}

Result<> performNoMore(Services& services, const Session& session)
{
    PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
    PRIYOM_TRY(const auto persons, services.staff.list(session));
    const auto other = std::ranges::find(lists.services, QStringLiteral("Снимок"), &catalog::Service::name);
    const auto hygienist = std::ranges::find(persons, kHygienist, &staff::Person::name);
    PRIYOM_CHECK(services.repertoires.set(session, hygienist->id, {catalog::OwnService{other->id}}));
    return {};
}

Result<> leave(Services& services, const Session& session)
{
    PRIYOM_TRY(const auto persons, services.staff.list(session));
    staff::PersonEdit edit;
    edit.active = false;
    PRIYOM_CHECK(services.staff.edit(session, std::ranges::find(persons, kHygienist, &staff::Person::name)->id, edit));
    return {};
}

// The field with the keys goes to that entry.
bool choose(const QString& text)
{
    auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
    if (!combo)
        return false;
    press(Qt::Key_Home);
    for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
        press(Qt::Key_Down);
    return combo->currentText() == text;
}

desk::BookingDialog* bookingIn(DeskWindow& desk)
{
    return qobject_cast<desk::BookingDialog*>(desk.dialog());
}

} // namespace

class ServicesInARowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void threeServicesAreBookedAndOneIsTakenAway()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicOfTwo));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(bookingIn(desk));
        QTRY_VERIFY(bookingIn(desk)->isSettled());
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(choose(QStringLiteral("Юлия Крылова")));
        press(Qt::Key_Insert);
        QVERIFY(choose(QStringLiteral("Гигиена")));
        press(Qt::Key_Tab);
        QVERIFY(choose(QStringLiteral("Марина Лебедева")));
        press(Qt::Key_Insert);
        QVERIFY(choose(QStringLiteral("Снимок")));
        QTRY_VERIFY(bookingIn(desk)->isSettled());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Всего 3")));
        QVERIFY(says(*desk.dialog(), QStringLiteral("затем Марина Лебедева")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        const bookings::Visit booked = visitOf(desk);
        QCOMPARE(booked.more.size(), size_t(2));
        QCOMPARE(booked.more[0].startAt, booked.endAt);
        QVERIFY(booked.more[0].specialist != booked.specialist);

        press(Qt::Key_F4); // what it has stands there, and it is the same visit that is changed
        QTRY_VERIFY(bookingIn(desk));
        QTRY_VERIFY(bookingIn(desk)->isSettled());
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Марина Лебедева")));
        press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(bookingIn(desk)->isSettled());
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Всего 2")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(visitOf(desk).more.size(), size_t(1));
        QCOMPARE(visitOf(desk).id, booked.id);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QTRY_COMPARE(visitOf(desk).more.size(), size_t(2));
    }

    void aLaterServiceStaysWhatWasAgreed_data()
    {
        QTest::addColumn<DeskWindow::Fill>("since");
        QTest::newRow("the shop offers it no more") << DeskWindow::Fill(offerNoMore);
        QTest::newRow("its specialist performs it no more") << DeskWindow::Fill(performNoMore);
        QTest::newRow("its specialist has left") << DeskWindow::Fill(leave);
    }
    void aLaterServiceStaysWhatWasAgreed()
    {
        QFETCH(DeskWindow::Fill, since);
        DeskWindow desk;
        QVERIFY(desk.open([&since](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithVisitOfTwo(services, session));
            return since(services, session);
        }));
        const bookings::Visit before = visitOf(desk);
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(bookingIn(desk));
        QTRY_VERIFY(bookingIn(desk)->isSettled());
        press(Qt::Key_Tab); // from the day to the time
        typeAnew(QStringLiteral("16:00"));
        QTRY_VERIFY(bookingIn(desk)->isSettled());
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("затем Марина Лебедева")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        const bookings::Visit moved = visitOf(desk);
        QCOMPARE(moved.startAt, DeskWindow::moment(16, 16, 0));
        QCOMPARE(moved.more.size(), size_t(1));
        QCOMPARE(moved.more[0].service, before.more[0].service);
        QCOMPARE(moved.more[0].specialist, before.more[0].specialist);
        QCOMPARE(moved.more[0].price, before.more[0].price);
        QCOMPARE(moved.more[0].startAt - before.more[0].startAt, moved.startAt - before.startAt);
    }

    void whatIsTypedBeforeTheServicesAreKnownStays()
    {
        QSemaphore busy;
        DeskWindow desk;
        const QSemaphoreReleaser freed(busy); // also where the test stops half way
        QVERIFY(desk.open(clinicWithVisitOfTwo));
        QVERIFY(desk.goToCard(LeadId(1)));
        desk.backend.ask(
            &desk.backend,
            [&busy](Services&, const Session&) {
                busy.acquire();
                return Result<>();
            },
            [](const Result<>&) {});
        press(Qt::Key_F4);
        QTRY_VERIFY(bookingIn(desk) && bookingIn(desk)->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Tab); // from the day to the time
        typeAnew(QStringLiteral("16:30"));
        press(Qt::Key_Return);
        QVERIFY(!bookingIn(desk)->isSettled());
        busy.release();
        QTRY_VERIFY(!desk.dialog());
        const bookings::Visit moved = visitOf(desk);
        QCOMPARE(moved.startAt, DeskWindow::moment(16, 16, 30));
        QCOMPARE(moved.more.size(), size_t(1));
        QCOMPARE(moved.more[0].startAt, moved.endAt);
    }

    void theCalendarShowsThemTogetherAndOneIsCancelledAlone()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(aDay(services, session));
            PRIYOM_CHECK(addTreatments(services, session));
            bookings::BookDraft draft;
            draft.clientName = QStringLiteral("Анна Котова");
            draft.clientPhone = QStringLiteral("+79123054418");
            draft.appointment.specialist = QStringLiteral("Белова Марина");
            draft.appointment.service = QStringLiteral("Снимок");
            draft.appointment.start = DeskWindow::moment(15, 14, 30);
            draft.appointment.then = {{QStringLiteral("Гигиена"), QStringLiteral("Лисин Артём")}};
            PRIYOM_CHECK(services.bookings.book(session, draft));
            return {};
        }));
        const int unconfirmed = calendar.view().plan().count(bookings::VisitState::Planned);
        QCOMPARE(unconfirmed, 4); // three of the day, and this one once
        for (int i = 0; i < 20 && !calendar.here().startsWith(QStringLiteral("Анна Котова")); ++i)
            press(Qt::Key_Down);
        QVERIFY(calendar.here().contains(QStringLiteral("услуга 1 из 2")));
        press(Qt::Key_Right);
        for (int i = 0; i < 20 && !calendar.here().startsWith(QStringLiteral("Анна Котова")); ++i)
            press(Qt::Key_Down);
        QVERIFY(calendar.here().contains(QStringLiteral("услуга 2 из 2")));

        press(Qt::Key_Down, Qt::AltModifier); // all of it moves, and the keys stay on this service
        QVERIFY(calendar.settle());
        QTRY_VERIFY(calendar.here().contains(QStringLiteral("15:00–16:00")));
        QVERIFY(calendar.here().contains(QStringLiteral("услуга 2 из 2")));
        QCOMPARE(calendar.visitOf(QStringLiteral("Анна Котова"))->startAt, DeskWindow::moment(15, 14, 45));

        press(Qt::Key_F9);
        QTRY_VERIFY(calendar.desk.dialog());
        press(Qt::Key_1); // the client
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(choose(QStringLiteral("Только «Гигиена»")));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("спешит"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        const auto left = calendar.visitOf(QStringLiteral("Анна Котова"));
        QVERIFY(left);
        QCOMPARE(left->state, bookings::VisitState::Planned);
        QCOMPARE(rowsOf(calendar), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(rowsOf(calendar), 2);
    }

private:
    static bookings::Visit visitOf(DeskWindow& desk)
    {
        const auto story = desk.ask<bookings::LeadStory>(
            [](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        return story && !story->visits.empty() ? story->visits.front() : bookings::Visit();
    }
    static int rowsOf(CalendarDesk& calendar)
    {
        int rows = 0;
        for (const auto& column : calendar.view().plan().columns)
            rows +=
                int(std::ranges::count(column.visits, QStringLiteral("Анна Котова"), &bookings::VisitRow::clientName));
        return rows;
    }
};

QTEST_MAIN(ServicesInARowTest)
#include "test_services_in_a_row.moc"
