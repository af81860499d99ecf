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
    bool takeIn()
    {
        press(Qt::Key_Return);
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
