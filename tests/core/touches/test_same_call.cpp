// SPDX-License-Identifier: GPL-3.0-or-later
// When what a person noted and what the exchange reports are one call, as a table.
#include "core/touches/same_call.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::touches;

namespace {

constexpr Instant kNoon(1'792'060'000'000);

struct Call
{
    int second = 0; // after noon
    Direction direction = Direction::Out;
    bool answered = true;
    int wait = 0;
    int talk = 0;
    int client = 1;
    const char* phone = "";
};

Touch touchOf(const Call& call)
{
    Touch touch;
    touch.at = kNoon + std::chrono::seconds(call.second);
    touch.direction = call.direction;
    touch.answered = call.answered;
    if (call.answered && call.wait > 0)
        touch.waitSeconds = call.wait;
    if (call.answered && call.talk > 0)
        touch.talkSeconds = call.talk;
    touch.client = ClientId(call.client);
    touch.phone = QString::fromLatin1(call.phone);
    return touch;
}

Touch reported(const Call& call)
{
    Touch touch = touchOf(call);
    touch.origin = QStringLiteral("call:1");
    return touch;
}

constexpr const char* kPhone = "+79123054418";

} // namespace

class TestSameCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWentTheSameWayAtTheSameTimeIsOne_data()
    {
        QTest::addColumn<Touch>("note");
        QTest::addColumn<Touch>("report");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const Call& note, const Call& report, bool same) {
            QTest::newRow(name) << touchOf(note) << reported(report) << same;
        };
        using enum Direction;
        row("begun before the number was dialled", {0, Out, true, 0, 90}, {25, Out, true, 8, 60, 1, kPhone}, true);
        row("begun once it was picked up", {12, In, true, 0, 60}, {0, In, true, 12, 60, 1, kPhone}, true);
        row("three minutes apart", {0}, {180, Out, true, 0, 0, 1, kPhone}, true);
        row("a second more", {0}, {181, Out, true, 0, 0, 1, kPhone}, false);
        row("a second more, but still talked then", {0, Out, true, 0, 400}, {181, Out, true, 5, 60, 1, kPhone}, true);
        row("noted in the middle of the talk", {300, In}, {0, In, true, 10, 600, 1, kPhone}, true);
        row("noted after it", {800, In}, {0, In, true, 10, 600, 1, kPhone}, false);
        row("the other way", {0, In}, {5, Out, true, 5, 60, 1, kPhone}, false);
        row("another client", {0, Out, true, 0, 0, 2}, {5, Out, true, 5, 60, 1, kPhone}, false);
        row("nobody answered either", {0, Out, false}, {5, Out, false, 0, 0, 1, kPhone}, true);
        row("missed, and noted a minute later", {60, In, false}, {0, In, false, 0, 0, 1, kPhone}, true);
        row("one failed and the next did not", {0, Out, false}, {40, Out, true, 5, 60, 1, kPhone}, false);
        row("noted with that number", {0, Out, true, 0, 0, 1, kPhone}, {5, Out, true, 5, 60, 1, kPhone}, true);
        row("noted with another number of theirs", {0, Out, true, 0, 0, 1, "+79120000001"},
            {5, Out, true, 5, 60, 1, kPhone}, false);
    }
    void whatWentTheSameWayAtTheSameTimeIsOne()
    {
        QFETCH(Touch, note);
        QFETCH(Touch, report);
        QFETCH(bool, same);
        QCOMPARE(isSameCall(note, report), same);
    }

    void aMessageOrWhatAnotherSystemNotedIsNone()
    {
        Touch note = touchOf({});
        const Touch report = reported({});
        QVERIFY(isSameCall(note, report));
        note.bot = true;
        QVERIFY(!isSameCall(note, report));
        note.bot = false;
        note.kind = TouchKind::Message;
        QVERIFY(!isSameCall(note, report));
        QVERIFY(!isSameCall(reported({}), report));
    }

    void theNearestNoteIsTaken()
    {
        std::vector<Touch> notes{touchOf({0}), touchOf({60}), touchOf({100, Direction::In})};
        notes[0].id = TouchId(1);
        notes[1].id = TouchId(2);
        QCOMPARE(noteOf(notes, reported({20}))->id, TouchId(1));
        QCOMPARE(noteOf(notes, reported({50}))->id, TouchId(2));
        QCOMPARE(noteOf(notes, reported({30}))->id, TouchId(1)); // as far from both
        QVERIFY(!noteOf(notes, reported({600})));
    }

    void theReportKnowsTheRingAndTheNoteWhoAndWhat()
    {
        Touch note = touchOf({0, Direction::Out, true, 0, 90});
        note.person = PersonId(7);
        note.lead = LeadId(3);
        note.outcome = QStringLiteral("booked");
        const Touch call = joined(note, reported({25, Direction::Out, true, 8, 60, 1, kPhone}));
        QCOMPARE(call.person, note.person);
        QCOMPARE(call.lead, note.lead);
        QCOMPARE(call.at, note.at);
        QCOMPARE(call.outcome, note.outcome);
        QCOMPARE(call.origin, QStringLiteral("call:1"));
        QCOMPARE(call.phone, QString::fromLatin1(kPhone));
        QCOMPARE(call.waitSeconds, std::optional<qint64>(8));
        QCOMPARE(call.talkSeconds, std::optional<qint64>(60));
    }
};

QTEST_GUILESS_MAIN(TestSameCall)
#include "test_same_call.moc"
