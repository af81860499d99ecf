// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a new request is, as a table, and that a lead which is added goes by it.
#include "core/leads/lead_store.h"
#include "core/leads/turn_rule.h"
#include "core/schedule/schedule_service.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;

namespace {

// Person 1, 2 and 3; since when on shift (minutes, -1: not), in work, last given (minutes, -1: never).
Candidate candidate(int person, int since, int inWork, int lastGiven)
{
    const auto at = [](int minutes) { return minutes < 0 ? std::optional<Instant>() : std::optional(Instant(minutes * 60'000)); };
    return {PersonId(person), at(since), inWork, at(lastGiven)};
}

} // namespace

class TestTurnRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestGoesToWhoseTurnItIs_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("taker");
        QTest::addColumn<int>("ofChannel");
        QTest::addColumn<std::vector<Candidate>>("candidates");
        QTest::addColumn<int>("turn"); // 0: the queue

        const std::vector<Candidate> day = {candidate(1, 540, 4, 600), candidate(2, 480, 2, 700), candidate(3, -1, 0, -1)};
        const std::vector<Candidate> night = {candidate(1, -1, 4, 600), candidate(2, -1, 2, 700)};
        const std::vector<Candidate> newcomer = {candidate(1, 540, 2, 600), candidate(2, 540, 2, -1)};
        const std::vector<Candidate> twins = {candidate(2, 540, 2, 600), candidate(1, 540, 2, 600)};
        const auto row = [](const char* name, const char* rule, int taker, int ofChannel, const std::vector<Candidate>& candidates, int turn) {
            QTest::newRow(name) << QString::fromLatin1(rule) << taker << ofChannel << candidates << turn;
        };
        row("taker: who wrote it down", "taker", 3, 0, day, 3);
        row("taker: on shift or not", "taker", 3, 0, night, 3);
        row("taker: nobody wrote it down", "taker", 0, 0, day, 0);
        row("on shift: who wrote it down and is", "on_shift", 1, 0, day, 1);
        row("on shift: who wrote it down and is not", "on_shift", 3, 0, day, 2);
        row("on shift: came by itself", "on_shift", 0, 0, day, 2);
        row("on shift: nobody is", "on_shift", 1, 0, night, 0);
        row("least loaded", "least_loaded", 1, 0, day, 2);
        row("least loaded: who is off does not count", "least_loaded", 3, 0, day, 2);
        row("least loaded: of equals who waits longest", "least_loaded", 0, 0, newcomer, 2);
        row("least loaded: nobody on shift", "least_loaded", 1, 0, night, 0);
        row("by turn: who was given none for longest", "by_turn", 2, 0, day, 1);
        row("by turn: who never had one", "by_turn", 0, 0, newcomer, 2);
        row("by turn: of twins always the same", "by_turn", 0, 0, twins, 1);
        row("by turn: nobody on shift", "by_turn", 2, 0, night, 0);
        row("by channel: who answers for it", "by_channel", 1, 2, day, 2);
        row("by channel: who answers is off", "by_channel", 2, 3, day, 1);
        row("by channel: nobody answers for it", "by_channel", 2, 0, day, 1);
        row("by channel: nobody on shift", "by_channel", 2, 1, night, 0);
        row("an empty shop", "by_turn", 0, 0, {}, 0);
    }
    void aRequestGoesToWhoseTurnItIs()
    {
        QFETCH(QString, rule);
        QFETCH(int, taker);
        QFETCH(int, ofChannel);
        QFETCH(std::vector<Candidate>, candidates);
        QFETCH(int, turn);
        const auto known = turnRuleFromKey(rule);
        QVERIFY(known);
        QCOMPARE(whoseTurn({*known, PersonId(taker), PersonId(ofChannel), candidates}), PersonId(turn));
    }

    void aLeadThatIsAddedGoesByTheShopsRule()
    {
        test::DeskShop shop;
        const PersonId manager = *staff::personByName(*shop.database, QStringLiteral("manager"));
        const PersonId head = *staff::personByName(*shop.database, QStringLiteral("head"));
        const auto add = [&](const staff::Session& session, int lead) {
            LeadDraft draft;
            draft.channel = QStringLiteral("whatsapp");
            draft.phone = QStringLiteral("+7912305441%1").arg(lead);
            const auto id = shop.leads->add(session, draft);
            return id ? leadById(*shop.database, *id)->manager : PersonId(-1);
        };
        const staff::Session desk = shop.as(staff::Role::Receptionist);
        QCOMPARE(add(desk, 1), desk.person); // nothing is set: who takes it
        QVERIFY_RESULT(settings::writeSetting(*shop.database, settings::kTurnRule, QStringLiteral("by_turn")));
        QCOMPARE(add(desk, 2), PersonId()); // nobody is on shift
        const QDate today = Zone::utc().date(shop.clock.now());
        schedule::ScheduleService schedule(*shop.database, shop.clock);
        QVERIFY_RESULT(schedule.setShiftDays(shop.owner(), {{manager, today, {}, {{0, 24 * 60}}}, {head, today, {}, {{0, 24 * 60}}}}));
        QCOMPARE(add(desk, 3), manager);
        shop.clock.advance(std::chrono::minutes(1));
        QCOMPARE(add(desk, 4), head);
        shop.clock.advance(std::chrono::minutes(1));
        QCOMPARE(add(desk, 5), manager);
        QVERIFY_RESULT(settings::writeSetting(*shop.database, settings::kTurnRule, QStringLiteral("by_channel")));
        QVERIFY_RESULT(settings::writeSetting(*shop.database, settings::kTurnChannels, QStringLiteral("{\"whatsapp\":%1}").arg(head.value)));
        QCOMPARE(add(desk, 6), head);
        QCOMPARE(add(desk, 7), head);
        // Asked before it is written down, it is who is given it then.
        const auto next = shop.leads->nextTurn(desk, QStringLiteral("whatsapp"));
        QVERIFY_RESULT(next);
        QCOMPARE(*next, (NextTurn{head, QStringLiteral("head"), false}));
        QVERIFY(shop.leads->nextTurn(shop.as(staff::Role::Manager), QStringLiteral("whatsapp"))->isTaker);
        QCOMPARE_ERROR(shop.leads->nextTurn(shop.as(staff::Role::Specialist), QStringLiteral("whatsapp")), ErrorCode::NotAllowed);
        // A manager sees their own alone and keeps what they write down.
        QCOMPARE(add(shop.as(staff::Role::Manager), 8), manager);
    }
};


QTEST_GUILESS_MAIN(TestTurnRule)
#include "test_turn_rule.moc"
