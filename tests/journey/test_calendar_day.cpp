// SPDX-License-Identifier: GPL-3.0-or-later
// The receptionist works a day of the calendar by the keyboard alone, in the real window. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"

using namespace priyom;
using backend::Services;
using bookings::VisitState;
using staff::Session;
using test::DeskWindow;
using test::press;
using test::typeText;

class TestCalendarDay final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::CalendarDesk> m_calendar;

private Q_SLOTS:
    static void initTestCase() { QVERIFY(test::inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<test::CalendarDesk>();
        QVERIFY(m_calendar->open());
    }
    void cleanup() { m_calendar.reset(); }

    void theKeysBeginAtNowAndSayWhereTheyStand()
    {
        QCOMPARE(m_calendar->here(), QStringLiteral("пустое окно 1 ч 25 мин, 14:05–15:30, Белова Марина"));
        press(Qt::Key_Down);
        QCOMPARE(m_calendar->here(), QStringLiteral("свободно, 14:15–14:30, Белова Марина"));
        press(Qt::Key_Right);
        QCOMPARE(m_calendar->here(), QStringLiteral("свободно, 14:15–14:30, Лисин Артём"));
    }

    void withinAMinuteTheKeysStandOnTheWindowAndNotBeforeIt()
    {
        m_calendar->desk.clock.set(DeskWindow::moment(15, 14, 22) + std::chrono::seconds(53));
        press(Qt::Key_PageDown);
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Home);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->here(), QStringLiteral("пустое окно 1 ч 7 мин, 14:23–15:30, Белова Марина"));
    }

    void tabWalksTheEmptyWindowsOfAllAndLeavesAfterTheLast()
    {
        QStringList way{m_calendar->here()};
        for (int i = 0; i < 10 && QApplication::focusWidget() == &m_calendar->view(); ++i) {
            press(Qt::Key_Tab);
            way << m_calendar->here();
        }
        way.removeDuplicates();
        QCOMPARE(way, (QStringList{QStringLiteral("пустое окно 1 ч 25 мин, 14:05–15:30, Белова Марина"),
                                   QStringLiteral("пустое окно 2 ч 55 мин, 14:05–17:00, Лисин Артём"),
                                   QStringLiteral("пустое окно 1 ч 45 мин, 16:15–18:00, Белова Марина"),
                                   QStringLiteral("пустое окно 2 ч, 18:00–20:00, Лисин Артём")}));
        QVERIFY(QApplication::focusWidget() != &m_calendar->view());
    }

    void anEmptyWindowIsBookedForWhoeverCalls()
    {
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // Белова from 16:15
        press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; }));
        typeText(QStringLiteral("9123054418"));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([this] { return m_calendar->desk.dialog() == nullptr; }));
        const auto booked = m_calendar->desk.ask<std::vector<bookings::VisitRow>>([](Services& services, const Session& session) {
            return services.visitDesk.list(session, DeskWindow::zone().day(test::kToday), QStringLiteral("Белова Марина"));
        });
        QVERIFY(booked);
        const auto made = std::find_if(booked->begin(), booked->end(), [](const auto& row) { return row.clientPhone == QLatin1String("+79123054418"); });
        QVERIFY(made != booked->end());
        QCOMPARE(made->visit.startAt, DeskWindow::moment(15, 16, 15));
    }

    void aKeyThatFindsNoVisitSaysSo()
    {
        for (const int key : {Qt::Key_Up, Qt::Key_Down}) {
            press(key, Qt::AltModifier);
            QTRY_VERIFY(test::says(m_calendar->desk.window, QStringLiteral("Здесь нет визита")));
            m_calendar->desk.window.clearToast();
            QTRY_VERIFY(!test::says(m_calendar->desk.window, QStringLiteral("Здесь нет визита")));
        }
    }

    void ctrlF8WalksThoseToConfirmAndF6Confirms()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:30–16:15, Осмотр, не подтверждён, Белова Марина"));
        press(Qt::Key_F6);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->state, VisitState::Confirmed);
        QCOMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:30–16:15, Осмотр, подтверждён, Белова Марина"));
        press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(m_calendar->here().startsWith(QStringLiteral("Вадим Шилов"))); // he of noon is over: nobody calls him to confirm
    }

    void f8LeadsToWhoWaitsAsEverywhere()
    {
        press(Qt::Key_F8);
        QVERIFY(m_calendar->settle());
        QVERIFY(m_calendar->desk.window.currentPage() != m_calendar->page);
        QCOMPARE(m_calendar->desk.window.currentPage()->section(), shell::Section::Leads);
    }

    void whoDidNotComeIsMarkedAndTakenBack()
    {
        for (int i = 0; i < 20 && !m_calendar->here().startsWith(QStringLiteral("Сергей Ланской")); ++i) // of noon
            press(Qt::Key_Up);
        press(Qt::Key_F7);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Сергей Ланской"))->state, VisitState::NoShow);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Сергей Ланской"))->state, VisitState::Planned);
    }

    void altArrowsMoveAVisitByAQuarterAndTheKeysGoAlong()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->here(), QStringLiteral("Кира Власова, 15:45–16:30, Осмотр, не подтверждён, Белова Марина"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 15, 30));
    }

    void aVisitIsNeverMovedOntoAnother()
    {
        QVERIFY(m_calendar->desk.ask<bookings::Booked>([](Services& services, const Session& session) {
            bookings::BookDraft draft;
            draft.clientName = QStringLiteral("Павел Гущин");
            draft.clientPhone = QStringLiteral("+79226330819");
            draft.appointment = {QStringLiteral("Белова Марина"), QStringLiteral("Осмотр"), DeskWindow::moment(15, 16, 15), 30, {}, false, {}};
            return services.bookings.book(session, draft);
        }));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Кира Власова"))->startAt, DeskWindow::moment(15, 15, 30));
    }

    void aVisitIsCancelledWithWhoAndWhy()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_F9);
        QVERIFY(QTest::qWaitFor([this] { return m_calendar->desk.dialog() != nullptr; }));
        press(Qt::Key_1);
        typeText(QStringLiteral("Заболела"));
        press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return m_calendar->desk.dialog() == nullptr; }));
        QVERIFY(m_calendar->settle());
        QVERIFY(!m_calendar->visitOf(QStringLiteral("Кира Власова")));
    }

    void enterOnAVisitOpensWhoItIs()
    {
        press(Qt::Key_F8, Qt::ControlModifier);
        press(Qt::Key_Return);
        QVERIFY(m_calendar->asked.isValid());
    }

    void daysAreTurnedAlsoFromOneOnWhichNobodyWorksAndHomeComesBack()
    {
        press(Qt::Key_PageDown);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->view().plan().date, test::kToday.addDays(1));
        QVERIFY(!m_calendar->view().isVisible()); // nobody works then: what to do is said instead
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->view().plan().date, test::kToday.addDays(-1));
        press(Qt::Key_Home);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->view().plan().date, test::kToday);
    }

    void whoLookedAtTodayFindsTodayInTheMorning()
    {
        m_calendar->desk.clock.set(DeskWindow::moment(16, 9, 0));
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->view().plan().date, test::kToday.addDays(1));
        press(Qt::Key_PageUp); // a day that somebody chose stays
        QVERIFY(m_calendar->settle());
        m_calendar->desk.clock.set(DeskWindow::moment(17, 9, 0));
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->view().plan().date, test::kToday);
    }
};

QTEST_MAIN(TestCalendarDay)
#include "test_calendar_day.moc"
