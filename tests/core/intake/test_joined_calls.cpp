// SPDX-License-Identifier: GPL-3.0-or-later
// A call that was noted here and is in the exchange's report is one call: counted once, whoever reads it, however often.
#include "core/leads/lead_service.h"
#include "core/tasks/call_service.h"
#include "core/touches/touch_service.h"
#include "tests/core/intake/intake_shop.h"

using namespace priyom;
using namespace priyom::intake;
using tasks::CallOutcome;
using test::csv;
using test::IntakeShop;

namespace {

const char* const kHeader = "call_id,started_at,direction,manager,phone,answered,wait_seconds,talk_seconds,rating";

// At 2027-01-15 08:00 UTC a request by telephone stands in the shop.
struct Desk
{
    Desk()
    {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("call");
        draft.name = QStringLiteral("Ольга");
        draft.phone = QStringLiteral("+79123054418");
        touches::Touch told;
        told.direction = touches::Direction::In;
        told.answered = true;
        told.talkSeconds = 90;
        const auto added = touches::TouchService(shop.database(), shop.clock).addLead(shop.owner, draft, told); // F2
        if (!added)
            qFatal("no request");
        lead = *added;
    }

    // F5, and what came of it half a minute later.
    void call(CallOutcome outcome)
    {
        const auto begun = calls.start(shop.owner, lead);
        shop.clock.advance(std::chrono::seconds(30));
        const auto ended = calls.end(shop.owner, {outcome, {}});
        if (!begun || !ended)
            qFatal("no call");
    }
    [[nodiscard]] QString touches() const
    {
        return shop.ask("SELECT group_concat(direction || ' ' || COALESCE(wait_seconds, '-') || ' ' || COALESCE(talk_seconds, '-') || ' ' || COALESCE(origin, 'noted') "
                        "|| ' ' || COALESCE(lead_id, '-'), ', ') FROM (SELECT * FROM touch ORDER BY id)");
    }

    IntakeShop shop;
    tasks::CallService calls{shop.database(), shop.clock};
    LeadId lead;
};

} // namespace

class TestJoinedCalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCallOfARequestIsJoinedWithItsReport()
    {
        Desk desk;
        QCOMPARE(desk.touches(), QStringLiteral("in - 90 noted 1"));
        const QByteArray file = csv({kHeader, "a1,2027-01-15T07:59:40,in,Anna,8 (912) 305-44-18,1,12,84,5"});
        const auto report = desk.shop.importCalls(file);
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 1);
        QCOMPARE(report->joined, 1);
        QCOMPARE(toJson(*report)[QLatin1String("joined")].toInt(), 1);
        QCOMPARE(desk.touches(), QStringLiteral("in 12 84 call:a1 1"));
        QCOMPARE(desk.shop.ask("SELECT name || rating FROM touch JOIN person ON person.id = person_id"), QStringLiteral("Owner5")); // who noted it, whom they rated
        QCOMPARE(desk.shop.ask("SELECT COUNT(*) FROM lead"), QStringLiteral("1"));
        QCOMPARE(desk.shop.ask("SELECT COUNT(*) FROM person WHERE name = 'Anna'"), QStringLiteral("0"));
        QCOMPARE(desk.shop.ask("SELECT detail FROM event WHERE op = 'call.join'"), QStringLiteral(R"({"lead":1,"was":{"talk_seconds":90,"wait_seconds":null}})"));

        const QByteArray before = desk.shop.dump();
        const auto again = desk.shop.importCalls(file);
        QVERIFY_RESULT(again);
        QCOMPARE(again->same, 1);
        QCOMPARE(again->joined, 0);
        QCOMPARE(desk.shop.dump(), before);
    }

    void aCallMadeByKeysIsJoinedAndTheNextOneIsNot()
    {
        Desk desk;
        desk.shop.clock.advance(std::chrono::minutes(30));
        desk.call(CallOutcome::NotReached);
        desk.call(CallOutcome::Reached);
        const auto report = desk.shop.importCalls(csv({kHeader, "b1,2027-01-15T08:30:04,out,Owner,89123054418,0,,,", "b2,2027-01-15T08:30:35,out,Owner,89123054418,1,6,18,",
                                                       "b3,2027-01-15T08:31:10,out,Owner,89123054418,1,4,50,"}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 3);
        QCOMPARE(report->joined, 2); // the third was made past the program
        QCOMPARE(desk.touches(), QStringLiteral("in - 90 noted 1, out - - call:b1 1, out 6 18 call:b2 1, out 4 50 call:b3 1"));
    }

    void twoCallsWithinAMinuteStayTwoWhereOneWasNoted()
    {
        Desk desk;
        desk.shop.clock.advance(std::chrono::minutes(30));
        desk.call(CallOutcome::Reached);
        const auto report = desk.shop.importCalls(csv({kHeader, "c1,2027-01-15T08:30:05,out,Owner,89123054418,1,5,10,", "c2,2027-01-15T08:30:50,out,Owner,89123054418,1,5,40,"}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->joined, 1);
        QCOMPARE(desk.shop.ask("SELECT COUNT(*) FROM touch WHERE direction = 'out'"), QStringLiteral("2"));
    }

    void anotherNumberOrAnotherHourIsAnotherCall()
    {
        Desk desk;
        const auto report = desk.shop.importCalls(csv({kHeader, "d1,2027-01-15T07:59:40,in,Owner,89990000000,1,12,84,", "d2,2027-01-15T06:59:40,in,Owner,89123054418,1,12,84,"}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->joined, 0);
        QVERIFY(!toJson(*report).contains(QLatin1String("joined")));
        QCOMPARE(desk.shop.ask("SELECT COUNT(*) FROM touch"), QStringLiteral("3"));
    }
};

QTEST_GUILESS_MAIN(TestJoinedCalls)
#include "test_joined_calls.moc"
