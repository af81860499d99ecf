// SPDX-License-Identifier: GPL-3.0-or-later
// «Когда удобно» in F4 and in F2 takes the same words, also who: «у того же мастера». It is Thursday, 15 October, 14:05.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/booking/booking_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

const QString kSame = QStringLiteral("Юлия Крылова");

// Ольга Ремизова was with Юлия Крылова; there is one more specialist, who comes first by name.
Result<> clinicOfTwo(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Анна Ким"), {staff::Role::Specialist}));
    PRIYOM_CHECK(addRequest(services, session, QStringLiteral("Ольга Ремизова"), QStringLiteral("+79127456130")));
    bookings::BookDraft before;
    before.clientPhone = QStringLiteral("+79127456130");
    before.appointment.specialist = kSame;
    before.appointment.service = QStringLiteral("Консультация ортодонта");
    before.appointment.start = DeskWindow::moment(1, 12, 0);
    PRIYOM_CHECK(services.bookings.book(session, before));
    return {};
}

} // namespace

class WishInBookingTest final : public QObject
{
    Q_OBJECT
    DeskWindow m_desk;

    desk::BookingDialog* booking() { return qobject_cast<desk::BookingDialog*>(m_desk.dialog()); }
    bookings::Visit visit()
    {
        const auto story = m_desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        return story && !story->visits.empty() ? story->visits.front() : bookings::Visit();
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }

    void theWordsOfferOtherWindowsAndTheSameSpecialist()
    {
        QVERIFY(m_desk.open(clinicOfTwo));
        QVERIFY(m_desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(booking() && booking()->isSettled());
        press(Qt::Key_1, Qt::AltModifier); // the first there is
        QTRY_VERIFY(says(*booking(), QStringLiteral("Вам подходит?")));
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("завтра после 16 у того же мастера"));
        QTRY_VERIFY(booking()->isSettled());
        QVERIFY(!says(*booking(), QStringLiteral("Вам подходит?"))); // that window is not meant any more
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(says(*booking(), QStringLiteral("завтра в 16:00, специалист ") + kSame));
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk.dialog());
        QTRY_COMPARE(visit().startAt, DeskWindow::moment(16, 16, 0));
        const auto persons = m_desk.ask<std::vector<staff::Person>>([](Services& services, const Session& session) { return services.staff.list(session); });
        QCOMPARE(std::ranges::find(*persons, visit().specialist, &staff::Person::id)->name, kSame);

        // A visit that is moved is looked for by words as well.
        press(Qt::Key_F4);
        QTRY_VERIFY(booking() && booking()->isSettled());
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("послезавтра утром"));
        QTRY_VERIFY(booking()->isSettled());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(says(*booking(), QStringLiteral("октября в 6:00")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk.dialog());
        QTRY_VERIFY(visit().startAt >= DeskWindow::moment(17, 6, 0) && visit().startAt < DeskWindow::moment(17, 12, 0));
    }

    void whatIsNotUnderstoodIsSaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicOfTwo));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("как-нибудь потом"));
        press(Qt::Key_Return);
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Не понято, когда удобно")));
    }

    void theNewRequestUnderstandsThemToo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicOfTwo));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Уже есть открытый запрос")));
        QVERIFY(tabTo(QStringLiteral("Тот же запрос")));
        press(Qt::Key_2);
        QVERIFY(tabTo(QStringLiteral("Услуга")));
        QVERIFY(pickValue(QStringLiteral("Консультация")));
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("завтра после 16 у того же мастера"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("завтра в 16:00, специалист ") + kSame));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
    }
};

QTEST_MAIN(WishInBookingTest)
#include "test_wish_in_booking.moc"
