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
        const Interval later = intervalSince(std::nullopt, kNoon - 100h, {kNoon, 0ms});
        QVERIFY(!later.jump); // closed for four days, or moved: nobody can tell
    }

    void aStartBeforeWhatIsWrittenDownIsAJumpBack()
    {
        QVERIFY(!intervalSince(std::nullopt, kNoon + 1min, {kNoon, 0ms}).jump);
        const Interval back = intervalSince(std::nullopt, kNoon + 24h, {kNoon, 0ms});
        QVERIFY(back.jump);
        QCOMPARE(*back.jump, Milliseconds(-24h));
        QVERIFY(back.absent);
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
