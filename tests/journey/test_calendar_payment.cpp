// SPDX-License-Identifier: GPL-3.0-or-later
// Money of a visit from the calendar: before it, when the client has come, and afterwards.
#include "core/backend/services.h"
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class TestCalendarPayment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }

    void aVisitIsPaidWhereItStands()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        for (int i = 0; i < 20 && !calendar.here().startsWith(QStringLiteral("Сергей Ланской")); ++i) // of noon
            press(Qt::Key_Up);
        press(Qt::Key_F6, Qt::ControlModifier);   // before it is marked
        QVERIFY(QTest::qWaitFor([&] { return calendar.desk.dialog() != nullptr; }));
        QVERIFY(calendar.desk.dialog()->accessibleName().startsWith(QStringLiteral("Предоплата")));
        typeText(QStringLiteral("700"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        QCOMPARE(paid(calendar), Money::ofMinor(70'000));

        press(Qt::Key_F6); // the client has come, and without a price somebody says what was paid
        QVERIFY(QTest::qWaitFor([&] { return calendar.desk.dialog() != nullptr; }));
        QVERIFY(calendar.desk.dialog()->accessibleName().startsWith(QStringLiteral("Оплата")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!calendar.desk.dialog());
        QCOMPARE(calendar.visitOf(QStringLiteral("Сергей Ланской"))->state, bookings::VisitState::Came);
        press(Qt::Key_F6);
        QTRY_VERIFY(says(calendar.desk.window, QStringLiteral("визит оплачен")));
    }

private:
    static Money paid(CalendarDesk& calendar)
    {
        const VisitId visit = calendar.visitOf(QStringLiteral("Сергей Ланской"))->id;
        const auto bill = calendar.desk.ask<payments::Bill>([visit](Services& services, const Session& session) { return services.payments.bill(session, visit); });
        return bill ? payments::paidOf(bill->payments) : Money();
    }
};

QTEST_MAIN(TestCalendarPayment)
#include "test_calendar_payment.moc"
