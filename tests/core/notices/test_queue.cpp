// SPDX-License-Identifier: GPL-3.0-or-later
// A request nobody answers for: everybody who works leads sees it, is told of it and may take it, and it is handed out by
// the shop's rule when a shift begins.
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "core/leads/turn_rule.h"
#include "core/notices/notice_service.h"
#include "core/schedule/schedule_service.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::leads;
using namespace std::chrono_literals;
using staff::Role;

namespace {

// Person; on shift or not; in work; last given (minutes, -1: never).
Candidate candidate(int person, bool isThere, int inWork, int lastGiven)
{
    return {PersonId(person), isThere ? std::optional(Instant(person * 60'000)) : std::nullopt, inWork,
            lastGiven < 0 ? std::nullopt : std::optional(Instant(lastGiven * 60'000))};
}

} // namespace

class TestQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_notices = std::make_unique<notices::NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_notices->setSteady([this] { return Milliseconds(m_shop->clock.now().ms); });
        m_desk = std::make_unique<LeadDesk>(*m_shop->database, m_shop->clock);
    }

    void whatWaitedIsHandedOutOneByOne_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<int>>("ofChannel"); // of each of the queue; its leads are 1, 2, 3 …
        QTest::addColumn<std::vector<Candidate>>("candidates");
        QTest::addColumn<QList<int>>("given");
        const std::vector<Candidate> two = {candidate(1, true, 3, 50), candidate(2, true, 0, 70), candidate(3, false, 0, -1)};
        const std::vector<Candidate> nobody = {candidate(1, false, 0, -1)};
        const auto row = [](const char* name, const char* rule, const QList<int>& ofChannel, const std::vector<Candidate>& candidates,
                            const QList<int>& given) { QTest::newRow(name) << QString::fromLatin1(rule) << ofChannel << candidates << given; };
        row("taker: it waits until it is taken", "taker", {0, 0}, two, {});
        row("on shift: to whose shift began first", "on_shift", {0, 0, 0}, two, {1, 1, 1});
        row("least loaded: until they are even", "least_loaded", {0, 0, 0, 0, 0}, two, {2, 2, 2, 1, 2});
        row("by turn: one after the other", "by_turn", {0, 0, 0, 0}, two, {1, 2, 1, 2});
        row("by channel: who answers for it, else by turn", "by_channel", {2, 0, 3, 2}, two, {2, 1, 2, 2});
        for (const TurnRule rule : kAllTurnRules)
            QTest::addRow("%s: nobody is there", turnRuleKey(rule).latin1()) << QString(turnRuleKey(rule)) << QList<int>{0, 1} << nobody << QList<int>();
        row("an empty queue", "by_turn", {}, two, {});
    }
    void whatWaitedIsHandedOutOneByOne()
    {
        QFETCH(const QString, rule);
        QFETCH(const QList<int>, ofChannel);
        QFETCH(const std::vector<Candidate>, candidates);
        QFETCH(const QList<int>, given);
        std::vector<Queued> queue;
        for (const int person : ofChannel)
            queue.push_back({LeadId(qint64(queue.size()) + 1), PersonId(person), Instant(qint64(queue.size() + 100) * 60'000)});
        std::vector<Given> expected;
        for (const int person : given)
            expected.push_back({LeadId(qint64(expected.size()) + 1), PersonId(person)});
        QCOMPARE(handOut(*turnRuleFromKey(rule), queue, candidates), expected);
    }

    void aShiftThatBeginsIsGivenTheQueue()
    {
        QVERIFY_RESULT(settings::writeSetting(*m_shop->database, settings::kTurnRule, QStringLiteral("by_turn")));
        const LeadId first = inQueue();
        m_shop->clock.advance(1min);
        const LeadId second = inQueue();
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(managerOf(first), PersonId()); // nobody is there yet
        beginShift({Role::Manager, Role::Head});
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(managerOf(first), m_shop->as(Role::Manager).person);
        QCOMPARE(managerOf(second), m_shop->as(Role::Head).person);
        const auto events = history::eventsOf(*m_shop->database, QStringLiteral("lead"), first.value, 20);
        QVERIFY_RESULT(events);
        QCOMPARE(std::count_if(events->begin(), events->end(), [](const history::Event& event) { return event.op == QLatin1String("lead.hand_out"); }), 1);
        const QByteArray before = m_shop->contents();
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(m_shop->contents(), before); // once
    }

    void whereTheTakerDecidesItWaitsToBeTaken()
    {
        const LeadId lead = inQueue();
        beginShift({Role::Manager});
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        QCOMPARE(managerOf(lead), PersonId());
        const staff::Session manager = m_shop->as(Role::Manager);
        QVERIFY_RESULT(m_shop->leads->assign(manager, lead, manager.name));
        QCOMPARE(managerOf(lead), manager.person);
    }

    void whoSeesTheirOwnSeesTheQueueUntilSomebodyTakesIt()
    {
        const staff::Session manager = m_shop->as(Role::Manager);
        const LeadId theirs = m_shop->addLead(QStringLiteral("+79123054418"));
        const LeadId queued = inQueue();
        const auto seen = [&] {
            const auto page = m_desk->page(manager, {}, LeadOrder::Arrival, {}, 10);
            const auto queue = m_notices->waiting(manager);
            const auto next = m_notices->nextWaiting(manager, theirs);
            const auto board = m_desk->board(manager, {}, 10);
            if (!page || !queue || !next || !board)
                return -1;
            return int(page->cards.size()) + 10 * int(queue->size()) + 100 * int((*next)->lead == queued) + 1000 * int(board->front().count);
        };
        QCOMPARE(seen(), 2122);
        QVERIFY_RESULT(m_desk->card(manager, queued));
        LeadFilter mine;
        mine.manager = manager.person;
        QCOMPARE(int(m_desk->page(manager, mine, LeadOrder::Arrival, {}, 10)->cards.size()), 1); // asked for theirs alone
        QVERIFY_RESULT(m_shop->leads->assign(m_shop->owner(), queued, QStringLiteral("head")));
        QCOMPARE(seen(), 1011);
        QCOMPARE_ERROR(m_desk->card(manager, queued), ErrorCode::NotAllowed);
    }

    void whoeverMayTakeItIsToldOfIt()
    {
        QVERIFY_RESULT(m_notices->watch(m_shop->owner()));
        const LeadId lead = inQueue();
        m_shop->clock.advance(2min + 1s);
        const auto told = m_notices->watch(m_shop->as(Role::Manager));
        QVERIFY_RESULT(told);
        QCOMPARE(int(told->fresh.size()), 1);
        QCOMPARE(told->fresh.front().notice.lead, lead);
        const auto lines = [this](Role role) { return int(m_notices->list(m_shop->as(role))->size()); };
        QCOMPARE(lines(Role::Receptionist), 1);
        QCOMPARE(lines(Role::Owner), 1);
        QCOMPARE(lines(Role::Specialist), 0);
        QVERIFY_RESULT(m_notices->markSeen(m_shop->as(Role::Manager), {told->fresh.front().notice.id}));
        QCOMPARE_ERROR(m_notices->markSeen(m_shop->as(Role::Specialist), {told->fresh.front().notice.id}), ErrorCode::NotAllowed);
        QVERIFY_RESULT(m_shop->leads->assign(m_shop->owner(), lead, QStringLiteral("head")));
        QCOMPARE(lines(Role::Manager), 0); // somebody has taken it
        QCOMPARE(lines(Role::Head), 1);
    }

private:
    // An owner who writes one down for the shop does not answer for it.
    LeadId inQueue()
    {
        LeadDraft draft;
        draft.channel = QStringLiteral("whatsapp");
        draft.name = QStringLiteral("Глеб");
        return m_shop->leads->add(m_shop->owner(), draft).value_or(LeadId());
    }
    PersonId managerOf(LeadId lead) const { return leadById(*m_shop->database, lead)->manager; }
    void beginShift(const std::vector<Role>& roles)
    {
        std::vector<schedule::ShiftEdit> shifts;
        for (const Role role : roles)
            shifts.push_back({m_shop->as(role).person, m_zone.date(m_shop->clock.now()), {}, {{0, 24 * 60}}});
        QVERIFY_RESULT(schedule::ScheduleService(*m_shop->database, m_shop->clock).setShiftDays(m_shop->owner(), shifts));
    }

    Zone m_zone = Zone::utc();
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<notices::NoticeService> m_notices;
    std::unique_ptr<LeadDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestQueue)
#include "test_queue.moc"
