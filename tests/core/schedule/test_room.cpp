// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/room.h"

#include <QTest>

using namespace priyom;
using namespace priyom::schedule;

namespace {

using Minutes = std::vector<std::pair<int, int>>;

// Minutes of a day are enough: the rule knows no calendar.
Instant at(int minute)
{
    return Instant() + std::chrono::minutes(minute);
}

std::vector<Period> periods(const Minutes& minutes)
{
    std::vector<Period> all;
    for (const auto& [from, to] : minutes)
        all.push_back({at(from), at(to)});
    return all;
}

} // namespace

Q_DECLARE_METATYPE(Minutes)
Q_DECLARE_METATYPE(std::optional<Minutes>)
Q_DECLARE_METATYPE(RoomEnd)

class TestRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsFreeUntilTheNextVisitOrTheEndOfWork_data()
    {
        const std::optional<Minutes> always;
        const std::optional<Minutes> day{{{540, 780}, {825, 1080}}}; // 9:00–13:00, 13:45–18:00
        QTest::addColumn<std::optional<Minutes>>("working");
        QTest::addColumn<Minutes>("taken");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("until");
        QTest::addColumn<RoomEnd>("end");
        QTest::newRow("nothing ends it") << always << Minutes{} << 600 << 600 << RoomEnd::None;
        QTest::newRow("until a visit") << always << Minutes{{660, 720}} << 600 << 660 << RoomEnd::Taken;
        QTest::newRow("until the nearest of some in no order")
            << always << Minutes{{900, 960}, {660, 720}, {500, 540}} << 600 << 660 << RoomEnd::Taken;
        QTest::newRow("what is over takes nothing") << always << Minutes{{540, 600}} << 600 << 600 << RoomEnd::None;
        QTest::newRow("in the middle of a visit") << always << Minutes{{540, 660}} << 600 << 600 << RoomEnd::Taken;
        QTest::newRow("at the beginning of a visit") << always << Minutes{{600, 660}} << 600 << 600 << RoomEnd::Taken;
        QTest::newRow("until the break") << day << Minutes{} << 750 << 780 << RoomEnd::OffWork;
        QTest::newRow("in the break") << day << Minutes{} << 790 << 790 << RoomEnd::OffWork;
        QTest::newRow("at the end of the break") << day << Minutes{} << 825 << 1080 << RoomEnd::OffWork;
        QTest::newRow("at the end of work") << day << Minutes{} << 1080 << 1080 << RoomEnd::OffWork;
        QTest::newRow("a visit before the end of work")
            << day << Minutes{{1020, 1080}} << 990 << 1020 << RoomEnd::Taken;
        QTest::newRow("a visit after the end of work")
            << day << Minutes{{1100, 1120}} << 990 << 1080 << RoomEnd::OffWork;
        QTest::newRow("not at work at all") << std::optional(Minutes{}) << Minutes{} << 600 << 600 << RoomEnd::OffWork;
        QTest::newRow("shifts that touch are one")
            << std::optional(Minutes{{600, 720}, {540, 600}}) << Minutes{} << 550 << 720 << RoomEnd::OffWork;
    }
    void oneIsFreeUntilTheNextVisitOrTheEndOfWork()
    {
        QFETCH(const std::optional<Minutes>, working);
        QFETCH(const Minutes, taken);
        QFETCH(const int, start);
        QFETCH(const int, until);
        QFETCH(const RoomEnd, end);
        const Room room = roomAt(working ? std::optional(periods(*working)) : std::nullopt, periods(taken), at(start));
        QCOMPARE(room, (Room{at(until), end}));
        QCOMPARE(room.holds(at(until) + std::chrono::minutes(1)), end == RoomEnd::None);
        QVERIFY(room.holds(at(until)));
    }
};

QTEST_APPLESS_MAIN(TestRoom)
#include "test_room.moc"
