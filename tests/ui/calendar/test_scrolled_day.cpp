// SPDX-License-Identifier: GPL-3.0-or-later
// A day that is longer than the window: it is read anew under the reader, and worked in with the mouse where it was scrolled
// to. Кира is with Белова at 15:30 for 45 minutes.
#include "tests/support/calendar_desk.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QScrollBar>

using namespace priyom;
using namespace priyom::test;

class ScrolledDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open());
        m_calendar->desk.window.resize(1024, 600);
        for (int i = 0; i < 3 && !m_calendar->here().startsWith(kKira); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(m_calendar->here().startsWith(kKira));
        QTRY_VERIFY(bar().maximum() > 60);
    }
    void cleanup() { m_calendar.reset(); }

    void whatIsScrolledToStaysWhileTheDayIsReadAnew()
    {
        bar().setValue(0); // the wheel
        QVERIFY(m_calendar->desk.ask<void>([](backend::Services& services, const staff::Session& session) -> Result<> {
            leads::LeadDraft draft;
            draft.channel = QStringLiteral("call");
            draft.phone = QStringLiteral("+79123054418");
            PRIYOM_CHECK(services.leads.add(session, draft));
            return {};
        }));
        QVERIFY(m_calendar->settle());
        QCOMPARE(bar().value(), 0);
        QVERIFY(m_calendar->here().startsWith(kKira));
        press(Qt::Key_Down); // the keys bring their place into view
        QVERIFY(bar().value() > 0);
    }

    void aVisitIsStretchedAlsoNearTheFoot()
    {
        const int bottom = block().bottom();
        bar().setValue(bar().value() + bottom - (view().viewport()->height() - 20));
        const QPoint edge(block().center().x(), view().viewport()->height() - 22);
        drag(edge, edge + QPoint(0, int(view().grid().quarter())));
        QTRY_COMPARE(kira().endAt, at(16, 30));
        QCOMPARE(kira().startAt, at(15, 30));
    }

    void anotherButtonLetsItGo()
    {
        const QPoint grip = block().center();
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(view().viewport(), grip - QPoint(0, 40));
        QTest::mousePress(view().viewport(), Qt::RightButton, {}, grip - QPoint(0, 40));
        QTest::mouseRelease(view().viewport(), Qt::RightButton, {}, grip - QPoint(0, 40));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, grip - QPoint(0, 40));
        QVERIFY(m_calendar->settle());
        QCOMPARE(kira().startAt, at(15, 30));
    }

    // The answer of what was done before sends the keys to another visit while the next one is held.
    void whatIsHeldIsWhatIsDropped()
    {
        const QPoint grip = block().center();
        const VisitId other = m_calendar->visitOf(kSergey).value_or(bookings::Visit()).id;
        QVERIFY(other.isValid());
        const Instant others = m_calendar->visitOf(kSergey)->startAt;
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(view().viewport(), grip - QPoint(0, 30));
        const int scrolled = bar().value();
        QVERIFY(view().choose(other));
        press(Qt::Key_Down);
        QCOMPARE(bar().value(), scrolled);
        const QPoint up = grip - QPoint(0, int(view().grid().quarter() * 4));
        QTest::mouseMove(view().viewport(), up);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, up);
        QTRY_COMPARE(kira().startAt, at(14, 30));
        QCOMPARE(m_calendar->visitOf(kSergey)->startAt, others);
    }

    // For a reader of the screen it is a list.
    void whatStandsInTheDayIsGoneThroughAsAList()
    {
        QAccessibleInterface* const day = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(day);
        QCOMPARE(day->role(), QAccessible::List);
        QStringList names;
        int visits = 0;
        for (int child = 0; child < day->childCount(); ++child) {
            names += day->child(child)->text(QAccessible::Name).replace(words::kNoBreakSpace, u' ');
            visits += names.last().startsWith(kKira) || names.last().startsWith(kSergey) ? 1 : 0;
            QCOMPARE(day->child(child)->state().selected, names.last().startsWith(kKira));
        }
        QCOMPARE(visits, 2);
        QCOMPARE(names.filter(QStringLiteral("окно")).size(), int(view().plan().columns[0].empty.size() + view().plan().columns[1].empty.size()));
        const int kira = int(names.indexOf(QRegularExpression(QLatin1Char('^') % kKira % QStringLiteral(".*"))));
        QVERIFY(view().viewport()->rect().contains(view().viewport()->mapFromGlobal(day->child(kira)->rect().center())));
        const QString told = day->text(QAccessible::Description).replace(words::kNoBreakSpace, u' ');
        QVERIFY(told.startsWith(kKira));
        QCOMPARE(told.count(kKira), 1);
    }

    void heldAtTheHeadTheDayScrollsUnderIt()
    {
        const QPoint grip = block().center();
        const QPoint head(grip.x(), view().viewport()->height() / 4);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(view().viewport(), head);
        QTest::mouseMove(view().viewport(), QPoint(grip.x(), 70));
        QTRY_COMPARE(bar().value(), 0);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, QPoint(grip.x(), 70));
        QTRY_VERIFY(kira().startAt < at(10, 30));
        QCOMPARE(kira().endAt - kira().startAt, Milliseconds(std::chrono::minutes(45)));
    }

private:
    static Instant at(int hour, int minute) { return DeskWindow::moment(15, hour, minute); }
    calendar::DayView& view() { return m_calendar->view(); }
    QScrollBar& bar() { return *view().verticalScrollBar(); }
    QRect block() { return view().workPlace().translated(-view().viewport()->pos()); }
    bookings::Visit kira() { return m_calendar->visitOf(kKira).value_or(bookings::Visit()); }

    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }

    static inline const QString kKira = QStringLiteral("Кира Власова");
    static inline const QString kSergey = QStringLiteral("Сергей Ланской");
    std::unique_ptr<CalendarDesk> m_calendar;
};

QTEST_MAIN(ScrolledDayTest)
#include "test_scrolled_day.moc"
