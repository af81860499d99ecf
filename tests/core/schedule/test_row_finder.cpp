// SPDX-License-Identifier: GPL-3.0-or-later
// Services in a row: who goes on, when, and where nobody can. Times are minutes of 15 October 2026 in Moscow.
#include "core/schedule/row_finder.h"

#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

namespace {

const QDate kDay(2026, 10, 15);

struct Somebody
{
    int person = 1;
    int minutes = 60;
    int from = 540; // on shift
    int to = 1080;
    std::vector<std::pair<int, int>> busy = {};
};

struct Asked
{
    int before = 0;
    int after = 0;
    std::vector<int> rooms = {};
    std::vector<Somebody> who;
};

} // namespace
Q_DECLARE_METATYPE(std::vector<Asked>)

class RowFinderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The first service is Anna's (1), 600-660, with ten minutes kept after it in room 1.
    void theRowGoesOn_data()
    {
        QTest::addColumn<std::vector<Asked>>("then");
        QTest::addColumn<QString>("row"); // «person from-to» each; empty: none
        const auto row = [](const char* name, const std::vector<Asked>& then, const char* expected) {
            QTest::newRow(name) << then << QString::fromLatin1(expected);
        };
        row("another one goes on at once", {{0, 0, {}, {{2}}}}, "2 660-720");
        row("the same one needs the break", {{0, 0, {}, {{1}}}}, "1 670-730");
        row("who is free at once goes before who is with the client", {{0, 0, {}, {{1}, {2}}}}, "2 660-720");
        row("with the same one where nobody waits", {{0, 0, {}, {{2, 60, 540, 1080, {{660, 670}}}, {1}}}}, "1 670-730");
        row("a wait of half an hour", {{0, 0, {}, {{2, 60, 540, 1080, {{650, 690}}}}}}, "2 690-750");
        row("no longer one", {{0, 0, {}, {{2, 60, 540, 1080, {{650, 691}}}}}}, "");
        row("its own break before it", {{15, 0, {}, {{2, 60, 540, 1080, {{600, 660}}}}}}, "2 675-735");
        row("at the end of the day", {{0, 0, {}, {{2, 60, 540, 720}}}}, "2 660-720");
        row("past the end of the day", {{0, 0, {}, {{2, 61, 540, 720}}}}, "");
        row("off then", {{0, 0, {}, {{2, 60, 900, 1080}}}}, "");
        row("the same room waits for its break", {{0, 0, {1}, {{2}}}}, "2 670-730");
        row("another room does not", {{0, 0, {2}, {{2}}}}, "2 660-720");
        row("three in a row", {{0, 0, {}, {{2}}}, {0, 0, {}, {{3}}}}, "2 660-720, 3 720-780");
        row("who lets the third begin", {{0, 0, {}, {{2, 30}, {3, 60}}}, {0, 0, {}, {{4, 60, 720}}}},
            "2 660-690, 4 720-780");
        row("else another one does the second", {{0, 0, {}, {{2, 15}, {3, 60}}}, {0, 0, {}, {{4, 60, 720}}}},
            "3 660-720, 4 720-780");
        row("back to the first, through with the break by then", {{0, 0, {}, {{2, 15}}}, {0, 0, {}, {{1}}}},
            "2 660-675, 1 675-735");
        row("back to the first too early", {{0, 0, {}, {{2, 5}}}, {0, 0, {}, {{1}}}}, "2 660-665, 1 670-730");
        row("nobody performs it", {{0, 0, {}, {}}}, "");
        row("nothing follows", {}, "nothing");
    }
    void theRowGoesOn()
    {
        QFETCH(std::vector<Asked>, then);
        QFETCH(QString, row);
        std::vector<RowService> services;
        for (const Asked& asked : then)
            services.push_back(serviceOf(asked));
        const RowStep first{PersonId(1), period(600, 660), period(600, 670), {ResourceId(1)}};
        const auto found = rowAfter(first, services);
        QCOMPARE(found.has_value(), !row.isEmpty());
        QStringList said;
        for (const RowStep& step : found.value_or(Row()))
            said << QStringLiteral("%1 %2-%3")
                        .arg(step.person.value)
                        .arg(minuteOf(step.period.from))
                        .arg(minuteOf(step.period.to));
        if (found)
            QCOMPARE(said.isEmpty() ? QStringLiteral("nothing") : said.join(QStringLiteral(", ")), row);
    }

    // The hour from 3 to 4 comes twice: a row is as long as its services, whatever the clock says.
    void theDayOfTheClockChange()
    {
        const Zone berlin = *Zone::named(QStringLiteral("Europe/Berlin"));
        SlotGround ground;
        ground.shifts = {{PersonId(2), QDate(2026, 10, 25), 60, 600}};
        SlotWish wish;
        wish.from = berlin.startOfDay(QDate(2026, 10, 25));
        wish.days = 1;
        RowService service;
        service.performers.push_back({PersonId(2), 120, Openings(ground, wish, berlin)});
        const Instant one = berlin.instant(QDate(2026, 10, 25), QTime(1, 0));
        const auto row = rowAfter(
            {PersonId(1), {one, one + std::chrono::hours(1)}, {one, one + std::chrono::hours(1)}, {}}, {service});
        QVERIFY(row);
        QCOMPARE(row->front().period.to - row->front().period.from, Milliseconds(std::chrono::hours(2)));
        QCOMPARE(berlin.local(row->front().period.to).time, QTime(3, 0)); // 2:00 and two hours
    }

private:
    [[nodiscard]] Instant at(int minute) const { return m_zone.startOfDay(kDay) + std::chrono::minutes(minute); }
    [[nodiscard]] Period period(int from, int to) const { return {at(from), at(to)}; }
    [[nodiscard]] qint64 minuteOf(Instant instant) const
    {
        return (instant - m_zone.startOfDay(kDay)).count() / 60'000;
    }
    [[nodiscard]] RowService serviceOf(const Asked& asked) const
    {
        RowService service{std::chrono::minutes(asked.before), std::chrono::minutes(asked.after), {}, {}};
        for (const int room : asked.rooms)
            service.mayUse.push_back(ResourceId(room));
        for (const Somebody& one : asked.who) {
            SlotGround ground;
            ground.shifts = {{PersonId(one.person), kDay, one.from, one.to}};
            for (const auto& [from, to] : one.busy)
                ground.busy.push_back(period(from, to));
            SlotWish wish;
            wish.from = m_zone.startOfDay(kDay);
            wish.days = 1;
            wish.bufferBefore = asked.before;
            wish.bufferAfter = asked.after;
            service.performers.push_back({PersonId(one.person), one.minutes, Openings(ground, wish, m_zone)});
        }
        return service;
    }

    const Zone m_zone = *Zone::named(QStringLiteral("Europe/Moscow"));
};

QTEST_GUILESS_MAIN(RowFinderTest)
#include "test_row_finder.moc"
