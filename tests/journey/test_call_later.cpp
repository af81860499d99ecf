// SPDX-License-Identifier: GPL-3.0-or-later
// Who took the call and asked to be called later: the talk is written down and the term is set, in three keys.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/calls/call_desk.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class CallLaterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aTalkMayEndWithATermToCallBack()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.page->calls().isOn());
        desk.clock.advance(std::chrono::minutes(2));
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_5);
        press(Qt::Key_1);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto open = desk.ask<std::vector<tasks::TaskRow>>([](Services& services, const Session& session) { return services.tasks.list(session); });
        QVERIFY(open && open->size() == 1);
        QCOMPARE(open->front().task.kind, tasks::TaskKind::CallBack);
        QCOMPARE(open->front().task.dueAt, desk.clock.now() + std::chrono::hours(1));
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(story->touches.front().talkSeconds, std::optional<qint64>(120));
        QCOMPARE(story->touches.front().outcome, QStringLiteral("reached"));
        QCOMPARE(story->card.lead.callbackAt, std::optional(desk.clock.now() + std::chrono::hours(1)));
        press(Qt::Key_Z, Qt::ControlModifier); // the call goes on, and nobody is to be called back
        QTRY_VERIFY(desk.page->calls().isOn());
        const auto left = desk.ask<std::vector<tasks::TaskRow>>([](Services& services, const Session& session) { return services.tasks.list(session); });
        QVERIFY(left && left->empty());
    }

    void theTermMayBeTypedAtOnce()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F5);
        press(Qt::Key_F5);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_5);
        typeText(QStringLiteral("завтра в 11"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto open = desk.ask<std::vector<tasks::TaskRow>>([](Services& services, const Session& session) { return services.tasks.list(session); });
        QVERIFY(open && open->size() == 1);
        QCOMPARE(open->front().task.dueAt, DeskWindow::moment(16, 11, 0));
    }
};

QTEST_MAIN(CallLaterTest)
#include "test_call_later.moc"
