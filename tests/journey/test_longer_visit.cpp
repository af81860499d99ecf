// SPDX-License-Identifier: GPL-3.0-or-later
// A visit that runs over, by keys: longer and shorter, past the end of a shift only where that is meant, and of who has come the
// end alone. It is Thursday, 15 October, 14:05; Кира is with Белова at 15:30 for 45 minutes, whose shift ends at 18:00.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"
#include "ui/booking/outside_dialog.h"

#include <cmath>

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kKira = QStringLiteral("Кира Власова");
const QString kSergey = QStringLiteral("Сергей Ланской"); // at noon for an hour, over by now

} // namespace

class LongerVisitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_calendar = std::make_unique<CalendarDesk>();
        QVERIFY(m_calendar->open());
        for (int i = 0; i < 3 && !m_calendar->here().startsWith(kKira); ++i)
            press(Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(m_calendar->here().startsWith(kKira));
    }
    void cleanup() { m_calendar.reset(); }

    void everyPressMakesItAQuarterLongerOrShorter()
    {
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(endOf(kKira), at(16, 45));
        press(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(endOf(kKira), at(16, 30));
        QCOMPARE(m_calendar->visitOf(kKira)->startAt, at(15, 30));
        QVERIFY(says(m_calendar->desk.window, QStringLiteral("визит до 16:30")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(endOf(kKira), at(16, 45));
    }

    void itIsNeverShorterThanNothing()
    {
        press(Qt::Key_Up, Qt::ShiftModifier);
        press(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(endOf(kKira), at(15, 45));
        press(Qt::Key_Up, Qt::ShiftModifier);
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("визит уже короче некуда")));
        QCOMPARE(endOf(kKira), at(15, 45));
    }

    void pastTheEndOfTheShiftItIsAskedWhetherThatIsMeant()
    {
        for (int i = 0; i < 8; ++i) // 18:15 would be past it
            press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(asked());
        QCOMPARE(endOf(kKira), at(18, 0));
        QVERIFY(says(*asked(), QStringLiteral("Белова Марина в это время не работает")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!asked());
        QCOMPARE(endOf(kKira), at(18, 0));
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(asked());
        press(Qt::Key_Return);
        QTRY_VERIFY(!asked());
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(endOf(kKira), at(18, 15));
    }

    void soItIsWhereAVisitIsMoved()
    {
        for (int i = 0; i < 8; ++i)
            press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(asked());
        press(Qt::Key_Return);
        QTRY_VERIFY(!asked());
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(m_calendar->visitOf(kKira)->startAt, at(17, 30));
        QCOMPARE(endOf(kKira), at(18, 15));
    }

    void intoAnAbsenceToo()
    {
        const PersonId belova = m_calendar->visitOf(kKira)->specialist;
        QVERIFY(m_calendar->desk.ask<void>([belova](backend::Services& services, const staff::Session& session) -> Result<> {
            PRIYOM_CHECK(services.absences.set(session, {{}, belova, schedule::AbsenceKind::Training, kToday, kToday, {16 * 60 + 30, 18 * 60}}));
            return {};
        }));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(asked());
        QVERIFY(says(*asked(), QStringLiteral("Белова Марина в это время отсутствует")));
        press(Qt::Key_Return);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(endOf(kKira), at(16, 45));
    }

    void ontoTheNextVisitItIsRefused()
    {
        QVERIFY(m_calendar->desk.ask<void>([](backend::Services& services, const staff::Session& session) -> Result<> {
            bookings::BookDraft draft;
            draft.clientName = QStringLiteral("Нина Орлова");
            draft.clientPhone = QStringLiteral("+79120000022");
            draft.appointment = {QStringLiteral("Белова Марина"), QStringLiteral("Осмотр"), at(16, 15), 30, {}, false, {}};
            PRIYOM_CHECK(services.bookings.book(session, draft));
            return {};
        }));
        QVERIFY(m_calendar->settle());
        press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(says(m_calendar->desk.window, QStringLiteral("Нина Орлова")));
        QVERIFY(!asked());
        QCOMPARE(endOf(kKira), at(16, 15));
    }

    void ofWhoHasComeTheEndIsMovedAndNothingElse()
    {
        QVERIFY(goToSergey());
        comeSergey();
        QVERIFY(goToSergey());
        QVERIFY(hasButton(QStringLiteral("Записать снова")));
        press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(kSergey)->startAt, at(12, 0));
        press(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(endOf(kSergey), at(12, 45));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(endOf(kSergey), at(13, 0));
    }

    void theMouseMovesThatEndToo()
    {
        QVERIFY(goToSergey());
        comeSergey();
        QVERIFY(goToSergey());
        const QRect block = view().workPlace();
        const QPoint edge = view().viewport()->mapFrom(&view(), QPoint(block.center().x(), block.bottom() - 2));
        const QPoint quarter(0, int(std::lround(view().grid().quarter())));
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(view().viewport(), edge - quarter);
        QTest::mouseMove(view().viewport(), edge - 2 * quarter);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, edge - 2 * quarter);
        QVERIFY(m_calendar->settle());
        QTRY_COMPARE(endOf(kSergey), at(12, 30));
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, edge - 4 * quarter); // by its middle it is not moved
        QTest::mouseMove(view().viewport(), edge);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, edge);
        QVERIFY(m_calendar->settle());
        QCOMPARE(m_calendar->visitOf(kSergey)->startAt, at(12, 0));
    }

    void f4SaysWhatItDoes()
    {
        QVERIFY(hasButton(QStringLiteral("Перенести")));
        press(Qt::Key_Tab);
        QVERIFY(hasButton(QStringLiteral("Записать")));
    }

private:
    static Instant at(int hour, int minute) { return DeskWindow::moment(15, hour, minute); }
    [[nodiscard]] Instant endOf(const QString& client) const
    {
        const auto visit = m_calendar->visitOf(client);
        return visit ? visit->endAt : Instant();
    }
    [[nodiscard]] desk::OutsideDialog* asked() const { return m_calendar->desk.window.findChild<desk::OutsideDialog*>(); }
    [[nodiscard]] bool hasButton(const QString& text) const
    {
        const auto buttons = m_calendar->page->view().findChildren<kit::KeycapButton*>();
        return std::ranges::any_of(buttons, [&](const kit::KeycapButton* button) { return button->text() == text; });
    }
    void comeSergey()
    {
        QVERIFY(m_calendar->desk.ask<void>([id = m_calendar->visitOf(kSergey)->id](backend::Services& services, const staff::Session& session) -> Result<> {
            PRIYOM_CHECK(services.bookings.setVisit(session, id, bookings::VisitState::Came));
            return {};
        }));
        QVERIFY(m_calendar->settle());
        QTRY_VERIFY(m_calendar->visitOf(kSergey)->state == bookings::VisitState::Came);
    }
    [[nodiscard]] calendar::DayView& view() const { return m_calendar->view(); }
    bool goToSergey()
    {
        for (int i = 0; i < 40 && !m_calendar->here().startsWith(kSergey); ++i)
            press(Qt::Key_Up);
        return m_calendar->here().startsWith(kSergey);
    }

    std::unique_ptr<CalendarDesk> m_calendar;
};

QTEST_MAIN(LongerVisitTest)
#include "test_longer_visit.moc"
