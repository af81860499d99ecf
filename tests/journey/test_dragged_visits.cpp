// SPDX-License-Identifier: GPL-3.0-or-later
// Visits held by a real mouse: a screen of Xvfb with a window manager, a pointer that xdotool moves, and the window of the
// program on it. Кира is with Белова at 15:30 for 45 minutes, Вадим with Лисин at 17.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "tests/support/x_desk.h"

using namespace priyom;
using namespace priyom::test;

namespace {

XDesk* screen = nullptr; // none: the machine has not got it

const QString kKira = QStringLiteral("Кира Власова");

} // namespace

class DraggedVisitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase()
    {
        if (!screen)
            QSKIP(qPrintable(QStringLiteral("not on this machine: %1").arg(XDesk::missing())));
        QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
        QVERIFY(inRussian());
    }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open());
        m_calendar->desk.window.showMaximized();
        QTRY_VERIFY(m_calendar->desk.window.isActiveWindow() && m_calendar->desk.window.width() == m_calendar->desk.window.screen()->availableGeometry().width());
        for (int i = 0; i < 3 && !m_calendar->here().startsWith(kKira); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(m_calendar->here().startsWith(kKira));
    }
    void cleanup() { m_calendar.reset(); }

    void aVisitIsMovedByHalfAnHour()
    {
        QVERIFY(hold(block().center()));
        QVERIFY(dragTo(block().center() + QPointF(0, 2 * view().grid().quarter())));
        screen->letButtonGo();
        QTRY_COMPARE(kira().startAt, at(16, 0));
        QCOMPARE(kira().endAt, at(16, 45));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(kira().startAt, at(15, 30));
    }

    void itsLowerEdgeMakesItLonger()
    {
        const QPointF edge(block().center().x(), block().bottom() - 2);
        QVERIFY(hold(edge));
        QVERIFY(dragTo(edge + QPointF(0, view().grid().quarter())));
        screen->letButtonGo();
        QTRY_COMPARE(kira().endAt, at(16, 30));
        QCOMPARE(kira().startAt, at(15, 30));
    }

    void itIsGivenToAnotherSpecialist()
    {
        QVERIFY(hold(block().center()));
        QVERIFY(dragTo(block().center() + QPointF(view().grid().columnWidth(), 0)));
        screen->letButtonGo();
        QTRY_COMPARE(nameOf(kira().specialist), QStringLiteral("Лисин Артём"));
        QCOMPARE(kira().startAt, at(15, 30));
    }

    // To that day at the same hour, with the same specialist: the next day of hers is a week later, so she is given one.
    void itIsLetGoOnADayOfTheMonth()
    {
        const QDate friday = kToday.addDays(1);
        QVERIFY(m_calendar->desk.ask<void>([friday](backend::Services& services, const staff::Session& session) -> Result<> {
            PRIYOM_TRY(const auto people, services.staff.list(session));
            for (const staff::Person& person : people)
                if (person.name == QStringLiteral("Белова Марина"))
                    return services.schedule.setShifts(session, person.id, friday, friday.addDays(1), {{person.id, friday, 9 * 60, 18 * 60}});
            return {};
        }));
        QVERIFY(m_calendar->settle());
        calendar::MonthGrid& month = m_calendar->page->view().side().month();
        QPoint square;
        for (int y = 0; y < month.height() && square.isNull(); y += 5)
            for (int x = 0; x < month.width() && square.isNull(); x += 5)
                if (month.dayAt(month.mapToGlobal(QPoint(x, y))) == friday)
                    square = month.mapToGlobal(QPoint(x + 5, y + 5));
        QVERIFY(!square.isNull());
        QVERIFY(hold(block().center()));
        QVERIFY(dragTo(block().center() + QPointF(0, 2 * view().grid().quarter())));
        screen->pointAt(square.x(), square.y());
        QTRY_COMPARE(QCursor::pos(), square);
        screen->letButtonGo();
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("визит перенесён на завтра 15:30")));
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(view().plan().date, friday); // the keys go along
        QCOMPARE(kira().startAt, DeskWindow::moment(16, 15, 30));
        QCOMPARE(nameOf(kira().specialist), QStringLiteral("Белова Марина"));
    }

    void escWhileItIsHeldLeavesItWhereItWas()
    {
        QVERIFY(hold(block().center()));
        const QImage before = seen();
        QVERIFY(dragTo(block().center() + QPointF(0, 4 * view().grid().quarter())));
        screen->press(QStringLiteral("Esc"));
        QTRY_COMPARE(seen(), before); // the frame is gone
        screen->letButtonGo();
        QVERIFY(hold(block().center())); // what is let go twice would have moved by now
        QVERIFY(dragTo(block().center() + QPointF(0, -2 * view().grid().quarter())));
        screen->letButtonGo();
        QTRY_COMPARE(kira().startAt, at(15, 0));
    }

    void whereSomebodyElseHasTheTimeItIsRefusedAndStays()
    {
        QVERIFY(hold(block().center()));
        QVERIFY(dragTo(block().center() + QPointF(view().grid().columnWidth(), 6 * view().grid().quarter()))); // 17:00 with Лисин
        screen->letButtonGo();
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("Вадим")) && says(m_calendar->desk.window, QStringLiteral("17:00")));
        QVERIFY(m_calendar->settle());
        QCOMPARE(kira().startAt, at(15, 30));
        QCOMPARE(nameOf(kira().specialist), QStringLiteral("Белова Марина"));
    }

private:
    static Instant at(int hour, int minute) { return DeskWindow::moment(15, hour, minute); }
    calendar::DayView& view() { return m_calendar->view(); }
    QRectF block() { return view().workPlace(); } // of what the keys stand on
    QImage seen() { return view().viewport()->grab().toImage(); }
    bookings::Visit kira() { return m_calendar->visitOf(kKira).value_or(bookings::Visit()); }
    QString nameOf(PersonId person)
    {
        for (const auto& column : view().plan().columns)
            if (column.specialist.id == person)
                return column.specialist.name;
        return {};
    }

    void pointAt(const QPointF& place)
    {
        const QPoint there = view().viewport()->mapToGlobal(place.toPoint());
        screen->pointAt(there.x(), there.y());
    }
    bool hold(const QPointF& place)
    {
        m_held = place;
        pointAt(place);
        screen->pressButton();
        return QTest::qWaitFor([] { return QGuiApplication::mouseButtons().testFlag(Qt::LeftButton); });
    }
    // False where no frame shows where it would land.
    bool dragTo(const QPointF& place)
    {
        const QImage before = seen();
        pointAt((m_held + place) / 2);
        pointAt(place);
        return QTest::qWaitFor([&] { return seen() != before; });
    }

    std::unique_ptr<CalendarDesk> m_calendar;
    QPointF m_held;
};

int main(int argc, char* argv[])
{
    std::optional<XDesk> desk;
    if (XDesk::missing().isEmpty()) {
        desk.emplace();
        if (!desk->start(QStringLiteral("us")))
            return 1;
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("DISPLAY", desk->display());
        screen = &*desk;
    }
    QApplication application(argc, argv);
    DraggedVisitsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_dragged_visits.moc"
