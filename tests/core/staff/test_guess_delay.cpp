// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/guess_delay.h"

#include <QTest>

using namespace priyom;
using namespace priyom::staff;

class TestGuessDelay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDelayDoublesAfterFiveMisses_data()
    {
        QTest::addColumn<int>("misses");
        QTest::addColumn<int>("seconds");
        for (const auto& [misses, seconds] : {std::pair(0, 0), std::pair(4, 0), std::pair(5, 1), std::pair(6, 2), std::pair(7, 4), std::pair(8, 8),
                                              std::pair(9, 16), std::pair(10, 32), std::pair(11, 60), std::pair(12, 60), std::pair(100'000, 60)})
            QTest::addRow("%d misses", misses) << misses << seconds;
    }
    void theDelayDoublesAfterFiveMisses()
    {
        QFETCH(int, misses);
        QFETCH(int, seconds);
        QCOMPARE(waitAfter({misses, kNow}, kNow), Milliseconds(seconds * 1000));
    }

    void itPassesWithTime()
    {
        const Misses seven{7, kNow};
        QCOMPARE(waitAfter(seven, kNow + Milliseconds(1500)), Milliseconds(2500));
        QCOMPARE(waitAfter(seven, kNow + Milliseconds(4000)), Milliseconds(0));
        QCOMPARE(waitAfter(seven, kNow + std::chrono::hours(24)), Milliseconds(0));
    }

    void aClockThatIsSetBackNeitherEndsItNorKeepsItForEver()
    {
        const Misses seven{7, kNow};
        for (const Milliseconds back : {Milliseconds(1), Milliseconds(60'000), Milliseconds(std::chrono::hours(24 * 365 * 50))})
            QCOMPARE(waitAfter(seven, kNow - back), Milliseconds(4000));
    }

private:
    static constexpr Instant kNow{1'790'000'000'000};
};

QTEST_APPLESS_MAIN(TestGuessDelay)
#include "test_guess_delay.moc"
