// SPDX-License-Identifier: GPL-3.0-or-later
// A talk is as long as it was talked: what is booked or refused once the result is asked for is none of it, and who
// goes back to the call talks on.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"
#include "ui/calls/call_dialog.h"
#include "ui/refusal/refusal_dialog.h"

using namespace priyom;
using namespace priyom::test;
using namespace std::chrono_literals;
using backend::Services;
using staff::Session;

namespace {

bool asksResult(DeskWindow& desk)
{
    return qobject_cast<callsui::CallDialog*>(desk.dialog()) != nullptr;
}

std::optional<qint64> talked(DeskWindow& desk)
{
    const auto story = desk.ask<bookings::LeadStory>(
        [](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
    return story && !story->touches.empty() ? story->touches.front().talkSeconds : std::nullopt;
}

} // namespace

class TalkLengthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whatFollowsTheTalkIsNotTalk_data()
    {
        QTest::addColumn<bool>("leavesIt"); // the refusal, and takes the plain result
        QTest::addColumn<bool>("talksOn");  // back to the call before
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("refused after ten minutes of choosing a reason") << false << false << qint64(125);
        QTest::newRow("left, and reached after all") << true << false << qint64(125);
        QTest::newRow("talked on for a minute") << false << true << qint64(185);
    }
    void whatFollowsTheTalkIsNotTalk()
    {
        QFETCH(bool, leavesIt);
        QFETCH(bool, talksOn);
        QFETCH(qint64, seconds);
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead) && desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        desk.clock.advance(2min + 5s);
        press(Qt::Key_F5);
        QTRY_VERIFY(asksResult(desk));
        if (talksOn) {
            press(Qt::Key_Escape);
            QTRY_VERIFY(!desk.dialog());
            desk.clock.advance(1min);
            press(Qt::Key_F5);
            QTRY_VERIFY(asksResult(desk));
        }
        press(Qt::Key_4);
        QTRY_VERIFY(qobject_cast<desk::RefusalDialog*>(desk.dialog()));
        QVERIFY(desk.settle());
        desk.clock.advance(10min);
        if (leavesIt) {
            press(Qt::Key_Escape);
            QTRY_VERIFY(asksResult(desk));
            press(Qt::Key_1);
        } else {
            press(Qt::Key_1);
            press(Qt::Key_Return);
        }
        QTRY_VERIFY(!desk.page->calls().isOn());
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(talked(desk), std::optional(seconds));
    }
};

QTEST_MAIN(TalkLengthTest)
#include "test_talk_length.moc"
