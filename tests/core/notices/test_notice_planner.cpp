// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/gathering.h"
#include "core/notices/notice_planner.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::notices;
using sla::Rule;

namespace {

using namespace std::chrono_literals;

const Zone& shopZone()
{
    static const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    return zone;
}

// Thursday 2026-10-15 and the days after it.
Instant at(int day, int hour, int minute = 0)
{
    return shopZone().instant(QDate(2026, 10, day), QTime(hour, minute));
}

// Every day 9 to 13 and 14 to 20.
const schedule::WorkingClock& shopClock()
{
    static const schedule::WorkingClock clock = [] {
        schedule::OpeningHours hours;
        for (schedule::DayHours& day : hours.week)
            day = {{9 * 60, 13 * 60}, {14 * 60, 20 * 60}};
        return schedule::WorkingClock(hours, shopZone());
    }();
    return clock;
}

WaitingCase waiting(int lead, Rule rule, Instant began, PersonId responsible = PersonId(7))
{
    const sla::Norm& norm = sla::normOf(rule);
    return {LeadId(lead), responsible, rule, {began, std::nullopt, std::chrono::seconds(norm.seconds), norm.clock}, IssuedKinds()};
}

QString said(const NoticePlan& plan)
{
    QStringList words;
    for (const DueNotice& due : plan.due)
        words << QString::number(due.waiting->lead.value) + u' ' + QString(sla::normOf(due.waiting->rule).key) + u' ' + QString(noticeKindKey(due.kind));
    return words.join(QStringLiteral(", "));
}

NoticePlan planAt(const WaitingCases& cases, Instant now, const NoticeRules& rules = {})
{
    return planNotices(cases, now, shopClock(), rules);
}

} // namespace

class TestNoticePlanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindFallsDueInItsMillisecond()
    {
        const WaitingCases cases{waiting(1, Rule::Taken, at(15, 10))};
        QCOMPARE(said(planAt(cases, at(15, 10, 10))), QString()); // ten minutes of fifteen: a third is left, not less
        QCOMPARE(said(planAt(cases, at(15, 10, 10) + 1ms)), QStringLiteral("1 taken soon"));
        QCOMPARE(said(planAt(cases, at(15, 10, 15) - 1ms)), QStringLiteral("1 taken soon"));
        QCOMPARE(said(planAt(cases, at(15, 10, 15))), QStringLiteral("1 taken soon, 1 taken reminder"));
        QCOMPARE(said(planAt(cases, at(15, 10, 15) + 1ms)), QStringLiteral("1 taken soon, 1 taken reminder, 1 taken overdue"));
        QCOMPARE(said(planAt(cases, at(15, 10, 30))), QStringLiteral("1 taken soon, 1 taken reminder, 1 taken overdue, 1 taken escalation"));
    }

    void whatIsDoneForSomethingSoonIsDueBeforeIt()
    {
        WaitingCases cases{waiting(1, Rule::Confirm, at(15, 12))};
        cases[0].norm.limit = 15min;
        cases[0].norm.before = at(15, 12, 9); // nine minutes are left: «soon» after six of them, and not after ten of fifteen
        QCOMPARE(said(planAt(cases, at(15, 12, 6))), QString());
        QCOMPARE(planAt(cases, at(15, 12)).next, std::optional(at(15, 12, 6) + 1ms));
        QCOMPARE(said(planAt(cases, at(15, 12, 6) + 1ms)), QStringLiteral("1 confirm soon"));
        QCOMPARE(sla::statusOf(cases[0].norm, at(15, 12, 6) + 1ms, shopClock()).state, sla::CaseState::Soon); // what the chip shows
    }

    void theNextLookIsWhenSomethingComesTrue()
    {
        const WaitingCases cases{waiting(1, Rule::Taken, at(15, 10)), waiting(2, Rule::FirstReply, at(15, 10, 5))};
        QCOMPARE(planAt(cases, at(15, 10)).next, std::optional(at(15, 10, 7) + 1ms)); // the reply is soon due
        QCOMPARE(planAt(cases, at(15, 10, 7) + 1ms).next, std::optional(at(15, 10, 8) + 1ms));
        QCOMPARE(planAt(cases, at(15, 10, 16)).next, std::optional(at(15, 10, 30)));
        QCOMPARE(planAt(cases, at(15, 10, 30)).next, std::optional<Instant>());
        QCOMPARE(planAt({}, at(15, 10)).next, std::optional<Instant>());
    }

    void aNightArrivalIsSpokenOfInTheMorning()
    {
        const WaitingCases cases{waiting(1, Rule::FirstReply, at(15, 23))};
        QCOMPARE(planAt(cases, at(16, 9)).next, std::optional(at(16, 9, 2) + 1ms));
        QCOMPARE(said(planAt(cases, at(16, 9, 2))), QString());
        QCOMPARE(said(planAt(cases, at(16, 9, 3) + 1ms)), QStringLiteral("1 first_reply soon, 1 first_reply overdue"));
    }

    void lunchStopsTheReminders()
    {
        const WaitingCases cases{waiting(1, Rule::Taken, at(15, 12, 50))};
        QCOMPARE(*fallsDueAt(cases[0], NoticeKind::Reminder, shopClock(), {}), at(15, 14, 5));
        QCOMPARE(*fallsDueAt(cases[0], NoticeKind::Escalation, shopClock(), {}), at(15, 14, 20));
    }

    void whatWasIssuedIsNotIssuedAgain()
    {
        WaitingCases cases{waiting(1, Rule::Taken, at(15, 10))};
        cases[0].issued = IssuedKinds(IssuedKinds::bit(NoticeKind::Soon) | IssuedKinds::bit(NoticeKind::Reminder));
        QCOMPARE(said(planAt(cases, at(15, 11))), QStringLiteral("1 taken overdue, 1 taken escalation"));
        cases[0].issued = IssuedKinds(15);
        QCOMPARE(said(planAt(cases, at(15, 11))), QString());
    }

    void whatFellDueBeforeItWasImportedIsThePast()
    {
        WaitingCase imported = waiting(1, Rule::Taken, at(15, 10));
        imported.importedAt = at(15, 10, 20);
        const auto plan = planAt({imported}, at(15, 10, 20));
        QCOMPARE(said(plan), QString());
        QCOMPARE(plan.next, std::optional(at(15, 10, 30))); // what is still to come is said
        QCOMPARE(said(planAt({imported}, at(15, 10, 30))), QStringLiteral("1 taken escalation"));
        imported.importedAt = at(20, 12);
        QCOMPARE(planAt({imported}, at(20, 12)).next, std::nullopt);
    }

    void whatFellDueLongAgoIsGivenUp_data()
    {
        QTest::addColumn<qint64>("afterDue");
        QTest::addColumn<QString>("told");
        const qint64 day = 86'400'000;
        QTest::newRow("this moment") << qint64(0) << QStringLiteral("1 taken escalation");
        QTest::newRow("a week ago: the shop was shut") << 7 * day << QStringLiteral("1 taken escalation");
        QTest::newRow("the last moment of thirty days") << 30 * day - 1 << QStringLiteral("1 taken escalation");
        QTest::newRow("thirty days") << 30 * day << QString();
        QTest::newRow("years") << 1000 * day << QString();
    }
    void whatFellDueLongAgoIsGivenUp()
    {
        QFETCH(qint64, afterDue);
        WaitingCase old = waiting(1, Rule::Taken, at(15, 10));
        old.issued = IssuedKinds(7); // what fell due before the escalation was said
        const WaitingCases cases{old};
        const NoticePlan plan = planAt(cases, at(15, 10, 30) + Milliseconds(afterDue));
        QTEST(said(plan), "told");
        QCOMPARE(plan.next, std::nullopt);
    }

    void whatBeganBeforeIsGivenUpAndNothingElse_data()
    {
        QTest::addColumn<bool>("alwaysOpen");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("always open, the table's limits") << true << qint64(15);
        QTest::newRow("always open, a day") << true << qint64(24 * 60);
        QTest::newRow("ten hours a day, the table's limits") << false << qint64(15);
        QTest::newRow("ten hours a day, a week of working time") << false << qint64(7 * 24 * 60);
    }
    void whatBeganBeforeIsGivenUpAndNothingElse()
    {
        QFETCH(bool, alwaysOpen);
        QFETCH(qint64, minutes);
        const schedule::WorkingClock clock = alwaysOpen ? schedule::WorkingClock(schedule::OpeningHours(), shopZone()) : shopClock();
        const Milliseconds limit = std::chrono::minutes(minutes);
        for (int hour = 0; hour < 24; ++hour) {
            const Instant now = at(15, hour, 7);
            const Instant before = givenUpBefore(now, limit, clock, {});
            WaitingCase last = waiting(1, Rule::Taken, before - 1ms);
            last.norm.limit = limit;
            const WaitingCases cases{last};
            const NoticePlan plan = planNotices(cases, now, clock, {});
            QCOMPARE(said(plan), QString());
            QCOMPARE(plan.next, std::nullopt);
            QVERIFY(now - before < std::chrono::days(120)); // and not all that ever was is read for it
        }
    }

    void onlyWhoIsStillNewIsRemindedOf()
    {
        const WaitingCases cases{waiting(1, Rule::Confirm, at(15, 10)), waiting(2, Rule::Callback, at(15, 10)), waiting(3, Rule::FirstReply, at(15, 10))};
        QCOMPARE(said(planAt(cases, at(15, 12))),
                 QStringLiteral("3 first_reply soon, 3 first_reply overdue, 1 confirm soon, 2 callback soon, 1 confirm overdue, 2 callback overdue"));
    }

    void theShopsOwnMinutesHold()
    {
        const WaitingCases cases{waiting(1, Rule::Taken, at(15, 10))};
        NoticeRules rules;
        rules.soon = {0, 1}; // never said
        rules.remindAfter = 5min;
        rules.escalateAfter = 20min;
        QCOMPARE(said(planAt(cases, at(15, 10, 20), rules)), QStringLiteral("1 taken reminder, 1 taken overdue, 1 taken escalation"));
        QCOMPARE(*fallsDueAt(cases[0], NoticeKind::Escalation, shopClock(), rules), at(15, 10, 20));
    }

    void whoIsToldOfWhat()
    {
        const WaitingCase owned = waiting(1, Rule::Taken, at(15, 10));
        const WaitingCase nobodys = waiting(2, Rule::Taken, at(15, 10), PersonId());
        const Addressee manager{Audience::Person, PersonId(7)};
        const Addressee owner{Audience::Owner, PersonId()};
        for (const NoticeKind kind : kLeadKinds) {
            QVERIFY(addresseeOf(owned, kind) == (kind == NoticeKind::Escalation ? owner : manager));
            QVERIFY(addresseeOf(nobodys, kind) == (kind == NoticeKind::Escalation ? owner : Addressee())); // nobody waits unseen
        }
    }

    void manyAtOnceAreGathered()
    {
        WaitingCases cases;
        for (int lead = 1; lead <= 4; ++lead)
            cases.push_back(waiting(lead, Rule::FirstReply, at(15, 10)));
        cases.push_back(waiting(9, Rule::FirstReply, at(15, 10), PersonId(8)));
        const NoticePlan plan = planAt(cases, at(15, 10, 3));
        const auto watched = batches(plan.due, false);
        QCOMPARE(watched.size(), std::size_t(2));
        QCOMPARE(watched[0].addressee.person, PersonId(7));
        QCOMPARE(watched[0].leads, 4);
        QVERIFY(watched[0].gathered);
        QCOMPARE(watched[1].addressee.person, PersonId(8));
        QVERIFY(!watched[1].gathered);
    }

    void afterAnAbsenceTwoAreManyAndOneIsOne()
    {
        const WaitingCases three{waiting(1, Rule::FirstReply, at(15, 10)), waiting(2, Rule::FirstReply, at(15, 10)), waiting(3, Rule::FirstReply, at(15, 10))};
        const WaitingCases one{waiting(1, Rule::FirstReply, at(15, 10)), waiting(1, Rule::Taken, at(15, 10))};
        const NoticePlan plan = planAt(three, at(15, 10, 3));
        QVERIFY(!batches(plan.due, false)[0].gathered);
        QVERIFY(batches(plan.due, true)[0].gathered);
        const NoticePlan ofOne = planAt(one, at(15, 12));
        for (const Batch& batch : batches(ofOne.due, true)) {
            QCOMPARE(batch.leads, 1);
            QVERIFY(!batch.gathered);
        }
    }

    void theQueueBeginsWithWhoIsLateAndNamesEachOnce()
    {
        const WaitingCases cases{waiting(1, Rule::Confirm, at(15, 10, 20)), waiting(2, Rule::Taken, at(15, 9)), waiting(2, Rule::FirstReply, at(15, 9)),
                                 waiting(3, Rule::FirstReply, at(15, 10, 29)), waiting(4, Rule::Taken, at(15, 23))};
        const auto queue = waitingQueue(cases, at(15, 10, 30), shopClock(), {});
        QStringList words;
        for (const WaitingLead& lead : queue)
            words << QStringLiteral("%1 %2 %3").arg(lead.lead.value).arg(sla::normOf(lead.rule).key).arg(lead.status.left.count() / 60'000);
        QCOMPARE(words.join(QStringLiteral(", ")), QStringLiteral("2 first_reply -87, 3 first_reply 2, 1 confirm 5, 4 taken 15"));
    }
};

QTEST_GUILESS_MAIN(TestNoticePlanner)
#include "test_notice_planner.moc"
