// SPDX-License-Identifier: GPL-3.0-or-later
// Who is late is one set, whoever asks: the queue of the notices, the list of those who wait too long, the counts of
// the strip and of every column. Random shops, at many instants.
#include "core/leads/lead_desk.h"
#include "core/leads/lead_store.h"
#include "core/leads/owed_store.h"
#include "core/notices/notice_service.h"
#include "core/schedule/schedule_service.h"
#include "core/tasks/call_service.h"
#include "core/touches/hand_over.h"
#include "core/touches/touch_service.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

#include <algorithm>
#include <set>

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using leads::Stage;
using staff::Role;
using touches::Direction;
using touches::TouchKind;

namespace {

constexpr int kSteps = 260;

class RandomShop final
{
public:
    explicit RandomShop(quint32 seed) : m_random(seed)
    {
        notices.setSteady([this] { return Milliseconds(shop.clock.now().ms); });
        schedule::ScheduleService schedule(*shop.database, shop.clock);
        std::array<schedule::DayHours, 7> week; // closed for lunch and on Sundays
        for (int day = 0; day < 6; ++day)
            week[size_t(day)] = {{9 * 60, 13 * 60}, {14 * 60, 20 * 60}};
        if (!schedule.setWeek(shop.owner(), week))
            qFatal("no hours");
    }

    // What the rules refuse is not done.
    void act()
    {
        const LeadId lead(m_leads > 0 ? 1 + below(int(m_leads)) : 1);
        switch (m_leads < 4 ? 0 : below(12)) {
        case 0:
            add();
            break;
        case 1:
        case 2:
            call(lead, Direction::In, false);
            break;
        case 3:
            call(lead, Direction::Out, below(2) == 0);
            break;
        case 4:
            call(lead, Direction::In, true);
            break;
        case 5:
        case 6:
            say(lead, true, true);
            break;
        case 7:
            say(lead, below(2) == 0, false);
            break;
        case 8:
        case 9:
            book(lead);
            break;
        default:
            move(lead);
            break;
        }
    }
    void goOn()
    {
        static constexpr Milliseconds kSpans[] = {10s, 70s, 70s, 4min, 4min, 16min, 50min, 3h, 15h, 50h};
        const Milliseconds span = kSpans[below(int(std::size(kSpans)))];
        shop.clock.advance(below(9) == 0 ? -std::min(span, Milliseconds(20min)) : span); // somebody has set it back
    }
    [[nodiscard]] staff::Session session() const { return shop.owner(); }
    [[nodiscard]] staff::Session readers() const { return shop.as(reader); }

    Role reader = Role::Owner;
    test::DeskShop shop;
    Zone zone = Zone::utc();
    NoticeService notices{*shop.database, shop.clock, zone};
    leads::LeadDesk desk{*shop.database, shop.clock};

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    void add()
    {
        static const char* const kChannels[] = {"whatsapp", "call", "site", "telegram"};
        leads::LeadDraft draft;
        draft.channel = QLatin1String(kChannels[below(4)]);
        draft.phone = QStringLiteral("+7912000%1").arg(++m_leads, 4, 10, QLatin1Char('0'));
        draft.manager = below(2) ? QStringLiteral("manager") : QString();
        if (!shop.leads->add(session(), draft))
            qFatal("no lead");
    }
    void call(LeadId lead, Direction direction, bool answered)
    {
        touches::Touch touch;
        touch.kind = TouchKind::Call;
        touch.direction = direction;
        touch.lead = lead;
        touch.answered = answered;
        (void)touches::TouchService(*shop.database, shop.clock).add(session(), touch);
    }
    void say(LeadId lead, bool bot, bool handsOver)
    {
        touches::Touch touch;
        touch.kind = TouchKind::Message;
        touch.direction = Direction::Out;
        touch.lead = lead;
        touch.bot = bot;
        touch.outcome = handsOver ? QString(touches::kHandOver) : QString();
        (void)touches::TouchService(*shop.database, shop.clock).add(session(), touch);
    }
    void book(LeadId lead)
    {
        bookings::BookDraft draft;
        draft.lead = lead;
        draft.appointment = shop.at(20 + below(4000));
        (void)shop.bookings->book(session(), draft);
    }
    void move(LeadId lead)
    {
        bookings::MoveDraft draft;
        draft.lead = lead;
        draft.to = leads::kAllStages[below(int(std::size(leads::kAllStages)))];
        draft.reason = draft.to == Stage::Lost ? QStringLiteral("price") : QString();
        (void)shop.bookings->moveLead(session(), draft);
    }

    QRandomGenerator m_random;
    qint64 m_leads = 0;
};

} // namespace

class TestLateEverywhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSetWhoeverAsks_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<Role>("reader");
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QTest::addRow("shop %u, its owner", seed) << seed << Role::Owner;
            QTest::addRow("shop %u, a manager", seed) << seed << Role::Manager;
        }
    }
    void oneSetWhoeverAsks()
    {
        QFETCH(quint32, seed);
        QFETCH(Role, reader);
        RandomShop random(seed);
        random.reader = reader;
        int foretold = 0;
        for (int step = 0; step < kSteps; ++step) {
            random.act();
            const auto before = random.desk.waits(random.readers(), {});
            QVERIFY_RESULT(before);
            const Instant asked = random.shop.clock.now();
            random.goOn();
            const auto queue = random.notices.waiting(random.readers());
            QVERIFY_RESULT(queue);
            std::set<LeadId> late;
            for (const WaitingLead& waiting : *queue)
                if (waiting.status.state == sla::CaseState::Overdue) {
                    late.insert(waiting.lead);
                    m_rules.insert(waiting.rule);
                    if (waiting.rule == sla::Rule::FirstReply)
                        m_unanswered.insert(leads::leadById(*random.shop.database, waiting.lead)->stage);
                }
            const auto counts = lateByStage(random, late);
            const Instant now = random.shop.clock.now();
            const auto waits = random.desk.waits(random.readers(), {});
            QVERIFY_RESULT(waits);
            for (const Stage stage : leads::kAllStages)
                QCOMPARE(qint64(waits->at(now).lateIn[size_t(stage)].all()), counts[size_t(stage)]);
            QCOMPARE(size_t(waits->at(now).late.all()), late.size());
            const auto owed = leads::readOwed(*random.shop.database, asked);
            const bool nothingForgotten = owed == leads::readOwed(*random.shop.database, now);
            if (now >= asked && nothingForgotten) // also where nobody asked anew
                QCOMPARE(before->at(now), waits->at(now));
            foretold += now > asked && nothingForgotten ? 1 : 0;
        }
        QVERIFY(foretold > kSteps / 2);
    }

    void everyKindWasMet()
    {
        for (const sla::Rule rule : {sla::Rule::FirstReply, sla::Rule::Taken, sla::Rule::Confirm, sla::Rule::Callback, sla::Rule::HandOver})
            QVERIFY2(m_rules.contains(rule), sla::normOf(rule).key.data());
        for (const Stage stage : leads::owingStages())
            QVERIFY2(m_stages.contains(stage), leads::stageKey(stage).data());
        for (const Stage stage : {Stage::New, Stage::Qualified, Stage::Confirmed})
            QVERIFY2(m_unanswered.contains(stage), leads::stageKey(stage).data());
    }

private:
    // The list and its counts, held to the queue.
    leads::StageCounts lateByStage(RandomShop& random, const std::set<LeadId>& late)
    {
        leads::LeadFilter filter;
        filter.waiting = leads::Waiting::TooLong;
        leads::StageCounts counts{};
        std::set<LeadId> listed;
        const auto page = random.desk.page(random.readers(), filter, leads::LeadOrder::Due, std::nullopt, 5000);
        if (!page)
            qFatal("no page");
        for (const leads::LeadCard& card : page->cards) {
            listed.insert(card.lead.id);
            ++counts[size_t(card.lead.stage)];
            m_stages.insert(card.lead.stage);
        }
        const auto board = random.desk.board(random.readers(), {}, 200);
        if (!board)
            qFatal("no board");
        std::set<LeadId> shown;
        for (const leads::BoardColumn& column : *board)
            for (const leads::LeadCard& card : column.cards)
                shown.insert(card.lead.id);
        if (!std::ranges::includes(shown, late)) // whoever is late has a card there
            return {-2, -2, -2, -2, -2, -2};
        const auto byStage = random.desk.countByStage(random.readers(), filter);
        if (!byStage || !*byStage || **byStage != counts || listed != late)
            return {-1, -1, -1, -1, -1, -1};
        return counts;
    }

    std::set<sla::Rule> m_rules; // of who was late
    std::set<Stage> m_stages;
    std::set<Stage> m_unanswered; // where somebody waited for the first answer
};

QTEST_GUILESS_MAIN(TestLateEverywhere)
#include "test_late_everywhere.moc"
