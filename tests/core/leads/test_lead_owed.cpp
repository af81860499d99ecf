// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed to a lead beside what its stage asks for: which norm presses, since when, and what it is late with.
#include "core/leads/lead_due.h"
#include "core/leads/lead_waits.h"

#include <QTest>

using namespace priyom;
using namespace priyom::leads;
using namespace std::chrono_literals;
using catalog::ChannelKind;

namespace {

const Instant kRang = Zone::utc().instant(QDate(2026, 10, 15), QTime(12, 0));

const schedule::WorkingClock& alwaysOpen()
{
    static const schedule::WorkingClock clock({}, Zone::utc());
    return clock;
}

Lead at(Stage stage)
{
    Lead lead;
    lead.stage = stage;
    lead.arrivedAt = kRang - 48h;
    lead.stageAt = lead.arrivedAt;
    return lead;
}

DueFacts facts(Stage stage, const Owed& owed)
{
    const Lead lead = at(stage);
    DueFacts facts;
    facts.stage = stage;
    facts.arrivedAt = lead.arrivedAt;
    facts.stageAt = lead.stageAt;
    facts.owed = pressingOwed(lead, owed, ChannelKind::Chat, {}, alwaysOpen());
    return facts;
}

DueTerm termAfter(const DueFacts& facts, Milliseconds passed)
{
    return termOf(facts, {kRang + passed, alwaysOpen(), {}});
}

} // namespace

class TestLeadOwed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichNormsRun_data()
    {
        QTest::addColumn<bool>("missed");
        QTest::addColumn<bool>("handed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("rules");
        QTest::newRow("nothing") << false << false << int(ChannelKind::Chat) << QString();
        QTest::newRow("a call of one who writes")
            << true << false << int(ChannelKind::Chat) << QStringLiteral("callback");
        QTest::newRow("a call of one who rings")
            << true << false << int(ChannelKind::Call) << QStringLiteral("callback");
        QTest::newRow("a chat handed over") << false << true << int(ChannelKind::Chat) << QStringLiteral("hand_over");
        QTest::newRow("no bot answers calls") << false << true << int(ChannelKind::Call) << QString();
        QTest::newRow("nor a form") << false << true << int(ChannelKind::Form) << QString();
        QTest::newRow("both") << true << true << int(ChannelKind::Chat) << QStringLiteral("callback hand_over");
    }
    void whichNormsRun()
    {
        QFETCH(bool, missed);
        QFETCH(bool, handed);
        QFETCH(int, kind);
        QFETCH(QString, rules);
        const Owed owed{missed ? std::optional(kRang) : std::nullopt, handed ? std::optional(kRang) : std::nullopt};
        QStringList running;
        for (const RunningNorm& norm : normsOwed(owed, ChannelId(1), ChannelKind(kind), {})) {
            running += sla::normOf(norm.rule).key;
            QCOMPARE(norm.norm.began, kRang);
        }
        QCOMPARE(running.join(u' '), rules);
    }

    void atEveryOpenStage_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<bool>("owes");
        for (const Stage stage : kAllStages)
            QTest::newRow(stageKey(stage).data()) << int(stage) << (stage != Stage::Came && stage != Stage::Lost);
    }
    void atEveryOpenStage()
    {
        QFETCH(int, stage);
        QFETCH(bool, owes);
        const DueFacts missed = facts(Stage(stage), {kRang, std::nullopt});
        QCOMPARE(termAfter(missed, 15min).urgency == Urgency::Late, false); // to the very limit is within
        const DueTerm late = termAfter(missed, 15min + 1ms);
        QCOMPARE(late.urgency == Urgency::Late, owes);
        QCOMPARE(int(lateWith(missed, late)), int(owes ? LateWith::CallBack : LateWith::Nothing));
        const DueFacts handed = facts(Stage(stage), {std::nullopt, kRang});
        QCOMPARE(int(lateWith(handed, termAfter(handed, 2min + 1ms))),
                 int(owes ? LateWith::Answer : LateWith::Nothing));
    }

    void whoIsToBeCalledIsCalledAtEveryOpenStage_data() { atEveryOpenStage_data(); }
    void whoIsToBeCalledIsCalledAtEveryOpenStage()
    {
        QFETCH(int, stage);
        QFETCH(bool, owes);
        DueFacts promised = facts(Stage(stage), {});
        promised.callbackAt = kRang + 1h;
        QCOMPARE(waitsFor(Waiting::Call, promised, {kRang, alwaysOpen(), {}}, Zone::utc()), owes);
        if (Stage(stage) == Stage::New)
            return; // the norm of taking it presses before
        QCOMPARE(termAfter(promised, 0min).kind == DueKind::Callback, owes);
        promised.visit = Period{kRang + 2h, kRang + 3h}; // who is called before the visit
        QCOMPARE(termAfter(promised, 0min).kind == DueKind::Callback, owes);
        promised.callbackAt = kRang + 24h;
        QCOMPARE(termAfter(promised, 0min).kind == DueKind::Callback, Stage(stage) == Stage::NoShow);
    }

    void whatFallsDueFirstPresses_data()
    {
        QTest::addColumn<qint64>("confirmBegan"); // minutes after the call
        QTest::addColumn<int>("kind");
        QTest::newRow("booked before the call") << qint64(-5) << int(DueKind::Norm);
        QTest::newRow("at the same instant: the stage's own") << qint64(0) << int(DueKind::Norm);
        QTest::newRow("booked after the hand-over") << qint64(5) << int(DueKind::MissedCall);
    }
    void whatFallsDueFirstPresses()
    {
        QFETCH(qint64, confirmBegan);
        QFETCH(int, kind);
        DueFacts both = facts(Stage::Qualified, {kRang, std::nullopt});
        both.norm =
            sla::NormCase{kRang + std::chrono::minutes(confirmBegan), std::nullopt, 15min, sla::NormClock::Working};
        both.visit = Period{kRang + 24h, kRang + 25h};
        QCOMPARE(int(termAfter(both, 40min).kind), kind);
        QCOMPARE(int(termAfter(both, 24h + 1min).kind),
                 int(DueKind::MissedCall)); // nobody confirms a visit that has begun
    }

    void oneWaitsSinceTheCallAndNotSinceTheRequest()
    {
        const DueFacts missed = facts(Stage::Confirmed, {kRang, std::nullopt});
        QCOMPARE(waitsSince(missed, termAfter(missed, 40min)), kRang);
        QVERIFY(waitsForUs(LateWith::CallBack) && waitsForUs(LateWith::Answer));
        QVERIFY(!waitsForUs(LateWith::Confirming) && !waitsForUs(LateWith::Taking) && !waitsForUs(LateWith::Nothing));
    }

    void afterAWeekItIsForgotten()
    {
        const DueFacts missed = facts(Stage::Confirmed, {kRang, std::nullopt});
        QCOMPARE(int(termAfter(missed, kForgottenAfter - 1ms).urgency), int(Urgency::Late));
        QCOMPARE(int(termAfter(missed, kForgottenAfter).urgency), int(Urgency::Calm));
    }
};

QTEST_GUILESS_MAIN(TestLeadOwed)
#include "test_lead_owed.moc"
