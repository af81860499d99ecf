// SPDX-License-Identifier: GPL-3.0-or-later
// The week of one specialist, worked as a day is. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_week.h"

using namespace priyom;
using namespace priyom::test;
using bookings::Span;

class TestCalendarWeek final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    [[nodiscard]] calendar::DayView& view() { return m_calendar->view(); }
    bool turnSpan()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        return m_calendar->settle();
    }
    // Кира Власова, to be confirmed at 15:30.
    bool goToKira()
    {
        for (int i = 0; i < 3 && !m_calendar->here().startsWith(QStringLiteral("Кира")); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        return m_calendar->here().startsWith(QStringLiteral("Кира"));
    }
    QPoint middleOf(int column, Instant from, Instant to)
    {
        const QRectF where = view().grid().stretch(column, {from, to});
        const QRect work = view().workPlace(); // of what the keys stand on, which is that block
        return {work.center().x(), work.top() + int(where.height() / 2)};
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(aWeek));
    }
    void cleanup() { m_calendar.reset(); }

    void aKeyShowsTheWeekOfWhomTheKeysStandOnAndAnotherTheDayAgain()
    {
        press(Qt::Key_Right); // Лисин
        QVERIFY(turnSpan());
        QCOMPARE(view().plan().span, Span::Week);
        QCOMPARE(view().plan().columns.size(), size_t(7));
        QCOMPARE(m_calendar->here(), QStringLiteral("пустое окно 2 ч 55 мин, 14:05–17:00, чт, 15 окт."));
        QVERIFY(offersWho(*m_calendar, QStringLiteral("Артём Л.")));
        press(Qt::Key_Right);
        QCOMPARE(m_calendar->here(), QStringLiteral("свободно, 14:00–14:15, пт, 16 окт."));
        press(Qt::Key_Right);
        QCOMPARE(m_calendar->here(), QStringLiteral("не работает, 14:00–14:15, сб, 17 окт."));
        press(Qt::Key_Left);
        QVERIFY(turnSpan());
        QCOMPARE(view().plan().span, Span::Day);
        QCOMPARE(view().plan().date, kToday.addDays(1)); // the day that the keys had gone to
        QCOMPARE(view().currentColumn()->specialist.name, QStringLiteral("Лисин Артём"));
    }

    void tabWalksTheWindowsOfTheWeek()
    {
        QVERIFY(turnSpan());
        QStringList way{m_calendar->here()};
        for (int i = 0; i < 10 && QApplication::focusWidget() == &view(); ++i) {
            press(Qt::Key_Tab);
            way << m_calendar->here();
        }
        way.removeDuplicates();
        QCOMPARE(way, (QStringList{QStringLiteral("пустое окно 1 ч 25 мин, 14:05–15:30, чт, 15 окт."),
                                   QStringLiteral("пустое окно 1 ч 45 мин, 16:15–18:00, чт, 15 окт."),
                                   QStringLiteral("пустое окно 9 ч, 9:00–18:00, пт, 16 окт.")}));
    }

    void anotherSpecialistsWeekIsOneKeyAwayAndTheLastLeadsToTheFirst()
    {
        QVERIFY(turnSpan());
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            seen << view().plan().columns.front().specialist.name;
            press(Qt::Key_Right, Qt::ControlModifier);
            QVERIFY(m_calendar->settle());
        }
        QCOMPARE(seen, (QStringList{QStringLiteral("Белова Марина"), QStringLiteral("Лисин Артём"), QStringLiteral("Носова Вера"), QStringLiteral("Белова Марина")}));
        press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(view().plan().columns.front().specialist.name, QStringLiteral("Белова Марина"));
    }

    void theSpecialistIsChosenFromTheListToo()
    {
        QVERIFY(turnSpan());
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(pickEntry({QStringLiteral("Носова Вера")}));
        QVERIFY(m_calendar->settle());
        QCOMPARE(view().plan().columns.front().specialist.name, QStringLiteral("Носова Вера"));
    }

    void weeksAreTurnedAndHomeComesBack()
    {
        QVERIFY(turnSpan());
        press(Qt::Key_PageDown);
        QVERIFY(m_calendar->settle());
        QCOMPARE(view().plan().date, QDate(2026, 10, 19));
        QVERIFY(m_calendar->here().endsWith(QStringLiteral("чт, 22 окт.")));
        press(Qt::Key_Home);
        QVERIFY(m_calendar->settle());
        QCOMPARE(view().plan().date, QDate(2026, 10, 12));
        QVERIFY2(m_calendar->here().endsWith(QStringLiteral("чт, 15 окт.")), qUtf8Printable(m_calendar->here()));
    }

    void aVisitIsMovedToAnotherDayAndHourByKeysAndTakenBack()
    {
        QVERIFY(turnSpan());
        QVERIFY(goToKira());
        press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:30–16:15, Осмотр, не подтверждён, пт, 16 окт."));
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:15–16:00, Осмотр, не подтверждён, пт, 16 окт."));
        press(Qt::Key_Right, Qt::AltModifier); // nobody works on Saturday: that it is meant is asked
        QTRY_VERIFY(m_calendar->desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:15–16:00, Осмотр, не подтверждён, пт, 16 окт."));
        for (int i = 0; i < 2; ++i) {
            press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(m_calendar->settle());
        }
        QTRY_COMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 15, 30));
    }

    void aDayThatIsOverTakesNoVisit()
    {
        QVERIFY(turnSpan());
        QVERIFY(goToKira());
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QVERIFY(!m_calendar->desk.dialog());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 15, 30));
    }

    void inADayTheSameKeysGiveAVisitToAnotherSpecialist()
    {
        QVERIFY(goToKira());
        press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:30–16:15, Осмотр, не подтверждён, Лисин Артём"));
        press(Qt::Key_Right, Qt::AltModifier); // nobody stands there
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:30–16:15, Осмотр, не подтверждён, Лисин Артём"));
    }

    void stateKeysWorkAsInADay()
    {
        QVERIFY(turnSpan());
        QVERIFY(goToKira());
        press(Qt::Key_F6);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:30–16:15, Осмотр, подтверждён, чт, 15 окт."));
        press(Qt::Key_F9);
        QTRY_VERIFY(m_calendar->desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        press(Qt::Key_F12);
        QVERIFY(m_calendar->asked.isValid());
    }

    void aWindowOfAnotherDayIsBooked()
    {
        QVERIFY(turnSpan());
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // Friday
        press(Qt::Key_Return);
        QTRY_VERIFY(m_calendar->desk.dialog());
        typeText(QStringLiteral("9123054418"));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY2(m_calendar->here().startsWith(QStringLiteral("+7 912 305-44-18, 9:00")), qUtf8Printable(m_calendar->here()));
        QCOMPARE(view().plan().span, Span::Week);
        QVERIFY(m_calendar->here().endsWith(QStringLiteral("пт, 16 окт.")));
    }

    void theMouseDragsAVisitToAnotherDayAndEscLetsGo()
    {
        QVERIFY(turnSpan());
        QVERIFY(goToKira());
        const QPoint grip = middleOf(3, DeskWindow::moment(15, 15, 30), DeskWindow::moment(15, 16, 15));
        const QPoint aside(int(view().grid().columnWidth()), 0);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(view().viewport(), grip + aside / 2);
        QTest::mouseMove(view().viewport(), grip + aside);
        press(Qt::Key_Escape);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, grip + aside);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 15, 30));
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(view().viewport(), grip + aside / 2);
        QTest::mouseMove(view().viewport(), grip + aside);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, grip + aside);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(16, 15, 30));
    }
};

QTEST_MAIN(TestCalendarWeek)
#include "test_calendar_week.moc"
