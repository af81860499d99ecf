// SPDX-License-Identifier: GPL-3.0-or-later
// When clients are reminded of a visit, as a table: when it is, when it was given that time, in which hours.
#include "core/tasks/task_rules.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::tasks;
using schedule::DayHours;
using schedule::WorkingClock;

namespace {

Zone zone()
{
    return *Zone::named(QStringLiteral("Asia/Yekaterinburg"));
}

// October 2026: the 15th is a Thursday, the 18th a Sunday.
Instant moment(int day, int hour, int minute = 0)
{
    return zone().instant(QDate(2026, 10, day), QTime(hour, minute));
}

// Monday to Saturday in these hours, closed on Sunday.
WorkingClock open(const DayHours& day)
{
    schedule::OpeningHours hours;
    for (size_t weekday = 0; weekday < 6; ++weekday)
        hours.week[weekday] = day;
    return {hours, zone()};
}

WorkingClock salon()
{
    return open({{9 * 60, 20 * 60}});
}

WorkingClock withLunch()
{
    return open({{9 * 60, 13 * 60}, {14 * 60, 20 * 60}});
}

WorkingClock alwaysOpen()
{
    return {schedule::OpeningHours(), zone()};
}

QString said(const std::vector<Reminder>& reminders)
{
    QStringList parts;
    const auto at = [](Instant instant) -> QString {
        return zone().local(instant).date.toString(QStringLiteral("dd ")) +
               zone().local(instant).time.toString(QStringLiteral("HH:mm"));
    };
    for (const Reminder& reminder : reminders)
        parts += QString(reminderTurnKey(reminder.turn) % u' ' % at(reminder.due) % QStringLiteral(" to ") %
                         at(reminder.until));
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestReminderRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsRemindedOfADayAndTwoHoursBefore_data()
    {
        QTest::addColumn<Instant>("start");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<int>("hours"); // 0: always open, 1: the salon's, 2: with a lunch break
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, Instant start, Instant now, int hours, const char* expected) {
            QTest::newRow(name) << start << now << hours << QString::fromLatin1(expected);
        };
        const Instant early = moment(1, 12);
        row("both, each for its time", moment(15, 16), early, 0,
            "first 14 16:00 to 15 14:00, second 15 14:00 to 15 16:00");
        row("open at both", moment(15, 16), early, 1, "first 14 16:00 to 15 14:00, second 15 14:00 to 15 16:00");

        row("made a day ahead to the minute: not late yet", moment(15, 16), moment(14, 16), 1,
            "first 14 16:00 to 15 14:00, second 15 14:00 to 15 16:00");
        row("made a minute later: the first is dropped", moment(15, 16), moment(14, 16, 1), 1,
            "second 15 14:00 to 15 16:00");
        row("made two hours ahead to the minute", moment(15, 16), moment(15, 14), 1, "second 15 14:00 to 15 16:00");
        row("made a minute later: both are dropped", moment(15, 16), moment(15, 14, 1), 1, "");
        row("made while it begins", moment(15, 16), moment(15, 16), 1, "");
        row("noted down after it", moment(15, 16), moment(15, 18), 1, "");

        row("Monday at noon: the first on Saturday before closing", moment(19, 12), early, 1,
            "first 17 19:00 to 19 10:00, second 19 10:00 to 19 12:00");
        row("made on that Saturday after it: dropped", moment(19, 12), moment(17, 19, 30), 1,
            "second 19 10:00 to 19 12:00");
        row("made on the closed Sunday", moment(19, 12), moment(18, 11), 1, "second 19 10:00 to 19 12:00");
        row("half past ten: the second when it opens", moment(15, 10, 30), early, 1,
            "first 14 10:30 to 15 09:00, second 15 09:00 to 15 10:30");
        row("at nine: none is due when the visit begins", moment(15, 9), early, 1, "first 14 09:00 to 15 09:00");
        row("made that morning before opening: within two hours", moment(15, 10, 30), moment(15, 8, 45), 1, "");
        row("late in the evening, by agreement", moment(15, 21), early, 1,
            "first 14 19:00 to 15 19:00, second 15 19:00 to 15 21:00");
        row("at night: the second finds nobody", moment(15, 23, 30), early, 1, "first 14 19:00 to 15 23:30");
        row("first in the lunch break: before it", moment(15, 13, 30), early, 2,
            "first 14 12:00 to 15 11:30, second 15 11:30 to 15 13:30");
        row("second in the lunch break: after it", moment(15, 15, 30), early, 2,
            "first 14 15:30 to 15 14:00, second 15 14:00 to 15 15:30");
    }
    void aVisitIsRemindedOfADayAndTwoHoursBefore()
    {
        QFETCH(Instant, start);
        QFETCH(Instant, now);
        QFETCH(int, hours);
        QFETCH(QString, expected);
        const WorkingClock clock = hours == 0 ? alwaysOpen() : hours == 1 ? salon() : withLunch();
        const auto reminders = remindersOf(start, now, {}, clock, zone());
        QCOMPARE(said(reminders), expected);
        for (const Reminder& reminder : reminders)
            QVERIFY(reminder.due >= now && reminder.due < reminder.until && reminder.until <= start);
    }

    void eachIsSwitchedOffAndMovedByItself()
    {
        const Instant start = moment(15, 16);
        const Instant now = moment(1, 12);
        QCOMPARE(said(remindersOf(start, now, {std::nullopt, 2}, salon(), zone())),
                 QStringLiteral("second 15 14:00 to 15 16:00"));
        QCOMPARE(said(remindersOf(start, now, {24, std::nullopt}, salon(), zone())),
                 QStringLiteral("first 14 16:00 to 15 16:00"));
        QVERIFY(remindersOf(start, now, {std::nullopt, std::nullopt}, salon(), zone()).empty());
        QCOMPARE(said(remindersOf(start, now, {48, 4}, salon(), zone())),
                 QStringLiteral("first 13 16:00 to 15 12:00, second 15 12:00 to 15 16:00"));
        QCOMPARE(said(remindersOf(start, now, {2, 2}, salon(), zone())),
                 QStringLiteral("first 15 14:00 to 15 16:00")); // never twice at once
    }

    void hoursAreHoursWhenTheClockIsPutBack()
    {
        const Zone moscowLike =
            *Zone::named(QStringLiteral("Europe/Berlin")); // 25 October 2026: from three back to two
        const Instant start = moscowLike.instant(QDate(2026, 10, 25), QTime(16, 0));
        const auto reminders = remindersOf(start, start - std::chrono::hours(100), {},
                                           WorkingClock(schedule::OpeningHours(), moscowLike), moscowLike);
        QCOMPARE(reminders.size(), size_t(2));
        QCOMPARE(reminders.front().due, start - std::chrono::hours(24));
        QCOMPARE(moscowLike.local(reminders.front().due).time, QTime(17, 0));
    }

    void aTimeThatIsGivenMakesBothAndEachIsACauseOfItsOwn()
    {
        Happening timed;
        timed.what = What::VisitTimed;
        timed.at = moment(1, 12);
        timed.visit = VisitId(7);
        timed.visitStart = moment(15, 16);
        const auto wanted = wantedBy(timed, {}, salon(), zone());
        QCOMPARE(wanted.size(), size_t(2));
        for (const Wanted& each : wanted)
            QVERIFY(each.kind == TaskKind::Remind && each.until);
        QVERIFY(wanted[0].cause != wanted[1].cause);
        timed.at = moment(2, 12);
        QCOMPARE(wantedBy(timed, {}, salon(), zone()), wanted); // the same time again is the same cause
        timed.visitStart = moment(16, 16);
        for (const Wanted& each : wantedBy(timed, {}, salon(), zone()))
            QVERIFY(each.cause != wanted[0].cause && each.cause != wanted[1].cause);
    }
};

QTEST_GUILESS_MAIN(TestReminderRule)
#include "test_reminder_rule.moc"
