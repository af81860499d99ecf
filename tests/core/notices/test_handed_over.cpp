// SPDX-License-Identifier: GPL-3.0-or-later
// A bot hands a talk over: the norm runs from there until a person answers, soon and overdue are said once, and the
// queue says what the touches say.
#include "core/leads/lead_store.h"
#include "core/notices/notice_service.h"
#include "core/touches/hand_over.h"
#include "core/touches/touch_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using staff::Role;
using touches::Direction;
using touches::Touch;
using touches::TouchKind;

class TestHandedOver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        restart();
        QCOMPARE(told(), QString());
        m_lead = m_shop->addLead();
    }

    void fromTheHandOverToTheFirstWordOfAPerson()
    {
        say(true, false); // the bot answers, so nobody waits for a first reply
        QCOMPARE(waits(), QStringLiteral("taken"));
        m_shop->clock.advance(10s);
        say(true, true);
        QCOMPARE(waits(), QStringLiteral("hand_over"));
        m_shop->clock.advance(100s);
        QCOMPARE(told(), QStringLiteral("soon hand_over"));
        m_shop->clock.advance(20s + 1ms);
        QCOMPARE(told(), QStringLiteral("overdue hand_over"));
        QCOMPARE(told(), QString());
        const auto late = m_notices->waiting(m_shop->as(Role::Manager));
        QCOMPARE(int(late->front().status.state), int(sla::CaseState::Overdue));
        QVERIFY(isOpenInTheList());
        const TouchId answer = say(false, false);
        QCOMPARE(waits(), QStringLiteral("taken"));
        QVERIFY(!isOpenInTheList()); // the bell does not ring for what is done
        QVERIFY_RESULT(touches::TouchService(*m_shop->database, m_shop->clock)
                           .undo(m_shop->as(Role::Manager), answer)); // by a slip
        QCOMPARE(waits(), QStringLiteral("hand_over"));
        restart();
        QCOMPARE(told(), QString()); // a restart tells nothing twice
    }

    void theQueueSaysWhatTheTouchesSay()
    {
        const auto agree = [this] {
            const auto touches = touches::touchesOfLead(*m_shop->database, m_lead);
            const bool expected = touches && touches::waitsForPersonSince(*touches).has_value();
            return expected == (waits() == QLatin1String("hand_over"));
        };
        for (const auto& [bot, handsOver] : {std::pair(true, false),
                                             {true, true},
                                             {true, true},
                                             {false, false},
                                             {true, true},
                                             {true, false},
                                             {false, false}}) {
            m_shop->clock.advance(1s);
            say(bot, handsOver);
            QVERIFY(agree());
        }
    }

    void nobodyWaitsOnceItIsOverOrWhereNoBotTalks()
    {
        say(true, true);
        bookings::MoveDraft lost;
        lost.lead = m_lead;
        lost.to = leads::Stage::Lost;
        lost.reason = QStringLiteral("price");
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), lost));
        QCOMPARE(waits(), QString());
        leads::LeadDraft call;
        call.channel = QStringLiteral("call"); // the norm is one of chats
        call.name = QStringLiteral("Глеб");
        call.manager = QStringLiteral("manager");
        m_lead = *m_shop->leads->add(m_shop->owner(), call);
        say(true, true);
        QVERIFY(waits() != QLatin1String("hand_over"));
    }

private:
    void restart()
    {
        m_notices = std::make_unique<NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_notices->setSteady([this] { return Milliseconds(m_shop->clock.now().ms); });
    }
    TouchId say(bool bot, bool handsOver)
    {
        Touch touch;
        touch.kind = TouchKind::Message;
        touch.direction = Direction::Out;
        touch.lead = m_lead;
        touch.bot = bot;
        touch.outcome = handsOver ? QString(touches::kHandOver) : QString();
        const auto id = touches::TouchService(*m_shop->database, m_shop->clock).add(m_shop->as(Role::Manager), touch);
        return id.value_or(TouchId());
    }
    // For what the lead waits first.
    QString waits()
    {
        const auto queue = m_notices->waiting(m_shop->as(Role::Manager));
        return queue && !queue->empty() ? QString(sla::normOf(queue->front().rule).key) : QString();
    }
    // Whether any notice of the hand-over says that it waits still.
    bool isOpenInTheList()
    {
        const auto lines = m_notices->list(m_shop->as(Role::Manager), 100);
        return lines && std::any_of(lines->begin(), lines->end(), [](const NoticeLine& line) {
            return line.isOpen && line.notice.rule == sla::Rule::HandOver && line.notice.lead.isValid();
        });
    }
    QString told()
    {
        const auto watched = m_notices->watch(m_shop->as(Role::Manager));
        QStringList said;
        if (watched)
            for (const NoticeLine& line : watched->fresh)
                said += noticeKindKey(line.notice.kind) % u' ' % sla::normOf(line.notice.rule).key;
        return said.join(QStringLiteral(", "));
    }

    Zone m_zone = Zone::utc();
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<NoticeService> m_notices;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestHandedOver)
#include "test_handed_over.moc"
