// SPDX-License-Identifier: GPL-3.0-or-later
// What the empty windows would bring stands beside their length. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/clinic.h"

using namespace priyom;
using namespace priyom::test;

namespace {

// A month ago Белова took an hour for 1800.
Result<> aDayAfterAVisit(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(aDay(services, session));
    bookings::BookDraft draft;
    draft.clientName = QStringLiteral("Зоя Рыбакова");
    draft.appointment.specialist = QStringLiteral("Белова Марина");
    draft.appointment.start = DeskWindow::moment(1, 12, 0);
    draft.appointment.minutes = 60;
    draft.appointment.outside = true;
    draft.appointment.price = Money::ofMinor(180'000);
    PRIYOM_TRY(const bookings::Booked booked, services.bookings.book(session, draft));
    PRIYOM_CHECK(services.bookings.setVisit(session, booked.visit->id, bookings::VisitState::Came));
    return {};
}

} // namespace

class TestWindowsWorth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QVERIFY(inRussian()); }

    void theirWorthIsSaidWhereItIsKnown()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open(aDayAfterAVisit));
        const auto& plan = calendar.view().plan();
        QVERIFY(plan.emptyWorth().has_value());
        // At 30 ₽ a minute, of Белова's own hour and Лисин's by hers.
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(plan.empty()).count();
        QCOMPARE(plan.emptyWorth()->minor, minutes * 30 * 100);
        QVERIFY(says(calendar.desk.window, words::moneyText(*plan.emptyWorth())));
    }

    void whereNothingWasPerformedNothingIsSaid()
    {
        CalendarDesk calendar;
        QVERIFY(calendar.open());
        QVERIFY(!calendar.view().plan().emptyWorth());
        QVERIFY(!says(calendar.desk.window, QStringLiteral("₽")));
    }
};

QTEST_MAIN(TestWindowsWorth)
#include "test_windows_worth.moc"
