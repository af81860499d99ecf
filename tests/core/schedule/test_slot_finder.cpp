// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/slot_finder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace priyom;
using namespace priyom::schedule;

class TestSlotFinder final : public QObject
{
    Q_OBJECT
    const Zone m_zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    SlotGround m_ground; // Thursday and Friday 9 to 18

    [[nodiscard]] Instant at(int day, int hour, int minute = 0) const { return m_zone.instant(QDate(2026, 10, day), QTime(hour, minute)); }
    [[nodiscard]] QStringList starts(const SlotGround& ground, const SlotWish& wish) const
    {
        QStringList list;
        for (const Period& window : findSlots(ground, wish, m_zone)) {
            const LocalTime local = m_zone.local(window.from);
            list << QString::number(local.date.day()) + QLatin1Char(' ') + local.time.toString(QStringLiteral("HH:mm"));
        }
        return list;
    }
    static QStringList words(std::initializer_list<const char*> list)
    {
        QStringList strings;
        for (const char* word : list)
            strings << QLatin1String(word);
        return strings;
    }

private Q_SLOTS:
    void init()
    {
        m_ground = {};
        m_ground.hours.week[3] = {{9 * 60, 18 * 60}};
        m_ground.hours.week[4] = {{9 * 60, 18 * 60}};
    }

    void theNearestToTheWishComeFirst()
    {
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 15), .minutes = 60}),
                 words({"15 15:00", "15 14:00", "15 16:00", "15 13:00", "15 17:00"}));
    }

    void nothingEarlierThanNowIsOffered()
    {
        QCOMPARE(starts(m_ground, {.from = at(15, 14, 5), .wished = at(15, 14, 5), .minutes = 45}),
                 words({"15 14:15", "15 15:00", "15 15:45", "15 16:30", "15 17:15"}));
    }

    void aTimeSaidToTheMinuteIsLookedForAlsoWhereItIsNoQuarter()
    {
        const DayTimes tenPast{QDate(2026, 10, 15), QDate(2026, 10, 15), 15 * 60 + 10, 15 * 60 + 11};
        SlotWish wish{.from = at(15, 14, 5), .wished = at(15, 15, 10), .minutes = 45, .within = tenPast};
        QCOMPARE(starts(m_ground, wish), words({"15 15:10"}));
        m_ground.busy = {{at(15, 15, 50), at(15, 16)}};
        QCOMPARE(starts(m_ground, wish), QStringList());
    }

    void whatIsTakenIsNotFree()
    {
        m_ground.busy = {{at(15, 15), at(15, 16, 10)}, {at(15, 9), at(15, 14, 20)}, {at(15, 9), at(15, 10)}, {at(15, 17), at(15, 19)}};
        // 14:20 to 15:00 holds no three quarters on the grid, 16:10 to 17:00 holds one from 16:15; then comes Friday.
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 15), .minutes = 45, .most = 2}), words({"15 16:15", "16 09:00"}));
    }

    void aVisitMayTouchAnother()
    {
        m_ground.busy = {{at(15, 9), at(15, 10)}, {at(15, 11), at(15, 18)}};
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 8), .minutes = 60, .days = 1}), words({"15 10:00"}));
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 8), .minutes = 61, .days = 1}), QStringList());
    }

    void shiftsAreTakenAsTheyAreAndCutByAShorterDay()
    {
        const PersonId anna(1);
        m_ground.shifts = {{anna, QDate(2026, 10, 15), 12 * 60, 14 * 60}, {anna, QDate(2026, 10, 15), 16 * 60, 21 * 60}};
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 8), .minutes = 60}),
                 words({"15 12:00", "15 13:00", "15 16:00", "15 17:00", "15 18:00"})); // usually closed at 18, and no shift on Friday
        m_ground.hours.days[QDate(2026, 10, 15)] = {{13 * 60, 18 * 60}};
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 8), .minutes = 60}), words({"15 13:00", "15 16:00", "15 17:00"}));
    }

    void aClosedDayHasNone()
    {
        m_ground.hours.days[QDate(2026, 10, 15)] = {};
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 12), .minutes = 60, .most = 1}), words({"16 09:00"}));
    }

    void openAllNightRunsThroughMidnight()
    {
        m_ground.hours = {};
        m_ground.busy = {{at(15, 0), at(15, 23, 30)}, {at(16, 0, 45), at(30, 0)}};
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 12), .minutes = 75}), words({"15 23:30"}));
    }

    void theWishMayLieBeforeOrFarAhead()
    {
        QCOMPARE(starts(m_ground, {.from = at(15, 16), .wished = at(1, 9), .minutes = 60, .most = 2}), words({"15 16:00", "15 17:00"}));
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(31, 9), .minutes = 60, .days = 9, .most = 1}), words({"23 17:00"}));
    }

    void noLengthHasNoWindow()
    {
        QCOMPARE(starts(m_ground, {.from = at(15, 8), .wished = at(15, 8), .minutes = 0}), QStringList());
    }

    void aTimeThatTheClockJumpsOverIsNotOffered()
    {
        const Zone toronto = *Zone::named(QStringLiteral("America/Toronto"));
        const QDate jump(2018, 3, 11);
        const auto windows = findSlots({}, {.from = toronto.startOfDay(jump), .wished = toronto.startOfDay(jump), .minutes = 15, .days = 1, .most = 1000}, toronto);
        QCOMPARE(windows.size(), size_t(23 * 4));
    }

    void everyWindowIsFreeAndOnTheQuarter()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            m_ground.busy.clear();
            for (int i = random.bounded(12); i > 0; --i) {
                const Instant start = at(15 + random.bounded(2), 8) + std::chrono::minutes(random.bounded(600));
                m_ground.busy.push_back({start, start + std::chrono::minutes(5 + random.bounded(120))});
            }
            const int minutes = 10 + random.bounded(90);
            const Instant from = at(15, 8) + std::chrono::minutes(random.bounded(600));
            const auto windows = findSlots(m_ground, {.from = from, .wished = at(15, 12), .minutes = minutes, .days = 3}, m_zone);
            for (const Period& window : windows) {
                QVERIFY(from <= window.from);
                QCOMPARE(window.to - window.from, Milliseconds(minutes * 60'000));
                QCOMPARE(m_zone.local(window.from).time.minute() % 15, 0);
                QVERIFY(m_zone.local(window.from).time >= QTime(9, 0) && window.to <= m_zone.instant(m_zone.date(window.from), QTime(18, 0)));
                QVERIFY(std::none_of(m_ground.busy.begin(), m_ground.busy.end(), [&](const Period& taken) { return taken.overlaps(window); }));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSlotFinder)
#include "test_slot_finder.moc"
