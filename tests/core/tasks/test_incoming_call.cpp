// SPDX-License-Identifier: GPL-3.0-or-later
// A call that the client made and somebody wrote down at the desk: it is theirs, and no answer of ours.
#include "core/leads/lead_store.h"
#include "core/tasks/call_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::tasks;
using touches::Direction;

class TestIncomingCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_calls = std::make_unique<CallService>(*m_shop->database, m_shop->clock);
        m_lead = m_shop->addLead(QStringLiteral("+79123054418"));
    }

    void itIsWrittenDownAsTheyMadeIt_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<bool>("isOurAnswer");
        QTest::newRow("we called them") << Direction::Out << true;
        QTest::newRow("they called us") << Direction::In << false;
    }
    void itIsWrittenDownAsTheyMadeIt()
    {
        QFETCH(Direction, direction);
        QFETCH(bool, isOurAnswer);
        QVERIFY_RESULT(m_calls->start(m_shop->owner(), m_lead));
        m_shop->clock.advance(std::chrono::seconds(90));
        const auto ended = m_calls->end(m_shop->owner(), {CallOutcome::Reached, std::nullopt, direction});
        QVERIFY_RESULT(ended);
        const auto touch = touches::touchById(*m_shop->database, ended->touch);
        QVERIFY_RESULT(touch);
        QCOMPARE(int(touch->direction), int(direction));
        QCOMPARE(touch->answered, std::optional(true));
        QCOMPARE(touch->talkSeconds, std::optional(90));
        const auto lead = leads::leadById(*m_shop->database, m_lead);
        QVERIFY_RESULT(lead);
        QCOMPARE(lead->firstReplyAt.has_value(), isOurAnswer);
    }

    void theirCallThatNobodyTookIsAMissedOne()
    {
        QVERIFY_RESULT(m_calls->start(m_shop->owner(), m_lead));
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_calls->end(m_shop->owner(), {CallOutcome::NotReached, std::nullopt, Direction::In}), ErrorCode::BadInput);
        QCOMPARE(m_shop->contents(), before);
    }

private:
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<CallService> m_calls;
    LeadId m_lead;
};

Q_DECLARE_METATYPE(priyom::touches::Direction)

QTEST_GUILESS_MAIN(TestIncomingCall)
#include "test_incoming_call.moc"
