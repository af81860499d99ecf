// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/working_clock.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace priyom;
using namespace priyom::schedule;

namespace {

constexpr Milliseconds kMinute(60'000);

// The slow model: every minute is asked whether it is open, one after the other.
class MinuteModel
{
public:
    MinuteModel(OpeningHours hours, Zone zone) : m_hours(std::move(hours)), m_zone(std::move(zone)) {}

    [[nodiscard]] bool isOpen(Instant at) const
    {
        const QDate date = m_zone.date(at);
        const DayHours& hours = m_hours.on(date);
        return std::any_of(hours.begin(), hours.end(), [&](const DayInterval& interval) {
            return minute(date, interval.startMinute) <= at && at < minute(date, interval.endMinute);
        });
    }
    [[nodiscard]] Milliseconds between(Instant from, Instant to) const
    {
        Milliseconds sum(0);
        for (Instant at = from; at < to; at = at + kMinute)
            sum += isOpen(at) ? kMinute : Milliseconds(0);
        return sum;
    }
    [[nodiscard]] Instant add(Instant at, Milliseconds working) const
    {
        for (; working > Milliseconds(0); at = at + kMinute)
            working -= isOpen(at) ? kMinute : Milliseconds(0);
        return at;
    }
    [[nodiscard]] Instant nextOpening(Instant at) const
    {
        while (!isOpen(at))
            at = at + kMinute;
        return at;
    }

private:
    [[nodiscard]] Instant minute(QDate date, int of) const
    {
        return of == kMinutesPerDay ? m_zone.startOfDay(date.addDays(1)) : m_zone.instant(date, QTime(of / 60, of % 60));
    }
    OpeningHours m_hours;
    Zone m_zone;
};

DayHours randomDay(QRandomGenerator& random)
{
    DayHours hours;
    for (int from = random.bounded(500); from < kMinutesPerDay && hours.size() < 4;) {
        const int to = random.bounded(6) == 0 ? kMinutesPerDay : std::min(kMinutesPerDay, from + 1 + random.bounded(400));
        hours.push_back({from, to});
        from = to + 1 + random.bounded(300);
    }
    return hours;
}

OpeningHours randomHours(QRandomGenerator& random, QDate around)
{
    OpeningHours hours;
    if (random.bounded(8) != 0) {
        for (DayHours& day : hours.week) {
            if (random.bounded(4) != 0)
                day = randomDay(random);
        }
    }
    for (int i = random.bounded(4); i > 0; --i)
        hours.days[around.addDays(random.bounded(8) - 2)] = random.bounded(2) ? randomDay(random) : DayHours();
    return hours;
}

OpeningHours weekdays()
{
    OpeningHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9 * 60, 13 * 60}, {14 * 60, 20 * 60}};
    return hours;
}

} // namespace

class TestWorkingClock final : public QObject
{
    Q_OBJECT
    const Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    [[nodiscard]] Instant at(int day, int hour, int minute = 0) const { return m_zone.instant(QDate(2026, 10, day), QTime(hour, minute)); }

private Q_SLOTS:
    void withoutHoursItIsAnOrdinaryClock()
    {
        const WorkingClock clock({}, m_zone);
        QVERIFY(clock.isOpen(at(15, 3)));
        QCOMPARE(clock.nextOpening(at(15, 3)), at(15, 3));
        QCOMPARE(clock.add(at(15, 23, 50), 15 * kMinute), at(16, 0, 5));
        QCOMPARE(clock.between(at(15, 3), at(16, 3)), 24 * 60 * kMinute);
    }

    void aNormEndsInWorkingTime_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("working");
        QTest::addColumn<int>("endDay");
        QTest::addColumn<int>("endMinute");
        QTest::newRow("in one stretch") << 15 << 600 << 15 << 15 << 615;
        QTest::newRow("over lunch") << 15 << 775 << 15 << 15 << 850;
        QTest::newRow("to the minute of closing") << 15 << 1185 << 15 << 15 << 1200;
        QTest::newRow("over the night") << 15 << 1195 << 15 << 16 << 550;
        QTest::newRow("at night") << 15 << 1300 << 15 << 16 << 555;
        QTest::newRow("before opening") << 15 << 10 << 15 << 15 << 555;
        QTest::newRow("over the weekend") << 16 << 1195 << 15 << 19 << 550;
        QTest::newRow("on Saturday") << 17 << 600 << 15 << 19 << 555;
        QTest::newRow("a whole week") << 15 << 540 << 5 * 600 << 21 << 1200;
        QTest::newRow("nothing to add") << 17 << 600 << 0 << 17 << 600;
    }
    void aNormEndsInWorkingTime()
    {
        QFETCH(int, day);
        QFETCH(int, minute);
        QFETCH(int, working);
        QFETCH(int, endDay);
        QFETCH(int, endMinute);
        const WorkingClock clock(weekdays(), m_zone);
        const Instant end = clock.add(at(day, 0) + minute * kMinute, working * kMinute);
        QCOMPARE(end, at(endDay, 0) + endMinute * kMinute);
        QCOMPARE(clock.between(at(day, 0) + minute * kMinute, end), working * kMinute);
    }

    void aHolidayAndAOneOffDayCount()
    {
        OpeningHours hours = weekdays();
        hours.days[QDate(2026, 10, 16)] = {};
        hours.days[QDate(2026, 10, 17)] = {{600, 660}};
        const WorkingClock clock(hours, m_zone);
        QCOMPARE(clock.nextOpening(at(15, 20)), at(17, 10));
        QCOMPARE(clock.between(at(15, 19), at(19, 10)), 180 * kMinute);
        QVERIFY(!clock.isOpen(at(16, 12)));
        QVERIFY(clock.isOpen(at(17, 10)));
        QVERIFY(!clock.isOpen(at(17, 11)));
    }

    void anOpenNightRunsThroughMidnight()
    {
        OpeningHours hours;
        hours.week[3] = {{1200, kMinutesPerDay}};
        hours.week[4] = {{0, 120}};
        const WorkingClock clock(hours, m_zone);
        QCOMPARE(clock.add(at(15, 23, 55), 15 * kMinute), at(16, 0, 10));
        QCOMPARE(clock.between(at(15, 0), at(17, 0)), 360 * kMinute);
    }

    void backwardsIsNoTime()
    {
        const WorkingClock clock(weekdays(), m_zone);
        QCOMPARE(clock.between(at(16, 10), at(15, 10)), Milliseconds(0));
        QCOMPARE(clock.add(at(15, 10), -kMinute), at(15, 10));
    }

    void itAgreesWithTheSlowModelOnRandomHours()
    {
        QRandomGenerator random(20261015);
        struct Place { const char* zone; QDate change; };
        const Place places[] = {{"America/Toronto", QDate(2018, 3, 11)}, {"America/Toronto", QDate(2018, 11, 4)},
                                {"America/Sao_Paulo", QDate(2015, 10, 18)}, {"America/Sao_Paulo", QDate(2016, 2, 21)},
                                {"Australia/Lord_Howe", QDate(2024, 10, 6)}, {"Europe/Zurich", QDate(2026, 10, 25)},
                                {"Asia/Novosibirsk", QDate(2016, 7, 24)}, {"Asia/Yekaterinburg", QDate(2026, 10, 15)}};
        for (int round = 0; round < 300; ++round) {
            const Place& place = places[round % 8];
            const Zone zone = *Zone::named(QLatin1String(place.zone));
            const OpeningHours hours = randomHours(random, place.change);
            const WorkingClock clock(hours, zone);
            const MinuteModel model(hours, zone);
            const Instant from = zone.startOfDay(place.change.addDays(-1)) + random.bounded(3 * kMinutesPerDay) * kMinute;
            const Instant to = from + random.bounded(5 * kMinutesPerDay) * kMinute;
            const Milliseconds norm = (1 + random.bounded(600)) * kMinute;
            const QByteArray where = QByteArray(place.zone) + " round " + QByteArray::number(round);
            QVERIFY2(clock.between(from, to) == model.between(from, to), where.constData());
            QVERIFY2(clock.add(from, norm) == model.add(from, norm), where.constData());
            QVERIFY2(clock.nextOpening(from) == model.nextOpening(from), where.constData());
            QVERIFY2(clock.isOpen(from) == model.isOpen(from), where.constData());
        }
    }

    void aLongSpanIsTheSumOfItsDays()
    {
        QRandomGenerator random(2026);
        struct Place { const char* zone; QDate change; };
        const Place places[] = {{"America/Sao_Paulo", QDate(2015, 10, 18)}, {"America/Sao_Paulo", QDate(2016, 2, 21)}, {"Australia/Lord_Howe", QDate(2024, 10, 6)},
                                {"America/Nuuk", QDate(2024, 3, 30)}, {"Europe/Zurich", QDate(2026, 10, 25)}, {"Asia/Yekaterinburg", QDate(2026, 10, 15)}};
        for (int round = 0; round < 300; ++round) {
            const Place& place = places[round % 6];
            const Zone zone = *Zone::named(QLatin1String(place.zone));
            const WorkingClock clock(randomHours(random, place.change), zone);
            const Instant from = zone.startOfDay(place.change.addDays(-random.bounded(40))) + random.bounded(kMinutesPerDay) * kMinute;
            const Instant to = from + random.bounded(80 * kMinutesPerDay) * kMinute;
            Milliseconds sum(0);
            for (QDate date = zone.date(from); date <= zone.date(to); date = date.addDays(1))
                for (const Period& open : clock.openOn(date))
                    sum += std::max(Milliseconds(0), std::min(to, open.to) - std::max(from, open.from));
            QVERIFY2(clock.between(from, to) == sum, place.zone);
        }
    }

    void whatIsAddedHasPassed()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            const OpeningHours hours = randomHours(random, QDate(2026, 10, 15));
            const WorkingClock clock(hours, m_zone);
            const Instant from = at(14, 0) + Milliseconds(random.bounded(3 * 86'400'000));
            const Milliseconds norm(1 + random.bounded(86'400'000));
            const Instant end = clock.add(from, norm);
            QCOMPARE(clock.between(from, end), norm);
            QCOMPARE(clock.between(from, end - Milliseconds(1)), norm - Milliseconds(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkingClock)
#include "test_working_clock.moc"
