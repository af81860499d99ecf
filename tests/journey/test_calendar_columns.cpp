// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever is at the desk chooses whose columns the day has, and in which order, by keys; it stays so. It is Thursday,
// 15 October, 14:05, when Носова does not work.
#include "tests/support/calendar_week.h"
#include "tests/support/clinic.h"

using namespace priyom;
using namespace priyom::test;

class TestCalendarColumns final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    QStringList columns(calendar::CalendarPage& page)
    {
        QStringList names;
        for (const auto& column : page.view().day().plan().columns)
            names << column.specialist.name.section(u' ', 0, 0);
        return names;
    }
    QStringList columns() { return columns(*m_calendar->page); }
    bool openChoice()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; });
    }
    bool take()
    {
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return m_calendar->desk.dialog() == nullptr; }) && m_calendar->settle();
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(aWeek));
    }
    void cleanup() { m_calendar.reset(); }

    void thoseWhoWorkThatDayAreSeenAndTheOthersWhenAskedFor()
    {
        QCOMPARE(columns(), (QStringList{QStringLiteral("Белова"), QStringLiteral("Лисин")}));
        QVERIFY(offersWho(*m_calendar, QStringLiteral("2 специалистов")));
        QVERIFY(openChoice());
        QVERIFY(tabTo(QStringLiteral("И тех, кто")));
        press(Qt::Key_Space);
        QVERIFY(take());
        QCOMPARE(columns(), (QStringList{QStringLiteral("Белова"), QStringLiteral("Лисин"), QStringLiteral("Носова")}));
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(m_calendar->here(), QStringLiteral("не работает, 14:00–14:15, Носова Вера"));
    }

    void whoIsUncheckedIsHiddenAndWhoIsMovedStandsElsewhere()
    {
        QVERIFY(openChoice());
        press(Qt::Key_Down);
        press(Qt::Key_Up, Qt::AltModifier); // Лисин before Белова
        QVERIFY(take());
        QCOMPARE(columns(), (QStringList{QStringLiteral("Лисин"), QStringLiteral("Белова")}));
        QVERIFY(openChoice());
        press(Qt::Key_Space);
        QVERIFY(take());
        QCOMPARE(columns(), (QStringList{QStringLiteral("Белова")}));
        QVERIFY(offersWho(*m_calendar, QStringLiteral("1 из 2")));
        QCOMPARE(QApplication::focusWidget(), &m_calendar->view());
    }

    void theChoiceStandsAfterARestart()
    {
        QVERIFY(openChoice());
        press(Qt::Key_Space);
        QVERIFY(take());
        calendar::CalendarPage again(m_calendar->desk.theme, m_calendar->desk.backend, m_calendar->desk.window, m_calendar->desk.clock, DeskWindow::zone(), [] {});
        const std::unique_ptr<QWidget> widget(again.widget());
        again.activated();
        QTRY_VERIFY(again.isSettled());
        QCOMPARE(columns(again), (QStringList{QStringLiteral("Лисин")}));
    }

    void nobodyAtAllIsNoChoiceAndEscChangesNothing()
    {
        QVERIFY(openChoice());
        for (int row = 0; row < 3; ++row) {
            press(Qt::Key_Space);
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        QTRY_VERIFY(says(*m_calendar->desk.dialog(), QStringLiteral("Отметьте хотя бы одного")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QCOMPARE(columns().size(), 2);
    }

    void aDayOnWhichNoneOfTheChosenWorksSaysSoAndLeadsToTheChoice()
    {
        QVERIFY(openChoice());
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QVERIFY(take());
        QCOMPARE(columns(), QStringList());
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("Никто из выбранных в этот день не работает")));
        press(Qt::Key_Return); // the one way forward has the keys
        QTRY_VERIFY(m_calendar->desk.dialog());
    }
};

QTEST_MAIN(TestCalendarColumns)
#include "test_calendar_columns.moc"
