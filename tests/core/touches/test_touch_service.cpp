// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/touch_service.h"

#include "core/leads/lead_store.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::touches;

class TestTouchService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_service = std::make_unique<TouchService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead();
    }

    void theFirstOutgoingTouchIsTheReply()
    {
        m_shop->clock.advance(std::chrono::seconds(40));
        const Instant bots = m_shop->clock.now();
        QVERIFY_RESULT(say(Direction::In, false));
        QVERIFY(!lead().firstReplyAt);
        QVERIFY_RESULT(say(Direction::Out, true));
        QCOMPARE(lead().firstReplyAt, std::optional(bots));
        QVERIFY(!lead().firstHumanReplyAt);
        m_shop->clock.advance(std::chrono::seconds(40));
        const Instant persons = m_shop->clock.now();
        QVERIFY_RESULT(say(Direction::Out, false));
        m_shop->clock.advance(std::chrono::seconds(40));
        QVERIFY_RESULT(say(Direction::Out, false));
        QCOMPARE(lead().firstReplyAt, std::optional(bots));
        QCOMPARE(lead().firstHumanReplyAt, std::optional(persons));
        QCOMPARE(touchesOfLead(*m_shop->database, m_lead)->size(), size_t(4));
    }

    void anAnsweredCallAnswersACallLeadAndNoOther_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<bool>("replied");
        QTest::newRow("call, answered") << QStringLiteral("call") << true << true;
        QTest::newRow("call, missed") << QStringLiteral("call") << false << false;
        QTest::newRow("chat, answered") << QStringLiteral("vk") << true << false;
    }
    void anAnsweredCallAnswersACallLeadAndNoOther()
    {
        QFETCH(QString, channel);
        QFETCH(bool, answered);
        QFETCH(bool, replied);
        leads::LeadDraft draft;
        draft.channel = channel;
        m_lead = m_shop->leads->add(m_shop->owner(), draft).value();
        Touch call;
        call.direction = Direction::In;
        call.lead = m_lead;
        call.answered = answered;
        call.waitSeconds = 12;
        QVERIFY_RESULT(m_service->add(m_shop->owner(), call));
        QCOMPARE(lead().firstReplyAt, replied ? std::optional(m_shop->clock.now() + std::chrono::seconds(12)) : std::nullopt);
        const auto kept = touchesOfLead(*m_shop->database, m_lead);
        QCOMPARE(kept->front().person.isValid(), answered); // a missed call is nobody's
        QCOMPARE(kept->front().client, lead().client);
    }

    void whatWasBeforeTheLeadIsNoReplyToIt()
    {
        Touch touch;
        touch.lead = m_lead;
        touch.at = m_shop->clock.now() - std::chrono::seconds(1);
        QVERIFY_RESULT(m_service->add(m_shop->owner(), touch));
        QVERIFY(!lead().firstReplyAt);
    }

    void theSameOriginIsTheSameTouch()
    {
        Touch touch;
        touch.origin = QStringLiteral("call:1");
        touch.lead = m_lead;
        const auto first = m_service->add(m_shop->owner(), touch);
        QVERIFY_RESULT(first);
        const QByteArray before = m_shop->contents();
        QCOMPARE(m_service->add(m_shop->owner(), touch).value(), *first);
        QCOMPARE(m_shop->contents(), before);
    }

    void whatCannotBeIsRefused()
    {
        const QByteArray before = m_shop->contents();
        Touch touch;
        touch.rating = 6;
        QCOMPARE_ERROR(m_service->add(m_shop->owner(), touch), ErrorCode::BadInput);
        touch.rating.reset();
        touch.talkSeconds = -1;
        QCOMPARE_ERROR(m_service->add(m_shop->owner(), touch), ErrorCode::BadInput);
        touch.talkSeconds.reset();
        touch.lead = LeadId(99);
        QCOMPARE_ERROR(m_service->add(m_shop->owner(), touch), ErrorCode::NotFound);
        QCOMPARE(m_shop->contents(), before);
    }

    void aMessageStandsInNoWayOfAnUndo()
    {
        QVERIFY_RESULT(say(Direction::Out, false));
        bookings::MoveDraft draft;
        draft.lead = m_lead;
        draft.to = leads::Stage::Qualified;
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), draft));
        QVERIFY_RESULT(say(Direction::Out, false));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(int(lead().stage), int(leads::Stage::New));
    }

    void whatWasNotedByASlipIsTakenAwayWithTheReplyThatItWas()
    {
        const leads::Lead before = lead();
        const auto said = say(Direction::Out, false);
        QVERIFY_RESULT(said);
        QVERIFY(lead().firstReplyAt && lead().firstHumanReplyAt);
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), *said));
        QVERIFY(touchesOfLead(*m_shop->database, m_lead)->empty());
        leads::Lead after = lead();
        QVERIFY(after.version > before.version);
        after.version = before.version;
        QCOMPARE(after, before);
        QCOMPARE_ERROR(m_service->undo(m_shop->owner(), *said), ErrorCode::NotFound);
        QVERIFY(say(Direction::Out, false).value() != *said); // no number is given twice
    }

    void theReplyIsThenWhatWasSaidSince()
    {
        const auto first = say(Direction::Out, false);
        QVERIFY_RESULT(first);
        m_shop->clock.advance(std::chrono::seconds(40));
        QVERIFY_RESULT(say(Direction::Out, true));
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), *first));
        QCOMPARE(lead().firstReplyAt, std::optional(m_shop->clock.now()));
        QVERIFY(!lead().firstHumanReplyAt);
    }

    void aTouchOfYesterdayIsMeantToStay()
    {
        const auto said = say(Direction::Out, false);
        QVERIFY_RESULT(said);
        m_shop->clock.advance(std::chrono::hours(25));
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_service->undo(m_shop->owner(), *said), ErrorCode::MoveRefused);
        QCOMPARE(m_shop->contents(), before);
    }

    void aMessageTakenBackLeavesTheMoveBeforeItToBeTakenBack()
    {
        bookings::MoveDraft draft;
        draft.lead = m_lead;
        draft.to = leads::Stage::Qualified;
        QVERIFY_RESULT(m_shop->bookings->moveLead(m_shop->owner(), draft));
        const auto said = say(Direction::Out, false); // the first reply: the lead is another than it was
        QVERIFY_RESULT(said);
        QCOMPARE_ERROR(m_shop->bookings->undoLead(m_shop->owner(), m_lead), ErrorCode::Conflict);
        QVERIFY_RESULT(m_service->undo(m_shop->owner(), *said));
        QVERIFY_RESULT(m_shop->bookings->undoLead(m_shop->owner(), m_lead));
        QCOMPARE(int(lead().stage), int(leads::Stage::New));
    }

private:
    leads::Lead lead() const { return leads::leadById(*m_shop->database, m_lead).value(); }
    Result<TouchId> say(Direction direction, bool bot)
    {
        Touch touch;
        touch.kind = TouchKind::Message;
        touch.direction = direction;
        touch.lead = m_lead;
        touch.bot = bot;
        return m_service->add(m_shop->owner(), touch);
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<TouchService> m_service;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestTouchService)
#include "test_touch_service.moc"
