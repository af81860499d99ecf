// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody comes in from the street: two keys, and they are in the calendar. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"

using namespace priyom;
using namespace priyom::test;
using bookings::VisitState;

class TestWalkInKeys final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    // The visits that began with this minute.
    QList<bookings::Visit> justNow()
    {
        QList<bookings::Visit> found;
        for (const auto& column : m_calendar->view().plan().columns)
            for (const auto& row : column.visits)
                if (row.visit.startAt == DeskWindow::moment(15, 14, 5))
                    found += row.visit;
        return found;
    }
    bool begin()
    {
        press(Qt::Key_F4, Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; });
    }
    // And what they pay is asked at once; nobody pays here.
    bool takeIn()
    {
        press(Qt::Key_Return);
        const auto isAsked = [this] { return m_calendar->desk.dialog() && m_calendar->desk.dialog()->accessibleName().startsWith(QStringLiteral("Оплата")); };
        if (!QTest::qWaitFor(isAsked))
            return false;
        press(Qt::Key_Escape);
        return QTest::qWaitFor([this] { return m_calendar->desk.dialog() == nullptr && justNow().size() == 1; });
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open());
    }
    void cleanup() { m_calendar.reset(); }

    void twoKeysTakeThemIn()
    {
        QVERIFY(begin());
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("14:05")));
        QVERIFY(takeIn());
        QCOMPARE(justNow().front().state, VisitState::Came);
        QVERIFY(justNow().front().lead.isValid());
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("Принят без записи")));
        QTRY_VERIFY2(m_calendar->here().contains(QStringLiteral("14:05")),
                     qPrintable(m_calendar->here())); // the keys stand on it
    }

    void oneKeyTakesItBack()
    {
        QVERIFY(begin());
        QVERIFY(takeIn());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(justNow().isEmpty());
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("прихода без записи больше нет")));
    }

    void aPhoneMayBeTypedBeforehand()
    {
        QVERIFY(begin());
        typeText(QStringLiteral("89123054418"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Глеб"));
        QVERIFY(takeIn());
        QTRY_VERIFY2(m_calendar->here().startsWith(QStringLiteral("Глеб, 14:05")), qPrintable(m_calendar->here()));
    }

    // Кира is booked for 15:30: the name says so, and Enter takes that visit in instead of a second one.
    void whoIsBookedTodayIsTakenInByThatVisit()
    {
        QVERIFY(begin());
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Кира"));
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("Кира Власова: запись на 15:30")));
        QVERIFY(takeIn());
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 14, 5));
        QCOMPARE(justNow().front().state, VisitState::Came);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 15, 30));
    }

    // As in the field of a new lead.
    void aNameInTheFirstFieldIsAName()
    {
        QVERIFY(begin());
        typeText(QStringLiteral("Кира"));
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("Кира Власова: запись на 15:30")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(begin());
        typeText(QStringLiteral("Глеб"));
        QVERIFY(takeIn());
        QTRY_VERIFY2(m_calendar->here().startsWith(QStringLiteral("Глеб, 14:05")), qPrintable(m_calendar->here()));
    }

    void aSecondVisitIsMadeWhereThatIsMeant()
    {
        QVERIFY(begin());
        typeText(QStringLiteral("89513380472"));
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("Кира Власова: запись на 15:30")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_calendar->desk.dialog() && m_calendar->desk.dialog()->accessibleName().startsWith(QStringLiteral("Оплата")));
        press(Qt::Key_Escape);
        QTRY_COMPARE(justNow().size(), 1);
        QCOMPARE(justNow().front().client, m_calendar->visitOf(QStringLiteral("Кира Власова"))->client);
        QVERIFY(m_calendar->desk.ask<std::vector<bookings::VisitRow>>([](backend::Services& services, const staff::Session& session) {
                    return services.visitDesk.list(session, {DeskWindow::moment(15, 15, 0), DeskWindow::moment(15, 16, 0)});
                })->size() == 1); // the booking stays
    }

    void anotherSpecialistIsChosenByKeys()
    {
        QVERIFY(begin());
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(pickValue(QStringLiteral("Лисин")));
        QVERIFY(m_calendar->settle());
        QVERIFY(takeIn());
        QTRY_VERIFY2(m_calendar->here().endsWith(QStringLiteral("Лисин Артём")), qPrintable(m_calendar->here()));
    }

    void escTakesNobodyIn()
    {
        QVERIFY(begin());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(justNow().isEmpty());
        QCOMPARE(QApplication::focusWidget(), &m_calendar->view());
    }
};

QTEST_MAIN(TestWalkInKeys)
#include "test_walk_in_keys.moc"
