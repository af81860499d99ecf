// SPDX-License-Identifier: GPL-3.0-or-later
// The slot finder against a model that knows no periods: it lays a day out minute by minute, tries every quarter of an hour
// there is, and looks at each minute of a visit. PRIYOM_SLOT_SCHEDULES: how many schedules are drawn.
#include "core/schedule/slot_finder.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace priyom;
using namespace priyom::schedule;

namespace {

constexpr int kDays = 2;
constexpr int kSpan = (kDays + 2) * 24 * 60; // with a day before and a day after
constexpr qint64 kMs = 60'000;

// A stretch of the world's minutes with what the wall clock there says of each.
struct Place
{
    Place(const char* id, QDate firstDay)
        : zone(*Zone::named(QString::fromLatin1(id))), first(firstDay)
    {
        const QTimeZone there(id);
        begin = QDateTime(first.addDays(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        QDateTime before;
        for (int minute = 0; minute < kSpan; ++minute) {
            const QDateTime wall = QDateTime::fromMSecsSinceEpoch(begin + minute * kMs, there);
            day.push_back(int(first.daysTo(wall.date())));
            ofDay.push_back(wall.time().hour() * 60 + wall.time().minute());
            // Nobody comes at the second 2:15 of a night that has two: 2:15 means the first.
            const bool isSecond = QDateTime::fromMSecsSinceEpoch(begin + minute * kMs - 3'600'000, there).time() == wall.time();
            isStart.push_back(ofDay.back() % 15 == 0 && !isSecond);
        }
        jumps = QDateTime::fromMSecsSinceEpoch(begin, there).offsetFromUtc() != QDateTime::fromMSecsSinceEpoch(begin + kSpan * kMs, there).offsetFromUtc();
    }

    [[nodiscard]] Instant at(int minute) const { return Instant(begin + minute * kMs); }

    Zone zone;
    QDate first;
    qint64 begin = 0;
    std::vector<int> day;   // counted from `first`
    std::vector<int> ofDay; // the minute on the wall
    std::vector<bool> isStart;
    bool jumps = false;
};

using Minutes = std::pair<int, int>; // of the place, half-open

// The schedule as it was drawn; the ground is made of it for the finder, the tape for the model.
struct Drawn
{
    std::array<DayHours, kDays> usual; // of the weekday
    std::array<std::optional<DayHours>, kDays> once; // of that day alone
    std::array<DayHours, kDays> shifts;
    bool hasShifts = false;
    std::vector<Minutes> busy;
    std::vector<Minutes> away;
    std::vector<std::vector<std::vector<Minutes>>> needs;
    int from = 0;
    int wished = 0;
    SlotWish wish;
};

int wallMinute(QRandomGenerator& random, const Place& place)
{
    const int minute = 5 * random.bounded(24 * 12 + 1);
    return place.jumps && minute > 120 && minute < 180 ? 120 : minute; // an hour that is not there, or twice
}

DayHours drawnHours(QRandomGenerator& random, const Place& place)
{
    std::vector<int> ends;
    for (int i = 2 * random.bounded(1, 3); i > 0; --i)
        ends.push_back(wallMinute(random, place));
    std::sort(ends.begin(), ends.end());
    DayHours hours;
    for (size_t i = 0; i + 1 < ends.size(); i += 2)
        if (ends[i] < ends[i + 1])
            hours.push_back({ends[i], ends[i + 1]});
    return orderedHours(hours).value_or(DayHours());
}

std::vector<Minutes> drawnStretches(QRandomGenerator& random, int most, int longest)
{
    std::vector<Minutes> stretches;
    for (int i = random.bounded(most + 1); i > 0; --i) {
        const int start = 600 + random.bounded(kSpan - 1200);
        stretches.emplace_back(start, start + 1 + random.bounded(longest));
    }
    return stretches;
}

Drawn draw(QRandomGenerator& random, const Place& place)
{
    Drawn drawn;
    for (DayHours& hours : drawn.usual)
        hours = random.bounded(4) == 0 ? DayHours{{0, kMinutesPerDay}} : drawnHours(random, place);
    for (auto& hours : drawn.once)
        if (random.bounded(3) == 0)
            hours = random.bounded(3) == 0 ? DayHours() : drawnHours(random, place);
    drawn.hasShifts = random.bounded(2) == 0;
    if (drawn.hasShifts) {
        for (DayHours& hours : drawn.shifts)
            hours = drawnHours(random, place);
        drawn.hasShifts = std::any_of(drawn.shifts.begin(), drawn.shifts.end(), [](const DayHours& hours) { return !hours.empty(); });
    }
    drawn.busy = drawnStretches(random, 12, 150);
    drawn.away = drawnStretches(random, 1, 400);
    for (int need = random.bounded(3); need > 0; --need) {
        drawn.needs.emplace_back();
        for (int choice = random.bounded(1, 4); choice > 0; --choice)
            drawn.needs.back().push_back(drawnStretches(random, 8, 200));
    }
    const auto noon = [&](int day) { return int(std::find(place.day.begin(), place.day.end(), day) - place.day.begin()); };
    drawn.from = noon(0) + random.bounded(900);
    drawn.wished = noon(0) + random.bounded(2400);
    drawn.wish.from = place.at(drawn.from);
    drawn.wish.wished = place.at(drawn.wished);
    drawn.wish.minutes = 5 * random.bounded(1, 40);
    drawn.wish.bufferBefore = random.bounded(2) * random.bounded(40);
    drawn.wish.bufferAfter = random.bounded(2) * random.bounded(40);
    drawn.wish.days = kDays;
    drawn.wish.most = random.bounded(1, 9);
    if (random.bounded(2) == 0) {
        const int after = 60 * random.bounded(24);
        drawn.wish.within = DayTimes{place.first.addDays(random.bounded(2)), place.first.addDays(1), after, after + 60 * random.bounded(1, 12)};
    }
    return drawn;
}

std::vector<Period> periodsOf(const Place& place, const std::vector<Minutes>& stretches)
{
    std::vector<Period> periods;
    for (const auto& [from, to] : stretches)
        periods.push_back({place.at(from), place.at(to)});
    return periods;
}

SlotGround groundOf(const Place& place, const Drawn& drawn)
{
    SlotGround ground;
    ground.hours.week.fill({{60, 61}}); // other days are not asked for: it only says that the week is set
    for (int day = 0; day < kDays; ++day) {
        ground.hours.week[size_t(place.first.addDays(day).dayOfWeek() - 1)] = drawn.usual[size_t(day)];
        if (const auto& once = drawn.once[size_t(day)])
            ground.hours.days[place.first.addDays(day)] = *once;
        for (const DayInterval& shift : drawn.hasShifts ? drawn.shifts[size_t(day)] : DayHours())
            ground.shifts.push_back({{}, place.first.addDays(day), shift.startMinute, shift.endMinute});
    }
    ground.busy = periodsOf(place, drawn.busy);
    ground.away = periodsOf(place, drawn.away);
    for (const auto& need : drawn.needs) {
        ground.needs.emplace_back();
        for (const auto& choice : need)
            ground.needs.back().push_back(periodsOf(place, choice));
    }
    return ground;
}

// How many minutes before each are marked.
class Tape final
{
public:
    void mark(const std::vector<Minutes>& stretches)
    {
        for (const auto& [from, to] : stretches)
            std::fill(m_marked.begin() + from, m_marked.begin() + std::min(to, kSpan), 1);
    }
    void markMinute(int minute) { m_marked[size_t(minute)] = 1; }
    void count()
    {
        for (int minute = 0; minute < kSpan; ++minute)
            m_before[size_t(minute) + 1] = m_before[size_t(minute)] + m_marked[size_t(minute)];
    }
    [[nodiscard]] bool isClear(int from, int to) const
    {
        return from >= 0 && to <= kSpan && m_before[size_t(to)] == m_before[size_t(from)];
    }

private:
    std::array<int, kSpan> m_marked = {};
    std::array<int, kSpan + 1> m_before = {};
};

bool isWithin(const DayHours& hours, int minute)
{
    return std::ranges::any_of(hours, [&](const DayInterval& each) { return each.startMinute <= minute && minute < each.endMinute; });
}

// Whoever has shifts works in them, but for what a day of its own hours has closed; whoever has none, while it is open.
bool isWorked(const Drawn& drawn, int day, int minute)
{
    const auto& once = drawn.once[size_t(day)];
    const DayHours& usual = drawn.usual[size_t(day)];
    if (!drawn.hasShifts)
        return isWithin(once.value_or(usual), minute);
    const bool isDifferent = once && *once != usual;
    return isWithin(drawn.shifts[size_t(day)], minute) && (!isDifferent || isWithin(*once, minute));
}

std::vector<int> byTheModel(const Place& place, const Drawn& drawn)
{
    Tape off;
    for (int minute = 0; minute < kSpan; ++minute) {
        const int day = place.day[size_t(minute)];
        const bool works = day >= 0 && day < kDays && minute >= drawn.from && isWorked(drawn, day, place.ofDay[size_t(minute)]);
        if (!works)
            off.markMinute(minute);
    }
    off.mark(drawn.away);
    off.count();
    Tape busy;
    busy.mark(drawn.busy);
    busy.count();
    std::vector<std::vector<Tape>> needs;
    for (const auto& need : drawn.needs) {
        needs.emplace_back();
        for (const auto& choice : need) {
            needs.back().emplace_back().mark(choice);
            needs.back().back().count();
        }
    }
    std::vector<int> free;
    for (int start = drawn.from; start + drawn.wish.minutes <= kSpan; ++start) {
        const int first = start - drawn.wish.bufferBefore;
        const int last = start + drawn.wish.minutes + drawn.wish.bufferAfter;
        const auto& within = drawn.wish.within;
        const int day = place.day[size_t(start)];
        const int minute = place.ofDay[size_t(start)];
        const bool isWished = !within || (place.first.daysTo(within->first) <= day && day <= place.first.daysTo(within->last)
                                          && within->fromMinute <= minute && minute < within->toMinute);
        if (place.isStart[size_t(start)] && isWished && off.isClear(start, start + drawn.wish.minutes) && busy.isClear(first, last)
            && std::ranges::all_of(needs, [&](const auto& need) { return std::ranges::any_of(need, [&](const Tape& choice) { return choice.isClear(first, last); }); }))
            free.push_back(start);
    }
    std::stable_sort(free.begin(), free.end(), [&](int a, int b) { return std::abs(a - drawn.wished) < std::abs(b - drawn.wished); });
    std::vector<int> chosen;
    for (const int start : free) {
        const bool isApart = std::ranges::all_of(chosen, [&](int other) { return std::abs(other - start) >= drawn.wish.minutes; });
        if (isApart && int(chosen.size()) < drawn.wish.most)
            chosen.push_back(start);
    }
    return chosen;
}

} // namespace

class SlotsByMinutesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFinderFindsWhatIsFreeMinuteByMinute_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("first");
        QTest::newRow("a clock that never changes") << QByteArray("Asia/Yekaterinburg") << QDate(2026, 10, 15);
        QTest::newRow("a night without 2:30") << QByteArray("Europe/Berlin") << QDate(2026, 3, 28);
        QTest::newRow("a night with two of it") << QByteArray("Europe/Berlin") << QDate(2026, 10, 24);
        QTest::newRow("west of Greenwich") << QByteArray("America/New_York") << QDate(2026, 3, 7);
    }
    void theFinderFindsWhatIsFreeMinuteByMinute()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, first);
        const Place place(zone.constData(), first);
        const int asked = qEnvironmentVariableIntValue("PRIYOM_SLOT_SCHEDULES");
        const int schedules = asked > 0 ? asked : 800;
        QRandomGenerator random(first.toJulianDay() % 100'000);
        int found = 0;
        for (int i = 0; i < schedules; ++i) {
            const Drawn drawn = draw(random, place);
            const std::vector<int> model = byTheModel(place, drawn);
            std::vector<int> finder;
            for (const Period& window : findSlots(groundOf(place, drawn), drawn.wish, place.zone)) {
                QCOMPARE(window.to - window.from, Milliseconds(std::chrono::minutes(drawn.wish.minutes)));
                finder.push_back(int((window.from - place.at(0)).count() / kMs));
            }
            QVERIFY2(finder == model, qPrintable(QStringLiteral("schedule %1: finder %2, model %3").arg(i).arg(said(place, finder), said(place, model))));
            found += int(model.size());
        }
        QVERIFY2(found > schedules / 2, qPrintable(QString::number(found)));
    }

private:
    static QString said(const Place& place, const std::vector<int>& starts)
    {
        QStringList all;
        for (const int start : starts)
            all << QStringLiteral("%1/%2:%3").arg(place.day[size_t(start)]).arg(place.ofDay[size_t(start)] / 60).arg(place.ofDay[size_t(start)] % 60);
        return all.join(u' ');
    }
};

QTEST_GUILESS_MAIN(SlotsByMinutesTest)
#include "test_slots_by_minutes.moc"
