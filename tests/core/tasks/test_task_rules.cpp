// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule as a table: what happened, when, with which setting and which hours, and which task it makes or ends.
#include "core/tasks/task_rules.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::tasks;
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

// Monday to Saturday 9:00-20:00, closed on Sunday.
WorkingClock salonHours()
{
    schedule::OpeningHours hours;
    for (int weekday = 0; weekday < 6; ++weekday)
        hours.week[size_t(weekday)] = {{9 * 60, 20 * 60}};
    return {hours, zone()};
}

WorkingClock alwaysOpen()
{
    return {schedule::OpeningHours(), zone()};
}

Happening happened(What what, Instant at, Instant visitStart = {})
{
    Happening happening;
    happening.what = what;
    happening.at = at;
    happening.lead = LeadId(3);
    happening.visit = VisitId(7);
    happening.touch = TouchId(11);
    happening.visitStart = visitStart;
    return happening;
}

constexpr What kEverything[] = {What::CallUnanswered, What::CallTalked, What::VisitPlanned, What::VisitMoved,     What::VisitTimed,
                                What::VisitConfirmed, What::VisitCame,  What::VisitMissed,  What::VisitCancelled, What::LeadLost,
                                What::LeadReopened};

// Of what makes at most one.
std::optional<Wanted> wantedOf(const Happening& happening, const RuleSettings& settings, const WorkingClock& hours)
{
    const auto wanted = wantedBy(happening, settings, hours, zone());
    return wanted.size() == 1 ? std::optional(wanted.front()) : std::nullopt;
}

} // namespace

class TestTaskRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHappeningMakesItsTaskWhenTheShopIsOpen_data()
    {
        QTest::addColumn<Happening>("happening");
        QTest::addColumn<QString>("kind"); // empty: no task
        QTest::addColumn<Instant>("due");

        const auto row = [](const char* name, const Happening& happening, const char* kind, Instant due = {}) {
            QTest::newRow(name) << happening << QString::fromLatin1(kind) << due;
        };
        row("unanswered: in an hour", happened(What::CallUnanswered, moment(15, 14)), "call_back", moment(15, 15));
        row("unanswered in the evening: when it opens", happened(What::CallUnanswered, moment(15, 19, 30)), "call_back", moment(16, 9));
        row("unanswered on Saturday night: on Monday", happened(What::CallUnanswered, moment(17, 19, 30)), "call_back", moment(19, 9));
        Happening wished = happened(What::CallUnanswered, moment(15, 14));
        wished.wished = moment(18, 21);
        row("unanswered, and somebody said when", wished, "call_back", moment(18, 21));
        row("talked: nothing to do", happened(What::CallTalked, moment(15, 14)), "");
        wished.what = What::CallTalked;
        row("talked, and to be called later", wished, "call_back", moment(18, 21));

        row("booked for Thursday: on Wednesday", happened(What::VisitPlanned, moment(12, 14), moment(15, 16)), "confirm", moment(14, 10));
        row("booked for Monday: on Saturday, Sunday is closed", happened(What::VisitPlanned, moment(12, 14), moment(19, 16)), "confirm", moment(17, 10));
        row("booked for tomorrow after ten: the norm watches it", happened(What::VisitPlanned, moment(14, 14), moment(15, 16)), "");
        row("booked for tomorrow before ten", happened(What::VisitPlanned, moment(14, 9, 30), moment(15, 16)), "confirm", moment(14, 10));
        row("booked for today", happened(What::VisitPlanned, moment(15, 14), moment(15, 18)), "");
        row("booked in the past, as noted down later", happened(What::VisitPlanned, moment(15, 14), moment(14, 18)), "");
        row("moved further: asked before the new day", happened(What::VisitMoved, moment(12, 14), moment(22, 16)), "confirm", moment(21, 10));
        row("moved nearer than the day before", happened(What::VisitMoved, moment(15, 14), moment(16, 12)), "");
        row("confirmed", happened(What::VisitConfirmed, moment(12, 14), moment(22, 16)), "");
        row("cancelled", happened(What::VisitCancelled, moment(12, 14), moment(22, 16)), "");

        row("missed: won back the next day", happened(What::VisitMissed, moment(15, 17), moment(15, 16)), "win_back", moment(16, 10));
        row("missed on Saturday: on Monday when it opens", happened(What::VisitMissed, moment(17, 17), moment(17, 16)), "win_back", moment(19, 9));
        row("came: asked the next day", happened(What::VisitCame, moment(15, 17), moment(15, 16)), "ask_after", moment(16, 10));
        row("lost: left alone", happened(What::LeadLost, moment(15, 17)), "");
    }
    void aHappeningMakesItsTaskWhenTheShopIsOpen()
    {
        QFETCH(Happening, happening);
        QFETCH(QString, kind);
        QFETCH(Instant, due);
        const auto wanted = wantedOf(happening, RuleSettings(), salonHours());
        QCOMPARE(wanted ? QString(taskKindKey(wanted->kind)) : QString(), kind);
        if (wanted)
            QCOMPARE(wanted->due.ms, due.ms);
    }

    void settingsMoveItAndSwitchItOff_data()
    {
        QTest::addColumn<Happening>("happening");
        QTest::addColumn<RuleSettings>("settings");
        QTest::addColumn<bool>("made");
        QTest::addColumn<Instant>("due");

        RuleSettings other;
        other.callBackMinutes = 15;
        other.confirmDays = 2;
        other.winBackDays = 7;
        other.askAfterDays = 3;
        other.ofDay = QTime(12, 30);
        RuleSettings off;
        off.callBackMinutes.reset();
        off.confirmDays.reset();
        off.winBackDays.reset();
        off.askAfterDays.reset();
        const Happening unanswered = happened(What::CallUnanswered, moment(15, 14));
        Happening wished = unanswered;
        wished.wished = moment(16, 11);
        const Happening planned = happened(What::VisitPlanned, moment(12, 14), moment(22, 16));
        const Happening missed = happened(What::VisitMissed, moment(15, 14), moment(15, 13));
        const Happening came = happened(What::VisitCame, moment(15, 14), moment(15, 13));
        QTest::newRow("call back in a quarter of an hour") << unanswered << other << true << moment(15, 14, 15);
        QTest::newRow("confirm two days before at half past twelve") << planned << other << true << moment(20, 12, 30);
        QTest::newRow("win back in a week") << missed << other << true << moment(22, 12, 30);
        QTest::newRow("ask after three days") << came << other << true << moment(18, 12, 30);
        QTest::newRow("no call back") << unanswered << off << false << Instant();
        QTest::newRow("but one that was asked for") << wished << off << true << moment(16, 11);
        QTest::newRow("no confirming") << planned << off << false << Instant();
        QTest::newRow("no winning back") << missed << off << false << Instant();
        QTest::newRow("no asking") << came << off << false << Instant();
    }
    void settingsMoveItAndSwitchItOff()
    {
        QFETCH(Happening, happening);
        QFETCH(RuleSettings, settings);
        QFETCH(bool, made);
        QFETCH(Instant, due);
        const auto wanted = wantedOf(happening, settings, alwaysOpen());
        QCOMPARE(wanted.has_value(), made);
        if (wanted)
            QCOMPARE(wanted->due.ms, due.ms);
    }

    void theSameCauseIsTheSameTextAndAnotherIsAnother()
    {
        const auto cause = [](const Happening& happening) {
            return wantedOf(happening, RuleSettings(), alwaysOpen()).value_or(Wanted()).cause;
        };
        const Happening planned = happened(What::VisitPlanned, moment(12, 14), moment(22, 16));
        Happening later = planned;
        later.at = moment(13, 9);
        QCOMPARE(cause(planned), cause(later));
        Happening moved = later;
        moved.what = What::VisitMoved;
        QCOMPARE(cause(moved), cause(planned)); // back to where it was: asked once
        moved.visitStart = moment(23, 16);
        QVERIFY(cause(moved) != cause(planned));
        Happening other = planned;
        other.visit = VisitId(8);
        QVERIFY(cause(other) != cause(planned));
        Happening secondCall = happened(What::CallUnanswered, moment(15, 14));
        const QString firstCall = cause(secondCall);
        secondCall.touch = TouchId(12);
        QVERIFY(cause(secondCall) != firstCall);
        QVERIFY(cause(happened(What::VisitCame, moment(15, 14))) != cause(happened(What::VisitMissed, moment(15, 14))));
    }

    void whatHappenedEndsWhatIsOver_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("ended");
        QTest::newRow("a call that nobody took was the call back") << int(What::CallUnanswered) << QStringLiteral("call_back=done");
        QTest::newRow("a talk is all that was to be said") << int(What::CallTalked) << QStringLiteral("call_back=done win_back=done ask_after=done");
        QTest::newRow("a booking wins back") << int(What::VisitPlanned) << QStringLiteral("call_back=done win_back=done");
        QTest::newRow("a moved visit is confirmed anew") << int(What::VisitMoved) << QStringLiteral("confirm=withdrawn");
        QTest::newRow("a new time takes the reminders of the old one back") << int(What::VisitTimed) << QStringLiteral("remind=withdrawn");
        QTest::newRow("confirmed") << int(What::VisitConfirmed) << QStringLiteral("confirm=done call_back=done win_back=done");
        QTest::newRow("came") << int(What::VisitCame) << QStringLiteral("confirm=cancelled call_back=cancelled win_back=done remind=cancelled");
        QTest::newRow("missed") << int(What::VisitMissed) << QStringLiteral("confirm=cancelled remind=cancelled");
        QTest::newRow("cancelled") << int(What::VisitCancelled) << QStringLiteral("confirm=cancelled remind=cancelled");
        QTest::newRow("lost") << int(What::LeadLost) << QStringLiteral("call_back=withdrawn confirm=withdrawn win_back=withdrawn ask_after=withdrawn remind=withdrawn");
        QTest::newRow("reopened: asked again") << int(What::LeadReopened) << QStringLiteral("win_back=cancelled");
    }
    void whatHappenedEndsWhatIsOver()
    {
        QFETCH(int, what);
        QFETCH(QString, ended);
        QStringList said;
        for (const Ending& ending : endedBy(What(what)))
            said += taskKindKey(ending.kind) % QLatin1Char('=') % taskStateKey(ending.as);
        QCOMPARE(said.join(u' '), ended);
    }

    void whoRefusedIsAskedAgainWhenThatWasSaid()
    {
        Happening refused = happened(What::LeadLost, moment(15, 14));
        QVERIFY(!wantedOf(refused, {}, salonHours()));
        refused.remindDays = 3; // a Sunday: on Monday when it opens
        const auto wanted = wantedOf(refused, {}, salonHours());
        QVERIFY(wanted);
        QCOMPARE(taskKindKey(wanted->kind), QLatin1String("win_back"));
        QCOMPARE(wanted->due, moment(19, 9));
        Happening again = refused;
        again.at = moment(16, 14);
        QVERIFY(wantedOf(again, {}, salonHours())->cause != wanted->cause); // refused once more: asked once more
    }

    void noRuleTouchesWhatIsMadeByHand()
    {
        for (const What what : kEverything) {
            for (const Ending& ending : endedBy(what))
                QVERIFY(ending.kind != TaskKind::Own && ending.as != TaskState::Open);
            for (const Wanted& wanted : wantedBy(happened(what, moment(12, 14), moment(22, 16)), RuleSettings(), alwaysOpen(), zone()))
                QVERIFY(wanted.kind != TaskKind::Own && wanted.due > moment(12, 14));
        }
    }
};


QTEST_GUILESS_MAIN(TestTaskRules)
#include "test_task_rules.moc"
