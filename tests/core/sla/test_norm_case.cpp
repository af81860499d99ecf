// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_case.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::sla;

namespace {

constexpr int kSecond = 1;
constexpr int kMinute = 60;
constexpr int kHour = 3600;
constexpr int kDay = 86'400;
constexpr int kNever = -1;

const Zone& shopZone()
{
    static const Zone zone = *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
    return zone;
}

// Seconds from the midnight of Thursday 2026-10-15, shop time.
Instant at(qint64 seconds)
{
    return shopZone().startOfDay(QDate(2026, 10, 15)) + Milliseconds(seconds * 1000);
}

// Monday to Friday 9 to 13 and 14 to 20; the Friday after is a holiday, the Saturday is worked 10 to 11.
schedule::WorkingClock shopClock()
{
    schedule::OpeningHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9 * 60, 13 * 60}, {14 * 60, 20 * 60}};
    hours.days[QDate(2026, 10, 16)] = {};
    hours.days[QDate(2026, 10, 17)] = {{10 * 60, 11 * 60}};
    return schedule::WorkingClock(hours, shopZone());
}

} // namespace

Q_DECLARE_METATYPE(priyom::sla::CaseState)
Q_DECLARE_METATYPE(priyom::sla::NormClock)

class TestNormCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseStandsAsItsClockSays_data();
    void aCaseStandsAsItsClockSays()
    {
        QFETCH(NormClock, clock);
        QFETCH(int, limit);
        QFETCH(int, began);
        QFETCH(int, ended);
        QFETCH(int, asked);
        QFETCH(CaseState, state);
        const NormCase norm{at(began), ended == kNever ? std::nullopt : std::optional(at(ended)), Milliseconds(qint64(limit) * 1000), clock};
        const CaseStatus status = statusOf(norm, at(asked), shopClock());
        QCOMPARE(int(status.state), int(state));
        QCOMPARE(status.elapsed + status.left, norm.limit);
    }

    void whatMustBeDoneBeforeAnInstantIsDueByThen_data()
    {
        QTest::addColumn<int>("began");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("limit"); // of it, in seconds
        QTest::newRow("three minutes ahead") << 10 * kHour << 10 * kHour + 3 * kMinute << 10 * kHour + 3 * kMinute << 3 * kMinute;
        QTest::newRow("an hour ahead") << 10 * kHour << 11 * kHour << 10 * kHour + 15 * kMinute << 15 * kMinute;
        QTest::newRow("just the limit ahead") << 10 * kHour << 10 * kHour + 15 * kMinute << 10 * kHour + 15 * kMinute << 15 * kMinute;
        QTest::newRow("after the break") << 12 * kHour + 55 * kMinute << 14 * kHour + 5 * kMinute << 14 * kHour + 5 * kMinute << 10 * kMinute;
        QTest::newRow("before the opening") << 7 * kHour << 8 * kHour << 8 * kHour << 15 * kMinute;
    }
    void whatMustBeDoneBeforeAnInstantIsDueByThen()
    {
        QFETCH(int, began);
        QFETCH(int, before);
        QFETCH(int, due);
        QFETCH(int, limit);
        const NormCase norm{at(began), std::nullopt, Milliseconds(15 * kMinute * 1000), NormClock::Working, at(before)};
        QCOMPARE(dueAt(norm, shopClock()), at(due));
        QCOMPARE(statusOf(norm, at(began), shopClock()).left, Milliseconds(limit * 1000));
        QVERIFY(statusOf(norm, at(due), shopClock()).left >= Milliseconds(0));
    }

    void whatIsLeftIsCountedOnTheWorkingClock()
    {
        const NormCase norm{at(12 * kHour + 55 * kMinute), std::nullopt, Milliseconds(15 * kMinute * 1000), NormClock::Working};
        const CaseStatus status = statusOf(norm, at(14 * kHour + 2 * kMinute), shopClock());
        QCOMPARE(status.elapsed, Milliseconds(7 * kMinute * 1000));
        QCOMPARE(status.left, Milliseconds(8 * kMinute * 1000));
        QCOMPARE(statusOf(norm, at(14 * kHour + 30 * kMinute), shopClock()).left, Milliseconds(-20 * kMinute * 1000));
    }

    void theLastInstantWithinIsDue()
    {
        const NormCase night{at(23 * kHour), std::nullopt, Milliseconds(3 * kMinute * 1000), NormClock::Working};
        QCOMPARE(dueAt(night, shopClock()), at(2 * kDay + 10 * kHour + 3 * kMinute));
        const NormCase ring{at(23 * kHour), std::nullopt, Milliseconds(30'000), NormClock::Calendar};
        QCOMPARE(dueAt(ring, shopClock()), at(23 * kHour + 30));
        QCOMPARE(int(statusOf(night, dueAt(night, shopClock()), shopClock()).state), int(CaseState::Soon));
        QCOMPARE(int(statusOf(night, dueAt(night, shopClock()) + Milliseconds(1), shopClock()).state), int(CaseState::Overdue));
    }

    void whenACaseIsDueSoonIsASetting()
    {
        const NormCase norm{at(10 * kHour), std::nullopt, Milliseconds(600'000), NormClock::Working};
        const auto state = [&](int seconds, SoonShare share) { return int(statusOf(norm, at(10 * kHour + seconds), shopClock(), share).state); };
        QCOMPARE(state(300, {1, 2}), int(CaseState::OnTime)); // half is not under half
        QCOMPARE(state(301, {1, 2}), int(CaseState::Soon));
        QCOMPARE(state(599, {0, 1}), int(CaseState::OnTime));
        QCOMPARE(state(600, {0, 1}), int(CaseState::OnTime));
        const auto share = parseSoonShare(QStringLiteral("1/4"));
        QVERIFY_RESULT(share);
        QCOMPARE(state(450, *share), int(CaseState::OnTime));
        QCOMPARE(state(451, *share), int(CaseState::Soon));
        for (const char* wrong : {"", "1", "1/", "3/3", "4/3", "-1/3", "1/0", "a/b", "1/3/5"})
            QCOMPARE_ERROR(parseSoonShare(QLatin1String(wrong)), ErrorCode::BadInput);
    }
};

void TestNormCase::aCaseStandsAsItsClockSays_data()
{
    QTest::addColumn<NormClock>("clock");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("began");
    QTest::addColumn<int>("ended");
    QTest::addColumn<int>("asked");
    QTest::addColumn<CaseState>("state");

    static constexpr int ten = 10 * kHour;
    // A first reply of 3 minutes, begun at 10:00 sharp.
    const auto reply = [](const char* name, int ended, int asked, CaseState state) {
        QTest::newRow(name) << NormClock::Working << 3 * kMinute << ten << ended << asked << state;
    };
    reply("reply, just arrived", kNever, ten, CaseState::OnTime);
    reply("reply, asked before it arrived", kNever, ten - kHour, CaseState::OnTime);
    reply("reply, a minute in", kNever, ten + 60, CaseState::OnTime);
    reply("reply, a third left exactly", kNever, ten + 120, CaseState::OnTime);
    reply("reply, under a third left", kNever, ten + 121, CaseState::Soon);
    reply("reply, a second left", kNever, ten + 179, CaseState::Soon);
    reply("reply, nothing left", kNever, ten + 180, CaseState::Soon);
    reply("reply, a second over", kNever, ten + 181, CaseState::Overdue);
    reply("reply, an hour over", kNever, ten + kHour, CaseState::Overdue);
    reply("reply, days over", kNever, ten + 9 * kDay, CaseState::Overdue);
    reply("reply, answered at once", ten, ten, CaseState::EndedWithin);
    reply("reply, answered in a minute", ten + 60, ten + kHour, CaseState::EndedWithin);
    reply("reply, answered in the last second", ten + 180, ten + kHour, CaseState::EndedWithin);
    reply("reply, answered a second late", ten + 181, ten + kHour, CaseState::EndedLate);
    reply("reply, answered much later", ten + kHour, ten + kDay, CaseState::EndedLate);
    reply("reply, the answer is still to come", ten + 90, ten + 60, CaseState::OnTime);
    reply("reply, a late answer is still to come", ten + kHour, ten + 10 * kMinute, CaseState::Overdue);
    reply("reply, answered before it arrived", ten - 60, ten + 60, CaseState::EndedWithin);

    // Taken into work within 15 minutes: nights, lunch, holiday, weekend.
    const auto taken = [](const char* name, int began, int ended, int asked, CaseState state) {
        QTest::newRow(name) << NormClock::Working << 15 * kMinute << began << ended << asked << state;
    };
    constexpr int opening = 9 * kHour;
    constexpr int lunch = 13 * kHour;
    constexpr int afterLunch = 14 * kHour;
    static constexpr int closing = 20 * kHour;
    constexpr int saturday = 2 * kDay + 10 * kHour; // the next opening after Thursday's closing
    constexpr int monday = 4 * kDay + 9 * kHour;
    taken("taken, before opening nothing runs", 6 * kHour, kNever, opening, CaseState::OnTime);
    taken("taken, ten minutes after opening", 6 * kHour, kNever, opening + 10 * kMinute, CaseState::OnTime);
    taken("taken, eleven after opening", 6 * kHour, kNever, opening + 11 * kMinute, CaseState::Soon);
    taken("taken, sixteen after opening", 6 * kHour, kNever, opening + 16 * kMinute, CaseState::Overdue);
    taken("taken, before opening by somebody early", 6 * kHour, 7 * kHour, opening, CaseState::EndedWithin);
    taken("taken, at fifteen past opening", 6 * kHour, opening + 15 * kMinute, ten, CaseState::EndedWithin);
    taken("taken, a second after that", 6 * kHour, opening + 15 * kMinute + kSecond, ten, CaseState::EndedLate);
    taken("taken, lunch stops the clock", lunch - 5 * kMinute, kNever, afterLunch, CaseState::OnTime);
    taken("taken, in the midst of lunch", lunch - 11 * kMinute, kNever, lunch + 30 * kMinute, CaseState::Soon);
    taken("taken, lunch makes nobody late", lunch - 15 * kMinute, kNever, afterLunch - 1, CaseState::Soon);
    taken("taken, the first second after lunch does", lunch - 15 * kMinute, kNever, afterLunch + 1, CaseState::Overdue);
    taken("taken, arrived at lunch", lunch + 10 * kMinute, kNever, afterLunch + 10 * kMinute, CaseState::OnTime);
    taken("taken, arrived at lunch, late", lunch + 10 * kMinute, kNever, afterLunch + 16 * kMinute, CaseState::Overdue);
    taken("taken, ended after lunch within", lunch - 5 * kMinute, afterLunch + 10 * kMinute, closing, CaseState::EndedWithin);
    taken("taken, ended after lunch late", lunch - 5 * kMinute, afterLunch + 11 * kMinute, closing, CaseState::EndedLate);
    taken("taken, at closing", closing, kNever, closing + kHour, CaseState::OnTime);
    taken("taken, the holiday does not run", closing - 5 * kMinute, kNever, kDay + 15 * kHour, CaseState::OnTime);
    taken("taken, nor does the night after it", closing - 14 * kMinute, kNever, saturday, CaseState::Soon);
    taken("taken, the worked Saturday runs", closing - 5 * kMinute, kNever, saturday + 11 * kMinute, CaseState::Overdue);
    taken("taken, on Saturday within", closing - 5 * kMinute, saturday + 10 * kMinute, monday, CaseState::EndedWithin);
    taken("taken, on Saturday after it closed", saturday + 55 * kMinute, kNever, saturday + 3 * kHour, CaseState::OnTime);
    taken("taken, on Sunday", saturday + kDay, kNever, monday, CaseState::OnTime);
    taken("taken, from Sunday on Monday", saturday + kDay, kNever, monday + 12 * kMinute, CaseState::Soon);
    taken("taken, from Saturday over to Monday", saturday + 55 * kMinute, monday + 10 * kMinute, monday + kHour, CaseState::EndedWithin);
    taken("taken, the same, late", saturday + 55 * kMinute, monday + 11 * kMinute, monday + kHour, CaseState::EndedLate);
    taken("taken, in the hours of a weekday", ten, ten + 14 * kMinute, closing, CaseState::EndedWithin);
    taken("taken, on a quiet night by the owner", 23 * kHour, kDay + 2 * kHour, saturday, CaseState::EndedWithin);

    // A call rings on the calendar, whatever the hours.
    const auto ring = [](const char* name, int began, int ended, int asked, CaseState state) {
        QTest::newRow(name) << NormClock::Calendar << 30 * kSecond << began << ended << asked << state;
    };
    ring("ring, begins", ten, kNever, ten, CaseState::OnTime);
    ring("ring, twenty seconds", ten, kNever, ten + 20, CaseState::OnTime);
    ring("ring, twenty-one", ten, kNever, ten + 21, CaseState::Soon);
    ring("ring, thirty", ten, kNever, ten + 30, CaseState::Soon);
    ring("ring, thirty-one", ten, kNever, ten + 31, CaseState::Overdue);
    ring("ring, picked up at thirty", ten, ten + 30, ten + kHour, CaseState::EndedWithin);
    ring("ring, picked up at thirty-one", ten, ten + 31, ten + kHour, CaseState::EndedLate);
    ring("ring, at night all the same", 3 * kHour, kNever, 3 * kHour + 31, CaseState::Overdue);
    ring("ring, on the holiday", kDay + 12 * kHour, kNever, kDay + 12 * kHour + 25, CaseState::Soon);
    ring("ring, at lunch", lunch + 60, lunch + 80, closing, CaseState::EndedWithin);
    ring("ring, over midnight", kDay - 10, kDay + 15, kDay + kHour, CaseState::EndedWithin);
    ring("ring, over midnight and late", kDay - 10, kDay + 21, kDay + kHour, CaseState::EndedLate);
    ring("ring, asked before", ten, kNever, ten - 10, CaseState::OnTime);

    // Hand-over from the bot, two minutes, around closing.
    const auto handOver = [](const char* name, int ended, int asked, CaseState state) {
        QTest::newRow(name) << NormClock::Working << 2 * kMinute << closing - kMinute << ended << asked << state;
    };
    handOver("hand-over, a minute before closing", kNever, closing, CaseState::OnTime);
    handOver("hand-over, at night", kNever, closing + 3 * kHour, CaseState::OnTime);
    handOver("hand-over, half a minute into Saturday", kNever, saturday + 30, CaseState::Soon);
    handOver("hand-over, answered at night", closing + 2 * kHour, saturday, CaseState::EndedWithin);
    handOver("hand-over, answered late on Saturday", saturday + 2 * kMinute, monday, CaseState::EndedLate);
}

QTEST_GUILESS_MAIN(TestNormCase)
#include "test_norm_case.moc"
