// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits, and for what: the one definition that the queue, the board and the brief share.
#include "core/leads/lead_owed.h"

#include <QTest>

using namespace priyom;
using namespace priyom::leads;
using namespace std::chrono_literals;
using catalog::ChannelKind;

namespace {

const Instant kArrived = Zone::utc().instant(QDate(2026, 10, 15), QTime(12, 0));

Lead arrived()
{
    Lead lead;
    lead.arrivedAt = kArrived;
    lead.stageAt = kArrived;
    return lead;
}

// Taken into work, refused, and here again two days later.
Lead cameBack()
{
    Lead lead = arrived();
    lead.firstReplyAt = kArrived + 1min;
    lead.firstHumanReplyAt = kArrived + 1min;
    lead.takenAt = kArrived + 5min;
    lead.stageAt = kArrived + 48h;
    return lead;
}

bool waits(const Lead& lead, ChannelKind channel, Milliseconds later)
{
    return waitsTooLong(lead, {}, channel, {}, schedule::WorkingClock({}, Zone::utc()), kArrived + later);
}

QString running(const Lead& lead, ChannelKind channel)
{
    QStringList words;
    for (const RunningNorm& each : normsOfNew(lead, channel, {}))
        words += QString(sla::normOf(each.rule).key) % QStringLiteral(" since ")
                 % QString::number(std::chrono::duration_cast<std::chrono::minutes>(each.norm.began - kArrived).count());
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestNewNorms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNormsOfANewLead()
    {
        QCOMPARE(running(arrived(), ChannelKind::Chat), QStringLiteral("first_reply since 0, taken since 0"));
        QCOMPARE(running(arrived(), ChannelKind::Call), QStringLiteral("taken since 0"));
        Lead botAnswered = arrived();
        botAnswered.firstReplyAt = kArrived;
        QCOMPARE(running(botAnswered, ChannelKind::Chat), QStringLiteral("taken since 0"));
        Lead qualified = arrived();
        qualified.stage = Stage::Qualified;
        QCOMPARE(running(qualified, ChannelKind::Chat), QString());
    }

    void whoCameBackWaitsSinceThen()
    {
        QCOMPARE(newSince(arrived()), kArrived);
        QCOMPARE(newSince(cameBack()), kArrived + 48h);
        QCOMPARE(running(cameBack(), ChannelKind::Chat), QStringLiteral("taken since 2880"));
        Lead unheard = cameBack();
        unheard.firstHumanReplyAt.reset();
        QVERIFY(!waits(unheard, ChannelKind::Chat, 48h + 15min));
        QVERIFY(waits(unheard, ChannelKind::Chat, 48h + 15min + 1ms));
    }

    void whoWasAnsweredWaitsForNobodysWord()
    {
        QVERIFY(!waits(arrived(), ChannelKind::Chat, 3min));
        QVERIFY(waits(arrived(), ChannelKind::Chat, 3min + 1ms));
        QVERIFY(!waits(arrived(), ChannelKind::Desk, 15min));
        QVERIFY(waits(arrived(), ChannelKind::Desk, 15min + 1ms));
        Lead answered = arrived();
        answered.firstReplyAt = kArrived + 2h;
        QVERIFY(waits(answered, ChannelKind::Call, 3h)); // by a bot
        answered.firstHumanReplyAt = kArrived + 2h;
        QVERIFY(!waits(answered, ChannelKind::Call, 3h));
        QVERIFY(!waits(cameBack(), ChannelKind::Chat, 72h)); // to be taken into work, which the queue says
    }
};

QTEST_GUILESS_MAIN(TestNewNorms)
#include "test_new_norms.moc"
