// SPDX-License-Identifier: GPL-3.0-or-later
// A visit given to another specialist has their terms; keys pressed faster than the shop answers each count; what the mouse
// holds stays in the hand. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_week.h"
#include "tests/support/clinic.h"

using namespace priyom;
using namespace priyom::test;
using bookings::Span;

namespace {

const QString kKira = QStringLiteral("Кира Власова");

// Лисин takes half an hour for it and 3000; Белова as long and as much as everybody.
Result<> aWeekWithTerms(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(aWeek(services, session));
    PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
    PRIYOM_TRY(const auto people, services.staff.list(session));
    for (const staff::Person& person : people)
        for (const catalog::Service& service : lists.services)
            if (person.name == QStringLiteral("Лисин Артём") && service.name == QStringLiteral("Осмотр"))
                PRIYOM_CHECK(services.repertoires.set(session, person.id, {{service.id, 30, Money::ofMinor(300'000)}}));
    return {};
}

} // namespace

class TestCalendarMoves final : public QObject
{
    Q_OBJECT
    std::unique_ptr<CalendarDesk> m_calendar;

    [[nodiscard]] calendar::DayView& view() { return m_calendar->view(); }
    bool goToKira()
    {
        for (int i = 0; i < 3 && !m_calendar->here().startsWith(QStringLiteral("Кира")); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        return m_calendar->here().startsWith(QStringLiteral("Кира"));
    }
    void holdOneColumnAside(const QPoint& grip)
    {
        const QPoint aside(int(view().grid().columnWidth()), 0);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(view().viewport(), grip + aside / 2);
        QTest::mouseMove(view().viewport(), grip + aside);
    }
    void letGoOneColumnAside(const QPoint& grip)
    {
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, grip + QPoint(int(view().grid().columnWidth()), 0));
    }
    void isLisins()
    {
        const auto kira = m_calendar->visitOf(kKira);
        QVERIFY(kira.has_value());
        QCOMPARE(kira->startAt, DeskWindow::moment(15, 15, 30));
        QCOMPARE(kira->endAt, DeskWindow::moment(15, 16, 0));
        QCOMPARE(kira->price, Money::ofMinor(300'000));
    }

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open(aWeekWithTerms));
        QVERIFY(goToKira());
    }
    void cleanup() { m_calendar.reset(); }

    void keysGiveAVisitTheTermsOfTheOther()
    {
        press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->here().endsWith(QStringLiteral("Лисин Артём")));
        isLisins();
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("до 16:00, 3")));
    }

    void soDoesTheMouse()
    {
        const QPoint grip = view().workPlace().center();
        holdOneColumnAside(grip);
        letGoOneColumnAside(grip);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->here().endsWith(QStringLiteral("Лисин Артём")));
        isLisins();
    }

    void everyQuickPressCounts()
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kKira)->startAt, DeskWindow::moment(15, 16, 15));
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kKira)->startAt, DeskWindow::moment(15, 16, 0));
    }

    void afterARefusalAKeyGoesOnFromWhereItStands()
    {
        for (int i = 0; i < 9; ++i) // the shift ends at six
            press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->visitOf(kKira)->endAt == DeskWindow::moment(15, 18, 0));
        QTRY_VERIFY(m_calendar->desk.dialog()); // whether a time outside the shift is meant
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kKira)->endAt, DeskWindow::moment(15, 17, 45));
    }

    void whatIsHeldStaysInTheHandWhileAnotherDeskWorks()
    {
        const QPoint grip = view().workPlace().center();
        holdOneColumnAside(grip);
        const auto vadim = m_calendar->visitOf(QStringLiteral("Вадим Шилов"));
        QVERIFY(vadim.has_value());
        QVERIFY(m_calendar->desk.ask<void>([&](backend::Services& services, const staff::Session& session) -> Result<> {
            PRIYOM_CHECK(services.bookings.setVisit(session, vadim->id, bookings::VisitState::Confirmed));
            return {};
        }));
        QVERIFY(m_calendar->settle());
        letGoOneColumnAside(grip);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->here().endsWith(QStringLiteral("Лисин Артём")));
        isLisins();
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Вадим Шилов"))->state, bookings::VisitState::Confirmed);
    }

    void lettingGoByEscShowsWhatCameMeanwhile()
    {
        const auto vadim = m_calendar->visitOf(QStringLiteral("Вадим Шилов"));
        holdOneColumnAside(view().workPlace().center());
        QVERIFY(m_calendar->desk.ask<void>([&](backend::Services& services, const staff::Session& session) -> Result<> {
            PRIYOM_CHECK(services.bookings.setVisit(session, vadim->id, bookings::VisitState::Confirmed));
            return {};
        }));
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Вадим Шилов"))->state, bookings::VisitState::Planned);
        press(Qt::Key_Escape);
        QCOMPARE(m_calendar->visitOf(QStringLiteral("Вадим Шилов"))->state, bookings::VisitState::Confirmed);
    }

    // A key that falls between the answers to the two before it.
    void everyKeyTurnsTheWeekOneSpecialistOn()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(view().plan().columns.front().specialist.name, QStringLiteral("Белова Марина"));
        press(Qt::Key_Right, Qt::ControlModifier);
        press(Qt::Key_Right, Qt::ControlModifier);
        bool isPressed = false;
        connect(m_calendar->page, &calendar::CalendarPage::changed, &view(), [&isPressed] {
            if (!std::exchange(isPressed, true))
                press(Qt::Key_Right, Qt::ControlModifier);
        });
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(isPressed);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(view().plan().columns.front().specialist.name, QStringLiteral("Белова Марина")); // three steps of three
    }

    // Her week goes on where it stood, and the month beside it leads where one wants to go.
    void aVisitThatLeftTheWeekIsNotJumpedToLater()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QVERIFY(goToKira());
        const auto kira = m_calendar->visitOf(kKira);
        press(Qt::Key_F4);
        QTRY_VERIFY(m_calendar->desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Специалист")));
        QVERIFY(pickValue(QStringLiteral("Лисин")));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_calendar->desk.dialog());
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(!m_calendar->visitOf(kKira));
        const QString here = m_calendar->here();
        press(Qt::Key_Right, Qt::ControlModifier); // Лисин's week, with Кира in it
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->here(), here);
        QVERIFY(kira.has_value());
    }
};

QTEST_MAIN(TestCalendarMoves)
#include "test_calendar_moves.moc"
