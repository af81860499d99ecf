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

    // What was paid for a visit that is called off goes back, or stays for the next one.
    void aPrepaymentOfACancelledVisitIsOffered_data()
    {
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("given back") << true;
        QTest::newRow("left for the next time") << false;
    }
    void aPrepaymentOfACancelledVisitIsOffered()
    {
        QFETCH(const bool, isGiven);
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        const VisitId visit = prepaid(calendar);
        press(Qt::Key_F9);
        QTRY_VERIFY(calendar.desk.dialog() && says(*calendar.desk.dialog(), QStringLiteral("уже оплачено 700")));
        press(Qt::Key_1);
        typeText(QStringLiteral("заболел"));
        press(Qt::Key_Return);
        QTRY_VERIFY(calendar.desk.dialog() && calendar.desk.dialog()->accessibleName().startsWith(QStringLiteral("Возврат")));
        if (isGiven) {
            press(Qt::Key_Tab);
            typeText(QStringLiteral("заболел"));
            press(Qt::Key_Return);
        } else {
            press(Qt::Key_Escape);
        }
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        QCOMPARE(paid(calendar, visit), Money::ofMinor(isGiven ? 0 : 70'000));
    }

    void aPrepaymentOfAMissedVisitIsOffered()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        const VisitId visit = prepaid(calendar);
        press(Qt::Key_F7);
        QTRY_VERIFY(calendar.desk.dialog() && calendar.desk.dialog()->accessibleName().startsWith(QStringLiteral("Возврат")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!calendar.desk.dialog());
        QVERIFY(calendar.settle());
        QCOMPARE(paid(calendar, visit), Money::ofMinor(70'000));
        QCOMPARE(calendar.visitOf(QStringLiteral("Сергей Ланской"))->state, bookings::VisitState::NoShow);
    }

private:
    // Сергей of noon, with 700 paid; the keys stand on him.
    static VisitId prepaid(CalendarDesk& calendar)
    {
        for (int i = 0; i < 20 && !calendar.here().startsWith(QStringLiteral("Сергей Ланской")); ++i)
            press(Qt::Key_Up);
        press(Qt::Key_F6, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return calendar.desk.dialog() != nullptr; }))
            return {};
        typeText(QStringLiteral("700"));
        press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return calendar.desk.dialog() == nullptr; }) && calendar.settle() ? calendar.visitOf(QStringLiteral("Сергей Ланской"))->id : VisitId();
    }
    static Money paid(CalendarDesk& calendar) { return paid(calendar, calendar.visitOf(QStringLiteral("Сергей Ланской"))->id); }
    static Money paid(CalendarDesk& calendar, VisitId visit)
    {
        const auto bill = calendar.desk.ask<payments::Bill>([visit](Services& services, const Session& session) { return services.payments.bill(session, visit); });
        return bill ? payments::paidOf(bill->payments) : Money();
    }
};

QTEST_MAIN(TestCalendarPayment)
#include "test_calendar_payment.moc"
