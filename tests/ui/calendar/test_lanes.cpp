// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/lanes.h"

#include <QTest>

using namespace priyom;
using calendar::Lane;
using calendar::lanesOf;

namespace {

Period hours(int from, int to)
{
    return {Instant(from * 3'600'000LL), Instant(to * 3'600'000LL)};
}

} // namespace

class TestLanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterAnotherEachHasTheWholeColumn()
    {
        QCOMPARE(lanesOf({hours(9, 10), hours(10, 11), hours(12, 13)}), (std::vector<Lane>{{0, 1}, {0, 1}, {0, 1}}));
    }

    void twoAtOnceShareIt()
    {
        QCOMPARE(lanesOf({hours(9, 11), hours(10, 12), hours(13, 14)}), (std::vector<Lane>{{0, 2}, {1, 2}, {0, 1}}));
    }

    void aLaneThatIsFreeAgainIsTaken()
    {
        QCOMPARE(lanesOf({hours(9, 13), hours(9, 10), hours(10, 11), hours(12, 14)}), (std::vector<Lane>{{0, 2}, {1, 2}, {1, 2}, {1, 2}}));
    }

    void threeAtOnceAreThree()
    {
        QCOMPARE(lanesOf({hours(9, 12), hours(9, 12), hours(9, 12)}), (std::vector<Lane>{{0, 3}, {1, 3}, {2, 3}}));
    }

    void aDayWithoutVisitsHasNone() { QVERIFY(lanesOf({}).empty()); }
};

QTEST_APPLESS_MAIN(TestLanes)
#include "test_lanes.moc"
