// SPDX-License-Identifier: GPL-3.0-or-later
// A call is a call by whatever door it comes in: what ends the waiting of a missed one ends its task, and the other way
// round. As a table of doors and calls.
#include "core/leads/lead_service.h"
#include "core/leads/owed_store.h"
#include "core/tasks/call_follower.h"
#include "core/tasks/call_service.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/core/intake/intake_shop.h"

#include <functional>

using namespace priyom;
using namespace std::chrono_literals;
using test::csv;
using test::IntakeShop;
using touches::Direction;
using touches::TouchKind;

namespace {

const char* const kHeader = "call_id,started_at,direction,manager,phone,answered,wait_seconds,talk_seconds,rating";
const char* const kPhone = "+79123054418";

// At 2027-01-15 08:00 UTC a request whose call was missed just now.
struct Desk
{
    Desk()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.name = QStringLiteral("Ольга");
        draft.phone = QString::fromLatin1(kPhone);
        lead = leads::LeadService(shop.database(), shop.clock).add(shop.owner, draft).value();
        const auto missed = calls.missed(shop.owner, lead);
        task = missed->task.value();
        shop.clock.advance(10min);
    }

    [[nodiscard]] touches::Touch call(Direction direction, std::optional<bool> answered) const
    {
        touches::Touch call;
        call.kind = TouchKind::Call;
        call.direction = direction;
        call.lead = lead;
        call.answered = answered;
        return call;
    }
    [[nodiscard]] Result<intake::ImportReport> report(const char* row) { return shop.importCalls(csv({kHeader, row})); }
    [[nodiscard]] bool isOwed() const { return !leads::owedTo(shop.database(), lead, shop.clock.now())->isEmpty(); }
    [[nodiscard]] bool isTaskOpen() const { return tasks::taskById(shop.database(), task)->state == tasks::TaskState::Open; }
    [[nodiscard]] std::vector<tasks::Task> open() const { return tasks::openTasksOfLead(shop.database(), lead).value(); }

    IntakeShop shop;
    tasks::CallService calls{shop.database(), shop.clock};
    tasks::CallFollower follower;
    touches::TouchService touches{shop.database(), shop.clock, &follower};
    LeadId lead;
    TaskId task;
};

using Act = std::function<void(Desk&)>;

} // namespace

class TestCallByAnyDoor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaitingAndItsTaskEndTogether_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<bool>("waits");
        const auto row = [](const char* name, bool waits, Act act) { QTest::newRow(name) << act << waits; };
        const auto told = [](Direction direction, std::optional<bool> answered) {
            return [=](Desk& desk) { QVERIFY_RESULT(desk.touches.add(desk.shop.owner, desk.call(direction, answered))); };
        };
        const auto reported = [](const char* line) { return [=](Desk& desk) { QVERIFY_RESULT(desk.report(line)); }; };
        row("noted: they got through", false, told(Direction::In, true));
        row("noted: they did not", true, told(Direction::In, false));
        row("noted: ours", false, told(Direction::Out, {}));
        row("noted: ours, nobody answered", false, told(Direction::Out, false));
        row("told with the same request once more", false, [](Desk& desk) {
            QVERIFY_RESULT(desk.touches.addAgain(desk.shop.owner, desk.call(Direction::In, true), {}, {}));
        });
        row("reported: they got through", false, reported("a1,2027-01-15T08:05,in,,89123054418,1,5,60,"));
        row("reported: they did not", true, reported("a1,2027-01-15T08:05,in,,89123054418,0,20,,"));
        row("reported: ours", false, reported("a1,2027-01-15T08:05,out,,89123054418,1,5,60,"));
        row("reported: ours, nobody answered", false, reported("a1,2027-01-15T08:05,out,,89123054418,0,20,,"));
        row("reported: ours, before they called", true, reported("a1,2027-01-15T07:55,out,,89123054418,1,5,60,"));
        row("reported: of somebody else", true, reported("a1,2027-01-15T08:05,out,,89194021765,1,5,60,"));
    }
    void theWaitingAndItsTaskEndTogether()
    {
        QFETCH(const Act, act);
        QFETCH(const bool, waits);
        Desk desk;
        QVERIFY(desk.isOwed() && desk.isTaskOpen());
        act(desk);
        QCOMPARE(desk.isOwed(), waits);
        QCOMPARE(desk.isTaskOpen(), waits);
    }

    void whomNobodyReachedIsCalledAgain()
    {
        Desk desk;
        desk.shop.clock.advance(48h); // the report comes late
        QVERIFY_RESULT(desk.report("a1,2027-01-15T08:05,out,,89123054418,0,20,,"));
        const auto open = desk.open();
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open.front().kind, tasks::TaskKind::CallBack);
        QCOMPARE(open.front().dueAt, desk.shop.clock.now());
        QVERIFY_RESULT(desk.report("a2,2027-01-15T08:30,out,,89123054418,1,5,60,"));
        QCOMPARE(desk.open().size(), 1U); // made after that call
    }

    void aReportAsksForNothingThatNobodyWaitedFor()
    {
        Desk desk;
        QVERIFY_RESULT(desk.report("a1,2027-01-15T08:05,out,,89123054418,1,5,60,"));
        QVERIFY_RESULT(desk.report("a2,2027-01-15T08:06,out,,89123054418,0,20,,"));
        QVERIFY(desk.open().empty());
    }

    void whatIsTakenBackWaitsAgain()
    {
        Desk desk;
        const auto added = desk.touches.add(desk.shop.owner, desk.call(Direction::In, true));
        QVERIFY_RESULT(added);
        QVERIFY_RESULT(desk.touches.undo(desk.shop.owner, *added));
        QVERIFY(desk.isOwed());
        QVERIFY(desk.isTaskOpen());
    }

    void aMessageIsNoCall()
    {
        touches::Touch message;
        message.kind = TouchKind::Message;
        message.direction = Direction::Out;
        QVERIFY(!tasks::whatCall(message));
    }
};

QTEST_GUILESS_MAIN(TestCallByAnyDoor)
#include "test_call_by_any_door.moc"
