// SPDX-License-Identifier: GPL-3.0-or-later
// From day to day, after a booking and under a toast the keys of the calendar stay with what is worked on. It is Thursday,
// 15 October, 14:05.
#include "tests/support/calendar_desk.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

// The next day Белова comes at 16, Лисин as ever.
Result<> twoDays(Services& services, const Session& session)
{
    PRIYOM_CHECK(aDay(services, session));
    PRIYOM_TRY(const auto people, services.staff.list(session));
    const QDate next = kToday.addDays(1);
    for (const staff::Person& person : people) {
        const int from = person.name.startsWith(QStringLiteral("Белова")) ? 16 * 60 : 11 * 60;
        if (person.roles.has(staff::Role::Specialist))
            PRIYOM_CHECK(services.schedule.setShifts(session, person.id, next, next.addDays(1), {{person.id, next, from, 20 * 60}}));
    }
    return {};
}

} // namespace

class TestCalendarStays final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(twoDays));
    }
    void cleanup() { m_calendar.reset(); }

    void afterABookingTheKeysStandOnTheVisit()
    {
        QVERIFY(m_calendar->here().contains(QStringLiteral("14:05–15:30")));
        press(Qt::Key_Return); // it is offered from the next quarter on
        QTRY_VERIFY(m_calendar->desk.dialog());
        typeText(QStringLiteral("9123054418"));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY2(m_calendar->here().startsWith(QStringLiteral("+7 912 305-44-18, 14:15")), qUtf8Printable(m_calendar->here()));
    }

    void aBookingOfAnotherDayIsFollowedThere()
    {
        press(Qt::Key_Return);
        QTRY_VERIFY(m_calendar->desk.dialog());
        typeText(QStringLiteral("9123054418"));
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeAnew(QStringLiteral("завтра в 17"));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->view().plan().date, kToday.addDays(1));
        QTRY_VERIFY2(m_calendar->here().startsWith(QStringLiteral("+7 912 305-44-18, 17:00")), qUtf8Printable(m_calendar->here()));
    }

    void aVisitThatIsMovedToAnotherDayIsFollowedThere()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY2(m_calendar->here().startsWith(QStringLiteral("Кира Власова")), qUtf8Printable(m_calendar->here()));
        press(Qt::Key_F4);
        QTRY_VERIFY(m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        typeAnew(QStringLiteral("завтра"));
        press(Qt::Key_Tab);
        typeAnew(QStringLiteral("1700"));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Return);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->view().plan().date, kToday.addDays(1));
        QTRY_VERIFY2(m_calendar->here().startsWith(QStringLiteral("Кира Власова, 17:00")), qUtf8Printable(m_calendar->here()));
        press(Qt::Key_PageUp); // and from there on one goes where one likes
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->view().plan().date, kToday);
    }

    void anotherDayIsShownAtTheSameHour()
    {
        press(Qt::Key_Right); // Лисин
        for (int quarter = 0; quarter < 3; ++quarter)
            press(Qt::Key_Down);
        QVERIFY2(m_calendar->here().contains(QStringLiteral("14:45–15:00, Лисин")), qUtf8Printable(m_calendar->here()));
        press(Qt::Key_PageDown);
        QVERIFY(m_calendar->settle());
        QVERIFY2(m_calendar->here().contains(QStringLiteral("14:45–15:00, Лисин")), qUtf8Printable(m_calendar->here()));
        press(Qt::Key_PageUp);
        QVERIFY(m_calendar->settle());
        QVERIFY2(m_calendar->here().contains(QStringLiteral("14:45–15:00, Лисин")), qUtf8Printable(m_calendar->here()));
    }

    void whereSheDoesNotWorkYetItIsHerFirstHour()
    {
        QVERIFY(m_calendar->here().contains(QStringLiteral("14:05–15:30, Белова")));
        press(Qt::Key_PageDown);
        QVERIFY(m_calendar->settle());
        QVERIFY2(m_calendar->here().contains(QStringLiteral("16:00–20:00, Белова")), qUtf8Printable(m_calendar->here()));
    }

    void noToastCoversTheRowThatIsWorkedOn()
    {
        press(Qt::Key_Right);
        press(Qt::Key_Down, Qt::NoModifier);
        for (int down = 0; down < 40; ++down) {
            press(Qt::Key_Down);
            m_calendar->desk.window.toast({QStringLiteral("Вадим Шилов: перенос на 17:15"), QStringLiteral("Вернуть"), {}, QStringLiteral("Ctrl Z")});
            const auto free = [this] {
                const QRect row = m_calendar->view().workPlace();
                const QRect place(m_calendar->view().mapTo(&m_calendar->desk.window, row.topLeft()), row.size());
                return !row.isEmpty() && !m_calendar->desk.window.toastPlace().intersects(place);
            };
            QTRY_VERIFY2(free(), qUtf8Printable(m_calendar->here()));
        }
    }
};

QTEST_MAIN(TestCalendarStays)
#include "test_calendar_stays.moc"
