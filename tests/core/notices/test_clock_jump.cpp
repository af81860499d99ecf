// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/clock_jump.h"

#include <QTest>

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestClockJump final : public QObject
{
    Q_OBJECT
    static constexpr Instant kNoon{1'792'060'000'000};

private Q_SLOTS:
    void handsThatWereMovedAreToldFromTimeThatPassed_data()
    {
        QTest::addColumn<Milliseconds>("wall");
        QTest::addColumn<Milliseconds>("steady");
        QTest::addColumn<qint64>("jump"); // milliseconds, 0: none
        QTest::addColumn<bool>("absent");
        const auto row = [](const char* name, Milliseconds wall, Milliseconds steady, Milliseconds jump, bool absent) {
            QTest::newRow(name) << wall << steady << qint64(jump.count()) << absent;
        };
        row("a second", 1s, 1s, 0s, false);
        row("ten minutes", 10min, 10min, 0s, false);
        row("a night asleep", 9h, 9h, 0s, true);
        row("a month off the desk", 720h, 720h, 0s, true);
        row("the time service corrects seconds", 62s, 60s, 0s, false);
        row("to the very minute is a correction", 2min, 1min, 0s, false);
        row("a little more is a jump", 2min + 1ms, 1min, 1min + 1ms, true);
        row("back by as little", -1ms, 1min, -(1min + 1ms), true);
        row("a day forward", 24h + 1min, 1min, 24h, true);
        row("a day back", -24h + 1min, 1min, -24h, true);
        row("ten years forward", 87'600h, 1s, 87'600h - 1s, true);
        row("back to 1970", -std::chrono::milliseconds(kNoon.ms), 1s, -std::chrono::milliseconds(kNoon.ms) - 1s, true);
        row("an hour forward, though it slept as long", 2h, 1h, 1h, true);
        row("it stands still", 0s, 5min, -5min, true);
    }
    void handsThatWereMovedAreToldFromTimeThatPassed()
    {
        QFETCH(Milliseconds, wall);
        QFETCH(Milliseconds, steady);
        QFETCH(qint64, jump);
        QFETCH(bool, absent);
        const ClockReading before{kNoon, 7h};
        const Interval interval = intervalSince(before, std::nullopt, {kNoon + wall, 7h + steady});
        QCOMPARE(qint64(interval.jump.value_or(0ms).count()), jump);
        QCOMPARE(interval.absent, absent);
    }

    void theFirstLookOfARunIsAnAbsence()
    {
        const Interval fresh = intervalSince(std::nullopt, std::nullopt, {kNoon, 0ms});
        QVERIFY(fresh.absent);
        QVERIFY(!fresh.jump);
        const Interval later = intervalSince(std::nullopt, LastWritten{kNoon - 100h, {}}, {kNoon, 0ms});
        QVERIFY(!later.jump); // closed for four days, or moved: nobody can tell
    }

    void aStartBeforeWhatIsWrittenDownIsAJumpBack()
    {
        QVERIFY(!intervalSince(std::nullopt, LastWritten{kNoon + 1min, {}}, {kNoon, 0ms}).jump);
        const Interval back = intervalSince(std::nullopt, LastWritten{kNoon + 24h, {}}, {kNoon, 0ms});
        QVERIFY(back.jump);
        QCOMPARE(*back.jump, Milliseconds(-24h));
        QVERIFY(back.absent);
    }

    void whatTheHandsSkippedIsTold_data()
    {
        QTest::addColumn<Milliseconds>("wall");
        QTest::addColumn<qint64>("skippedFrom"); // milliseconds since the look before; -1: nothing
        QTest::newRow("time passed") << Milliseconds(5min) << qint64(-1);
        QTest::newRow("within the slack") << Milliseconds(6min) << qint64(-1);
        QTest::newRow("forward: from where they would have stood") << Milliseconds(24h) << qint64(Milliseconds(5min).count());
        QTest::newRow("back: nothing was skipped") << Milliseconds(-24h) << qint64(-1);
    }
    void whatTheHandsSkippedIsTold()
    {
        QFETCH(Milliseconds, wall);
        QFETCH(qint64, skippedFrom);
        const Interval interval = intervalSince(ClockReading{kNoon, 7h}, std::nullopt, {kNoon + wall, 7h + 5min});
        QCOMPARE(interval.skippedFrom ? (*interval.skippedFrom - kNoon).count() : qint64(-1), skippedFrom);
    }

    void betweenTwoRunsTheHandsMayHaveBeenPutRight_data()
    {
        QTest::addColumn<Milliseconds>("written"); // before the start
        QTest::addColumn<Milliseconds>("backFrom");
        QTest::addColumn<bool>("skipped");
        QTest::newRow("they stood back and are there again") << Milliseconds(24h) << Milliseconds(1h) << true;
        QTest::newRow("at that very instant") << Milliseconds(24h) << Milliseconds(0h) << true;
        QTest::newRow("they stand back still") << Milliseconds(1h) << Milliseconds(-1h) << false;
        QTest::newRow("it was worked on since") << Milliseconds(1h) << Milliseconds(5h) << false;
    }
    void betweenTwoRunsTheHandsMayHaveBeenPutRight()
    {
        QFETCH(Milliseconds, written);
        QFETCH(Milliseconds, backFrom);
        QFETCH(bool, skipped);
        const LastWritten last{kNoon - written, kNoon - backFrom};
        const Interval interval = intervalSince(std::nullopt, last, {kNoon, 0ms});
        QCOMPARE(interval.skippedFrom, skipped ? std::optional(last.at) : std::nullopt);
        QVERIFY(!interval.jump); // nobody can tell
    }

    void whetherHandsThatGoBackWereWrong_data()
    {
        QTest::addColumn<bool>("known"); // where they stood before they ran so
        QTest::addColumn<Milliseconds>("leap");
        QTest::addColumn<Milliseconds>("ran"); // since then
        QTest::addColumn<Milliseconds>("back");
        QTest::addColumn<bool>("wereWrong");
        QTest::newRow("a day ahead and back at once") << true << Milliseconds(24h) << Milliseconds(1min) << Milliseconds(24h) << true;
        QTest::newRow("but for a correction") << true << Milliseconds(24h) << Milliseconds(1min) << Milliseconds(24h + 30s) << true;
        QTest::newRow("after a day of work") << true << Milliseconds(24h) << Milliseconds(24h) << Milliseconds(24h) << true;
        QTest::newRow("less than they leapt") << true << Milliseconds(24h) << Milliseconds(1min) << Milliseconds(3h) << true;
        QTest::newRow("more than they leapt") << true << Milliseconds(3h) << Milliseconds(1min) << Milliseconds(24h) << false;
        QTest::newRow("they never leapt") << true << Milliseconds(0h) << Milliseconds(48h) << Milliseconds(24h) << false;
        QTest::newRow("nobody knows where they stood") << false << Milliseconds(0h) << Milliseconds(48h) << Milliseconds(24h) << false;
    }
    void whetherHandsThatGoBackWereWrong()
    {
        QFETCH(bool, known);
        QFETCH(Milliseconds, leap);
        QFETCH(Milliseconds, ran);
        QFETCH(Milliseconds, back);
        QFETCH(bool, wereWrong);
        const SteadyHands hands{kNoon + leap, known ? std::optional(kNoon) : std::nullopt};
        QCOMPARE(hadLeaptAhead(hands, back, kNoon + leap + ran - back), wereWrong);
    }

    void handsThatComeBackToWhereTheyRanHaveNotLeapt()
    {
        const SteadyHands running{kNoon, kNoon - 10min};
        const SteadyHands back = movedHands(running, -50h, kNoon + 1h - 50h);
        QCOMPARE(back.reached, std::optional(kNoon + 1h));
        const SteadyHands there = movedHands(back, 50h, kNoon + 2h);
        QVERIFY(!hadLeaptAhead(there, 50h, kNoon + 3h - 50h)); // back once more
        const SteadyHands half = movedHands(back, 20h, kNoon + 2h - 30h);
        QCOMPARE(half.reached, back.reached); // they stand back still
        const SteadyHands further = movedHands(back, 80h, kNoon + 31h);
        QVERIFY(hadLeaptAhead(further, 24h, kNoon + 32h - 24h));
    }

    void timeSinceTheStartNeverGoesBack()
    {
        Milliseconds last = timeSinceBoot();
        for (int i = 0; i < 1000; ++i) {
            const Milliseconds now = timeSinceBoot();
            QVERIFY(now >= last);
            last = now;
        }
        QVERIFY(last > Milliseconds(0));
    }
};

QTEST_APPLESS_MAIN(TestClockJump)
#include "test_clock_jump.moc"
