// SPDX-License-Identifier: GPL-3.0-or-later
// The client rang and is written down as the one who did: one key more, and no answer of ours.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;
using touches::Direction;

class TheirCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void f5SaysWhoCalled_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<int>("direction");
        QTest::newRow("we did") << 0 << int(Direction::Out);
        QTest::newRow("they did") << 1 << int(Direction::In);
        QTest::newRow("we did after all") << 2 << int(Direction::Out);
    }
    void f5SaysWhoCalled()
    {
        QFETCH(int, turns);
        QFETCH(int, direction);
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        for (int turn = 0; turn < turns; ++turn)
            press(Qt::Key_F5);
        press(Qt::Key_1);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(int(story->touches.front().direction), direction);
        QCOMPARE(story->touches.front().answered, std::optional(true));
    }

    void nobodyFailsToReachWhoHasRung()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(!says(*desk.dialog(), QStringLiteral("от клиента")));
        press(Qt::Key_F5);
        QVERIFY(says(*desk.dialog(), QStringLiteral("от клиента")));
        press(Qt::Key_2); // nobody failed to be reached: a digit that says nothing now
        QVERIFY(says(*desk.dialog(), QStringLiteral("от клиента")));
        press(Qt::Key_5); // a talk with a term, as ever
        press(Qt::Key_1);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(int(story->touches.front().direction), int(Direction::In));
        QCOMPARE(story->touches.front().outcome, QStringLiteral("reached"));
        QCOMPARE(story->card.lead.callbackAt, std::optional(desk.clock.now() + std::chrono::hours(1)));
    }
};

QTEST_MAIN(TheirCallTest)
#include "test_their_call.moc"
