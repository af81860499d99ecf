// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/empty_windows.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace priyom;
using namespace priyom::schedule;

namespace {

// Minutes of one day stand for instants.
Period minutes(int from, int to)
{
    return {Instant(from * 60'000LL), Instant(to * 60'000LL)};
}

// "9:00-10:30 12:00-13:00"
std::vector<Period> periods(const char* text)
{
    std::vector<Period> list;
    for (const QString& part : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        const auto minute = [](const QString& time) { return time.section(u':', 0, 0).toInt() * 60 + time.section(u':', 1).toInt(); };
        list.push_back(minutes(minute(ends[0]), minute(ends[1])));
    }
    return list;
}

QString text(const std::vector<Period>& list)
{
    QStringList parts;
    const auto time = [](Instant at) {
        const int minute = int(at.ms / 60'000);
        return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    for (const Period& period : list)
        parts << time(period.from) + QLatin1Char('-') + time(period.to);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestEmptyWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOfADay_data()
    {
        QTest::addColumn<QString>("working");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("windows");
        QTest::addColumn<int>("takenMinutes");
        const auto row = [](const char* name, const char* working, const char* taken, const char* now, const char* windows, int minutes) {
            QTest::newRow(name) << QString::fromLatin1(working) << QString::fromLatin1(taken) << QString::fromLatin1(now)
                                << QString::fromLatin1(windows) << minutes;
        };
        row("nobody came", "9:00-13:00", "", "0:00", "9:00-13:00", 0);
        row("full", "9:00-13:00", "9:00-13:00", "0:00", "", 240);
        row("touching ends leave nothing between", "9:00-13:00", "9:00-11:00 11:00-13:00", "0:00", "", 240);
        row("half an hour is a window", "9:00-12:00", "9:30-12:00", "0:00", "9:00-9:30", 150);
        row("a minute less is none", "9:00-12:00", "9:29-12:00", "0:00", "", 151);
        row("a break is no window", "9:00-13:00 13:45-18:00", "9:00-13:00", "0:00", "13:45-18:00", 240);
        row("two visits at once take it once", "9:00-12:00", "9:00-10:00 9:30-10:30", "0:00", "10:30-12:00", 90);
        row("what lies outside the shift does not count", "9:00-12:00", "8:00-9:30 11:30-13:00", "0:00", "9:30-11:30", 60);
        row("in any order", "13:00-15:00 9:00-12:00", "14:00-15:00 9:00-10:00", "0:00", "10:00-12:00 13:00-14:00", 120);
        row("today's is cut at now", "9:00-18:00", "9:00-12:00", "14:05", "14:05-18:00", 180);
        row("cut below half an hour it is none", "9:00-18:00", "14:30-18:00", "14:05", "", 210);
        row("the day is over", "9:00-18:00", "", "18:00", "", 0);
        row("no shift", "", "10:00-11:00", "0:00", "", 0);
        // Крылова on the picture of the calendar: shift 9 to 18 with a break, now 14:05, Титов at 14:45.
        row("as on the picture", "9:00-12:30 13:15-18:00", "9:00-9:45 9:45-10:30 11:00-12:30 13:30-14:15 14:45-15:30", "14:15",
            "14:15-14:45 15:30-18:00", 45 + 45 + 90 + 45 + 45);
    }

    void whatIsLeftOfADay()
    {
        QFETCH(QString, working);
        QFETCH(QString, taken);
        QFETCH(QString, now);
        QFETCH(QString, windows);
        QFETCH(int, takenMinutes);
        const auto work = periods(working.toLatin1().constData());
        const auto busy = periods(taken.toLatin1().constData());
        const Instant from = periods((now + QStringLiteral("-24:00")).toLatin1().constData()).front().from;
        QCOMPARE(text(emptyWindows(work, busy, from)), windows);
        QCOMPARE(takenWithin(work, busy), Milliseconds(std::chrono::minutes(takenMinutes)));
    }

    // Against a model that looks at each minute of a day.
    void randomDaysAgreeWithMinuteByMinute()
    {
        QRandomGenerator random(20261015);
        for (int round = 0; round < 20'000; ++round) {
            std::array<bool, 240> works{};
            std::array<bool, 240> takes{};
            const auto draw = [&random](std::array<bool, 240>& marks, int most) {
                std::vector<Period> list;
                for (int n = random.bounded(most + 1); n > 0; --n) {
                    const int from = random.bounded(240);
                    const int to = from + random.bounded(240 - from);
                    list.push_back(minutes(from, to));
                    std::fill(marks.begin() + from, marks.begin() + to, true);
                }
                return list;
            };
            const auto working = draw(works, 3);
            const auto taken = draw(takes, 6);
            int busy = 0;
            for (int minute = 0; minute < 240; ++minute)
                busy += works[size_t(minute)] && takes[size_t(minute)];
            QCOMPARE(takenWithin(working, taken), Milliseconds(std::chrono::minutes(busy)));
            const int now = random.bounded(240);
            std::vector<Period> model;
            for (int minute = now, begun = -1; minute <= 240; ++minute) {
                const bool free = minute < 240 && works[size_t(minute)] && !takes[size_t(minute)];
                if (free && begun < 0)
                    begun = minute;
                if (!free && begun >= 0) {
                    if (minute - begun >= 30)
                        model.push_back(minutes(begun, minute));
                    begun = -1;
                }
            }
            QCOMPARE(text(emptyWindows(working, taken, Instant(now * 60'000LL))), text(model));
        }
    }
};

QTEST_APPLESS_MAIN(TestEmptyWindows)
#include "test_empty_windows.moc"
