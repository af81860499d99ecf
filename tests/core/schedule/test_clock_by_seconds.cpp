// SPDX-License-Identifier: GPL-3.0-or-later
// The working clock against a slow model that walks second by second and finds every boundary by looking at the wall clock
// of each second of the day. The seed is printed; PRIYOM_SEED repeats a run.
#include "core/schedule/working_clock.h"
#include "tests/support/verify_result.h"

#include <QRandomGenerator>

#include <unordered_map>

using namespace priyom;
using namespace priyom::schedule;

namespace {

constexpr Milliseconds kSecond(1000);

class SecondModel
{
public:
    SecondModel(OpeningHours hours, Zone zone) : m_hours(std::move(hours)), m_zone(std::move(zone)) {}

    [[nodiscard]] bool isOpen(Instant at)
    {
        const QDate date = m_zone.date(at);
        const std::vector<Period>& open = day(date);
        return std::any_of(open.begin(), open.end(), [&](const Period& period) { return period.contains(at); });
    }
    [[nodiscard]] Milliseconds between(Instant from, Instant to)
    {
        Milliseconds sum(0);
        for (Instant at = from; at < to; at = at + kSecond)
            sum += isOpen(at) ? kSecond : Milliseconds(0);
        return sum;
    }
    [[nodiscard]] Instant add(Instant at, Milliseconds working)
    {
        for (; working > Milliseconds(0); at = at + kSecond)
            working -= isOpen(at) ? kSecond : Milliseconds(0);
        return at;
    }
    [[nodiscard]] Instant nextOpening(Instant at)
    {
        while (!isOpen(at))
            at = at + kSecond;
        return at;
    }

private:
    // The first second of the day whose wall clock shows the minute; where none does, the clock jumped over it and it is
    // read as if it had not.
    [[nodiscard]] static Instant found(const std::vector<int>& wallMinutes, Instant midnight, int minute)
    {
        const auto second = std::find(wallMinutes.begin(), wallMinutes.end(), minute);
        return second == wallMinutes.end() ? midnight + kSecond * (minute * 60) : midnight + kSecond * (second - wallMinutes.begin());
    }
    const std::vector<Period>& day(QDate date)
    {
        const auto known = m_days.find(date.toJulianDay());
        if (known != m_days.end())
            return known->second;
        const Instant midnight = m_zone.startOfDay(date);
        std::vector<int> wallMinutes; // by second since midnight; the end of the day is minute 1440
        for (Instant at = midnight; wallMinutes.empty() || wallMinutes.back() < kMinutesPerDay; at = at + kSecond) {
            const LocalTime wall = m_zone.local(at);
            wallMinutes.push_back(wall.date == date ? wall.time.hour() * 60 + wall.time.minute() : kMinutesPerDay);
        }
        std::vector<Period> open;
        for (const DayInterval& interval : m_hours.on(date))
            open.push_back({found(wallMinutes, midnight, interval.startMinute), found(wallMinutes, midnight, interval.endMinute)});
        return m_days[date.toJulianDay()] = open;
    }

    OpeningHours m_hours;
    Zone m_zone;
    std::unordered_map<qint64, std::vector<Period>> m_days;
};

DayHours randomDay(QRandomGenerator& random)
{
    DayHours hours;
    for (int from = random.bounded(600); from < kMinutesPerDay && hours.size() < 4;) {
        const int to = std::min(kMinutesPerDay, from + 1 + random.bounded(400));
        hours.push_back({from, to});
        from = to + 1 + random.bounded(300);
    }
    return hours;
}

OpeningHours randomHours(QRandomGenerator& random, QDate around)
{
    OpeningHours hours;
    for (DayHours& day : hours.week)
        if (random.bounded(5) != 0)
            day = randomDay(random);
    for (int i = random.bounded(3); i > 0; --i)
        hours.days[around.addDays(random.bounded(4) - 1)] = random.bounded(2) ? randomDay(random) : DayHours();
    return hours;
}


} // namespace

class TestClockBySeconds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithWalkingSecondBySecond_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("change");
        QTest::newRow("no change") << QStringLiteral("Asia/Yekaterinburg") << QDate(2026, 10, 15);
        QTest::newRow("Berlin forward") << QStringLiteral("Europe/Berlin") << QDate(2026, 3, 29);
        QTest::newRow("Berlin back") << QStringLiteral("Europe/Berlin") << QDate(2026, 10, 25);
        QTest::newRow("New York forward") << QStringLiteral("America/New_York") << QDate(2026, 3, 8);
        QTest::newRow("New York back") << QStringLiteral("America/New_York") << QDate(2026, 11, 1);
        QTest::newRow("half an hour at Lord Howe") << QStringLiteral("Australia/Lord_Howe") << QDate(2026, 4, 5);
    }
    void itAgreesWithWalkingSecondBySecond()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, change);
        const quint32 seed = qEnvironmentVariableIsSet("PRIYOM_SEED") ? qEnvironmentVariable("PRIYOM_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
        qInfo("PRIYOM_SEED=%u", seed);
        QRandomGenerator random(seed);
        const Zone place = *Zone::named(zone);
        for (int round = 0; round < 4; ++round) {
            const OpeningHours hours = randomHours(random, change);
            const WorkingClock clock(hours, place);
            SecondModel model(hours, place);
            const Instant from = place.startOfDay(change.addDays(-1)) + kSecond * random.bounded(2 * 86'400);
            const Instant to = from + kSecond * random.bounded(2 * 86'400);
            const Milliseconds norm = kSecond * (1 + random.bounded(6 * 3600));
            const QByteArray where = "round " + QByteArray::number(round);
            QVERIFY2(clock.between(from, to) == model.between(from, to), where.constData());
            if (!hours.isWeekSet() && !hours.isAlwaysOpen())
                continue; // open but for a few days; there is nothing more to walk to
            QVERIFY2(clock.add(from, norm) == model.add(from, norm), where.constData());
            QVERIFY2(clock.nextOpening(from) == model.nextOpening(from), where.constData());
            QVERIFY2(clock.isOpen(from) == model.isOpen(from), where.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestClockBySeconds)
#include "test_clock_by_seconds.moc"
