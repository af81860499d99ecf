// SPDX-License-Identifier: GPL-3.0-or-later
// Who is known is booked from an empty time of the calendar by name, with a request or without; gets a further visit beside the
// one that is ahead; and whoever asks for the first time gets several services at once. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "ui/booking/booking_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

std::vector<bookings::VisitRow> visitsOf(DeskWindow& desk, const QString& client)
{
    auto rows = desk.ask<std::vector<bookings::VisitRow>>([](Services& services, const Session& session) {
        return services.visitDesk.list(session, {DeskWindow::moment(1, 0, 0), DeskWindow::moment(31, 0, 0)});
    });
    std::erase_if(*rows, [&](const bookings::VisitRow& row) { return row.clientName != client; });
    return *rows;
}

desk::BookingDialog* booking(DeskWindow& desk)
{
    return qobject_cast<desk::BookingDialog*>(desk.dialog());
}

int leadsIn(DeskWindow& desk)
{
    const auto leads = desk.ask<qint64>([](Services& services, const Session& session) { return services.leadDesk.count(session, {}); });
    return leads ? int(*leads) : -1;
}

} // namespace

class KnownClientBookedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }

    // Сергей Ланской was there at noon, and has no request.
    void aRegularIsFoundByNameAndBookedWithoutARequest()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        const int before = leadsIn(calendar.desk);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(calendar.desk.dialog());
        typeText(QStringLiteral("Ланск"));
        QVERIFY(calendar.settle());
        press(Qt::Key_Return); // the one who is found
        QTRY_VERIFY(says(*calendar.desk.dialog(), QStringLiteral("Сергей Ланской")));
        QVERIFY(calendar.settle());
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        QCOMPARE(leadsIn(calendar.desk), before);
        const auto visits = visitsOf(calendar.desk, QStringLiteral("Сергей Ланской"));
        QCOMPARE(visits.size(), std::size_t(2));
        QVERIFY(!visits.back().visit.lead.isValid());
        QTRY_VERIFY(calendar.here().startsWith(QStringLiteral("Сергей Ланской"))); // the keys go along
    }

    // A name of nobody who is known is the name of a new one.
    void aNewNameGoesWhereItBelongs()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(calendar.desk.dialog());
        typeText(QStringLiteral("Эльвира"));
        QVERIFY(calendar.settle());
        press(Qt::Key_Tab);
        QVERIFY(tabTo(QStringLiteral("Имя")));
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("Эльвира"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        QCOMPARE(visitsOf(calendar.desk, QStringLiteral("Эльвира")).size(), std::size_t(1));
        QVERIFY(visitsOf(calendar.desk, QStringLiteral("Эльвира")).front().visit.lead.isValid());
    }

    // From the visit that is ahead: it stays, and there is one more.
    void aFurtherVisitBesideTheOneAhead()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        for (int i = 0; i < 3 && !calendar.here().startsWith(QStringLiteral("Кира")); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_F4);
        QTRY_VERIFY(calendar.desk.dialog());
        press(Qt::Key_F4, Qt::ShiftModifier);
        QTRY_VERIFY(calendar.desk.dialog() && !says(*calendar.desk.dialog(), QStringLiteral("Сейчас визит стоит")));
        QTRY_VERIFY(booking(calendar.desk) && booking(calendar.desk)->isSettled());
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        QCOMPARE(visitsOf(calendar.desk, QStringLiteral("Кира Власова")).size(), std::size_t(2));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(calendar.settle());
        QTRY_COMPARE(visitsOf(calendar.desk, QStringLiteral("Кира Власова")).size(), std::size_t(1));
    }

    // The request is kept before the services are chosen: Esc there loses no client.
    void severalServicesOfANewRequest()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinic(services, session));
            catalog::Service service;
            service.name = QStringLiteral("Снимок");
            service.minutes = 15;
            PRIYOM_CHECK(services.catalog.addService(session, service));
            return {};
        }));
        const auto begin = [&](const QString& phone) {
            press(Qt::Key_F2);
            QTRY_VERIFY(desk.dialog());
            typeText(phone);
            QVERIFY(tabTo(QStringLiteral("Услуга")));
            QVERIFY(pickValue(QStringLiteral("Консультация")));
            QVERIFY(tabTo(QStringLiteral("Когда удобно")));
            typeText(QStringLiteral("завтра после 15"));
            press(Qt::Key_Insert);
            QTRY_VERIFY(booking(desk));
            QTRY_VERIFY(booking(desk)->isSettled());
        };
        begin(QStringLiteral("89123054418"));
        QCOMPARE(leadsIn(desk), 1);
        QVERIFY(pickValue(QStringLiteral("Снимок"))); // the keys stand on the further service
        QTRY_VERIFY(booking(desk)->isSettled());
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Всего 2")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto visits = visitsOf(desk, QString());
        QCOMPARE(visits.size(), std::size_t(2)); // a row each
        QCOMPARE(visits.front().of, 2);
        QCOMPARE(visits.front().visit.startAt, DeskWindow::moment(16, 15, 0));

        begin(QStringLiteral("89123054419"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(leadsIn(desk), 2);
    }
};

QTEST_MAIN(KnownClientBookedTest)
#include "test_known_client_booked.moc"
