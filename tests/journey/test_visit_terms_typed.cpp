// SPDX-License-Identifier: GPL-3.0-or-later
// F4 by keys alone: another length and another price by right, what is to be known, by which way it was booked; and the usual
// way, which all of that leaves as quick as it is. It is Thursday, 15 October, 14:05.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/booking/booking_dialog.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

QLineEdit* field()
{
    return qobject_cast<QLineEdit*>(QApplication::focusWidget());
}

} // namespace

class VisitTermsTypedTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskWindow> m_desk;

    desk::BookingDialog* booking() { return qobject_cast<desk::BookingDialog*>(m_desk->dialog()); }
    bool openBooking()
    {
        return m_desk->goToCard(LeadId(1)) && (press(Qt::Key_F4), true) && QTest::qWaitFor([this] { return booking() && booking()->isSettled(); }) && m_desk->turn();
    }
    bookings::Visit visit()
    {
        const auto story = m_desk->askAsOwner<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        return story && !story->visits.empty() ? story->visits.front() : bookings::Visit();
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init() { m_desk = std::make_unique<DeskWindow>(); }
    void cleanup() { m_desk.reset(); }

    void theOwnerBooksLongerAndForLess()
    {
        QVERIFY(m_desk->open([this](Services& services, const Session& session) {
            m_desk->owner = session;
            return clinicWithLead(services, session);
        }));
        QVERIFY(openBooking());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(tabTo(QStringLiteral("Длительность")));
        QCOMPARE(field()->text(), QStringLiteral("45")); // the service's
        typeAnew(QStringLiteral("60"));
        QVERIFY(tabTo(QStringLiteral("Цена")));
        typeAnew(QStringLiteral("3000"));
        QTRY_VERIFY(says(*booking(), QStringLiteral("назначено 3")));
        QVERIFY(tabTo(QStringLiteral("Комментарий")));
        typeText(QStringLiteral("Придёт с ребёнком"));
        QVERIFY(tabTo(QStringLiteral("Как записался")));
        QVERIFY(pickValue(QStringLiteral("Звонок")));
        QTRY_VERIFY(booking()->isSettled());
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->dialog());
        const bookings::Visit booked = visit();
        QCOMPARE(booked.endAt - booked.startAt, Milliseconds(std::chrono::minutes(60)));
        QCOMPARE(booked.price, Money::ofMinor(300'000));
        QCOMPARE(booked.comment, QStringLiteral("Придёт с ребёнком"));

        // Moved, it keeps what was agreed, and the dialog says both.
        QVERIFY(openBooking());
        QVERIFY(says(*booking(), QStringLiteral("назначено 3")));
        QVERIFY(tabTo(QStringLiteral("Комментарий")));
        QCOMPARE(field()->text(), QStringLiteral("Придёт с ребёнком"));
        typeAnew(QStringLiteral("Без ребёнка"));
        QTRY_VERIFY(booking()->isSettled());
        press(Qt::Key_Return); // at the time it has: only that is changed
        QTRY_VERIFY(!m_desk->dialog());
        QVERIFY(says(m_desk->window, QStringLiteral("запись изменена")));
        QCOMPARE(visit().comment, QStringLiteral("Без ребёнка"));
        QCOMPARE(visit().startAt, booked.startAt);
        QCOMPARE(visit().price, booked.price);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(visit().comment, QStringLiteral("Придёт с ребёнком"));
    }

    void aReceptionistReadsThePriceAndIsToldWhy()
    {
        QVERIFY(m_desk->openAs(QStringLiteral("Рита Лапина"), staff::Role::Receptionist, clinicWithLead));
        QVERIFY(openBooking());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(tabTo(QStringLiteral("Длительность")));
        typeAnew(QStringLiteral("60"));
        QVERIFY(tabTo(QStringLiteral("Цена")));
        QVERIFY(field()->isReadOnly());
        QTRY_VERIFY(says(*booking(), QStringLiteral("Другую цену, чем в прайсе, назначает")));
        typeText(QStringLiteral("1"));
        QVERIFY(field()->text().startsWith(QStringLiteral("3")));
        QTRY_VERIFY(booking()->isSettled());
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->dialog());
        QCOMPARE(visit().price, Money::ofMinor(350'000));
        QCOMPARE(visit().endAt - visit().startAt, Milliseconds(std::chrono::minutes(60)));
    }

    void whatIsNoPriceIsSaidAndNothingIsBooked()
    {
        QVERIFY(m_desk->open(clinicWithLead));
        QVERIFY(openBooking());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(tabTo(QStringLiteral("Цена")));
        typeAnew(QStringLiteral("дорого"));
        QTRY_VERIFY(booking()->isSettled());
        press(Qt::Key_Return);
        QTRY_VERIFY(says(*booking(), QStringLiteral("Цена пишется цифрами")));
        typeAnew(QStringLiteral("3 000,50"));
        QTRY_VERIFY(booking()->isSettled());
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->dialog());
    }

    void theUsualWayIsAWindowAndEnter()
    {
        QVERIFY(m_desk->open([this](Services& services, const Session& session) {
            m_desk->owner = session;
            return clinicWithLead(services, session);
        }));
        QVERIFY(m_desk->goToCard(LeadId(1)));
        press(Qt::Key_F4);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->dialog());
        QTRY_VERIFY(visit().id.isValid());
        QCOMPARE(visit().price, Money::ofMinor(350'000));
        QCOMPARE(visit().comment, QString());
        QVERIFY(visit().channel.isValid()); // that of the request
    }
};

QTEST_MAIN(VisitTermsTypedTest)
#include "test_visit_terms_typed.moc"
