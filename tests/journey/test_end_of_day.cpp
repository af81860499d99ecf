// SPDX-License-Identifier: GPL-3.0-or-later
// An hour before the shop closes the board says which visits nobody has closed, and with which key they are.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

#include <array>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

// Open from 9 to 20; a visit at 15 and one at 18:30, of 45 minutes.
Result<> aShopDay(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    std::array<schedule::DayHours, 7> week;
    week.fill({{9 * 60, 20 * 60}});
    PRIYOM_CHECK(services.schedule.setWeek(session, week));
    for (const auto& [hour, minute] : {std::pair(15, 0), std::pair(18, 30)}) {
        bookings::BookDraft draft;
        draft.clientName = hour == 15 ? QStringLiteral("Анна Ким") : QStringLiteral("Олег Бор");
        draft.appointment = {QStringLiteral("Юлия Крылова"),
                             QStringLiteral("Консультация ортодонта"),
                             DeskWindow::moment(15, hour, minute),
                             45,
                             {},
                             false,
                             {}};
        PRIYOM_CHECK(services.bookings.book(session, draft));
    }
    return {};
}

} // namespace

class EndOfDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    // Nothing is written in the shop meanwhile: time alone makes a visit one to close.
    void asTheShopClosesTheBoardNamesThem()
    {
        DeskWindow desk;
        QVERIFY(desk.open(aShopDay));
        QVERIFY(!says(desk.window, QStringLiteral("без итога")));
        desk.clock.set(DeskWindow::moment(15, 16, 0));
        QTest::qWait(kMoreThanABeat);
        QVERIFY(desk.settle());
        QVERIFY(!says(desk.window, QStringLiteral("без итога"))); // there is time until the evening
        desk.clock.set(DeskWindow::moment(15, 19, 20));
        QTRY_VERIFY_WITH_TIMEOUT(says(desk.window, QStringLiteral("2 визита без итога")), kLongestMs);
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_1);
        QTRY_VERIFY(says(desk.window, QStringLiteral("1 визита без итога")));
        QVERIFY(desk.settle());
        press(Qt::Key_2);
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(!says(desk.window, QStringLiteral("без итога")));
    }

private:
    static constexpr int kMoreThanABeat = 6000; // the board is ranked anew, and with it this is read
    static constexpr int kLongestMs = 30'000;
};

QTEST_MAIN(EndOfDayTest)
#include "test_end_of_day.moc"
