// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/breach_judge.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::notices;
using sla::Rule;

Q_DECLARE_METATYPE(priyom::notices::BreachCause)

class TestBreachCause final : public QObject
{
    Q_OBJECT
    const Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    const PersonId m_anna{1};
    const PersonId m_boris{2};

    [[nodiscard]] Instant at(int day, int hour, int minute = 0) const { return m_zone.instant(QDate(2026, 10, day), QTime(hour, minute)); }
    [[nodiscard]] schedule::WorkingClock clock() const
    {
        schedule::OpeningHours hours;
        for (schedule::DayHours& day : hours.week)
            day = {{9 * 60, 20 * 60}};
        return schedule::WorkingClock(hours, m_zone);
    }
    [[nodiscard]] static WaitingCase taken(int lead, Instant began, PersonId who)
    {
        return {LeadId(lead), who, Rule::Taken, {began, std::nullopt, std::chrono::minutes(15), sla::NormClock::Working}, IssuedKinds()};
    }
    [[nodiscard]] schedule::Shift shift(int day, int from, int to) const { return {m_boris, QDate(2026, 10, day), from * 60, to * 60}; }
    [[nodiscard]] BreachCause causeOf(const WaitingCases& cases, const std::vector<schedule::Shift>& shifts, Instant breachedAt, int full = 10) const
    {
        return BreachJudge(cases, shifts, shifts, full, m_zone).causeOf(cases[0], breachedAt, cases[0].norm.began, clock());
    }

private Q_SLOTS:
    void theGroundDecides_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("anybody");
        QTest::addColumn<int>("queue");
        QTest::addColumn<bool>("responsible");
        QTest::addColumn<BreachCause>("cause");
        QTest::newRow("somebody was there and it was theirs") << true << true << 1 << true << BreachCause::Person;
        QTest::newRow("no shifts are written down") << false << false << 1 << true << BreachCause::Person;
        QTest::newRow("nobody was on shift") << true << false << 1 << true << BreachCause::NobodyOnShift;
        QTest::newRow("nobody was, and it was nobody's") << true << false << 1 << false << BreachCause::NobodyOnShift;
        QTest::newRow("nobody was, and the queue was full") << true << false << 50 << true << BreachCause::NobodyOnShift;
        QTest::newRow("the queue was full") << true << true << 11 << true << BreachCause::QueueFull;
        QTest::newRow("to the number is not full") << true << true << 10 << true << BreachCause::Person;
        QTest::newRow("the queue of nobody was full") << true << true << 11 << false << BreachCause::QueueFull;
        QTest::newRow("it was nobody's") << true << true << 1 << false << BreachCause::Unknown;
    }
    void theGroundDecides()
    {
        QFETCH(bool, known);
        QFETCH(bool, anybody);
        QFETCH(int, queue);
        QFETCH(bool, responsible);
        QFETCH(BreachCause, cause);
        QCOMPARE(int(notices::causeOf({known, anybody, false, false, queue, 10, responsible})), int(cause));
        QCOMPARE(int(*breachCauseFromKey(QString(breachCauseKey(cause)))), int(cause));
    }

    void theShiftsOfTheDaySpeak()
    {
        const WaitingCases cases{taken(1, at(15, 10), m_anna)};
        const Instant breached = at(15, 10, 15);
        QCOMPARE(int(causeOf(cases, {}, breached)), int(BreachCause::Person)); // the shop writes no shifts down
        QCOMPARE(int(causeOf(cases, {shift(15, 9, 18)}, breached)), int(BreachCause::Person));
        QCOMPARE(int(causeOf(cases, {shift(15, 12, 18)}, breached)), int(BreachCause::NobodyOnShift));
        QCOMPARE(int(causeOf(cases, {shift(14, 9, 18)}, breached)), int(BreachCause::NobodyOnShift));
        QCOMPARE(int(causeOf(cases, {shift(22, 9, 18)}, breached)), int(BreachCause::NobodyOnShift));
        QCOMPARE(int(causeOf(cases, {shift(23, 9, 18)}, breached)), int(BreachCause::Person)); // too far to tell of this day
        QCOMPARE(int(causeOf(cases, {shift(15, 9, 10)}, breached)), int(BreachCause::NobodyOnShift)); // left as it came
    }

    void whoWasNotThereIsNotBlamed()
    {
        const WaitingCases cases{taken(1, at(15, 10), m_anna)};
        const Instant breached = at(15, 10, 15);
        const auto annas = [this](int day, int from, int to) {
            schedule::Shift own = shift(day, from, to);
            own.person = m_anna;
            return own;
        };
        // Boris was there all day; Anna's shifts are written down for these days, and this was none of hers.
        QCOMPARE(int(causeOf(cases, {shift(15, 9, 18), annas(14, 9, 18)}, breached)), int(BreachCause::NotOnShift));
        QCOMPARE(int(causeOf(cases, {shift(15, 9, 18), annas(15, 12, 18)}, breached)), int(BreachCause::NotOnShift));
        QCOMPARE(int(causeOf(cases, {shift(15, 9, 18), annas(15, 9, 18)}, breached)), int(BreachCause::Person));
        QCOMPARE(int(causeOf(cases, {shift(15, 9, 18), annas(25, 9, 18)}, breached)), int(BreachCause::Person)); // too far to tell of this day
        QCOMPARE(int(causeOf(cases, {annas(14, 9, 18)}, breached)), int(BreachCause::NobodyOnShift));
        QCOMPARE(int(*breachCauseFromKey(QStringLiteral("not_on_shift"))), int(BreachCause::NotOnShift));
    }

    void aNightArrivalIsJudgedByTheMorning()
    {
        const WaitingCases cases{taken(1, at(14, 23), m_anna)};
        QCOMPARE(int(causeOf(cases, {shift(14, 9, 24)}, at(15, 9, 15))), int(BreachCause::NobodyOnShift)); // yesterday's shift is of no use
        QCOMPARE(int(causeOf(cases, {shift(15, 9, 18)}, at(15, 9, 15))), int(BreachCause::Person));
    }

    void whoGotItWhenTheLimitWasNearlyUpIsNotBlamed_data()
    {
        QTest::addColumn<Instant>("began");
        QTest::addColumn<Instant>("held");
        QTest::addColumn<Instant>("breached");
        QTest::addColumn<BreachCause>("cause");
        const Instant ten = at(15, 10);
        const Instant breached = at(15, 10, 15);
        QTest::newRow("theirs from the beginning") << ten << ten << breached << BreachCause::Person;
        QTest::newRow("and before it waited") << ten << at(15, 9) << breached << BreachCause::Person;
        QTest::newRow("eight minutes of fifteen are left") << ten << at(15, 10, 7) << breached << BreachCause::Person;
        QTest::newRow("seven") << ten << at(15, 10, 8) << breached << BreachCause::HandedLate;
        QTest::newRow("in the last minute") << ten << at(15, 10, 14) << breached << BreachCause::HandedLate;
        QTest::newRow("after it had passed") << ten << at(15, 10, 40) << breached << BreachCause::HandedLate;
        QTest::newRow("came at night, theirs before the opening") << at(14, 23) << at(15, 8) << at(15, 9, 15) << BreachCause::Person;
        QTest::newRow("came at night, handed out in the morning") << at(14, 23) << at(15, 9, 10) << at(15, 9, 15) << BreachCause::HandedLate;
        QTest::newRow("five minutes before the visit, all of them theirs") << ten << ten << at(15, 10, 5) << BreachCause::Person;
    }
    void whoGotItWhenTheLimitWasNearlyUpIsNotBlamed()
    {
        QFETCH(const Instant, began);
        QFETCH(const Instant, held);
        QFETCH(const Instant, breached);
        QFETCH(const BreachCause, cause);
        const WaitingCases cases{taken(1, began, m_anna)};
        QCOMPARE(int(BreachJudge(cases, {}, {}, 10, m_zone).causeOf(cases[0], breached, held, clock())), int(cause));
    }

    void theQueueIsThePersonsOwnAndOfThatMoment()
    {
        WaitingCases cases{taken(1, at(15, 10), m_anna)};
        for (int lead = 2; lead <= 4; ++lead)
            cases.push_back(taken(lead, at(15, 10, lead), m_anna));
        QCOMPARE(int(causeOf(cases, {}, at(15, 10, 15), 3)), int(BreachCause::QueueFull));
        QCOMPARE(int(causeOf(cases, {}, at(15, 10, 15), 4)), int(BreachCause::Person));
        QCOMPARE(int(causeOf(cases, {}, at(15, 10, 3), 3)), int(BreachCause::Person)); // the fourth had not come yet
        cases[3].responsible = m_boris;
        QCOMPARE(int(causeOf(cases, {}, at(15, 10, 15), 3)), int(BreachCause::Person));
        cases.push_back(taken(1, at(15, 10), m_anna)); // the same lead by another rule is no second one
        QCOMPARE(int(causeOf(cases, {}, at(15, 10, 15), 3)), int(BreachCause::Person));
    }

    void onlyTheirOwnCountsAgainstThem()
    {
        const std::vector<BreachCount> counts{{m_anna, sla::Rule::FirstReply, {3, 1}},
                                              {m_anna, sla::Rule::Confirm, {1, 1}},
                                              {m_boris, sla::Rule::Confirm, {1, 0}}};
        const auto tallies = tallyByPerson(counts);
        QCOMPARE(tallies.size(), std::size_t(2));
        QVERIFY((tallies.at(m_anna) == BreachTally{4, 2}));
        QVERIFY((tallies.at(m_boris) == BreachTally{1, 0}));
        QCOMPARE(ownOf(counts, m_anna, sla::Rule::FirstReply), 1);
        QCOMPARE(ownOf(counts, m_boris, sla::Rule::FirstReply), 0);
        QVERIFY(tallyByPerson({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestBreachCause)
#include "test_breach_cause.moc"
