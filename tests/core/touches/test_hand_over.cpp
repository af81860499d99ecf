// SPDX-License-Identifier: GPL-3.0-or-later
// Since when somebody waits for a person after a bot, as a table of what was said.
#include "core/touches/hand_over.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::touches;

namespace {

constexpr Instant kNoon(1'792'060'000'000);

Touch touch(int minute, TouchKind kind, Direction direction)
{
    Touch touch;
    touch.at = kNoon + std::chrono::minutes(minute);
    touch.kind = kind;
    touch.direction = direction;
    return touch;
}

Touch byBot(int minute, bool handsOver)
{
    Touch message = touch(minute, TouchKind::Message, Direction::Out);
    message.bot = true;
    message.outcome = handsOver ? QString(kHandOver) : QString();
    return message;
}

Touch byPerson(int minute, TouchKind kind = TouchKind::Message, Direction direction = Direction::Out,
               bool answered = true)
{
    Touch word = touch(minute, kind, direction);
    word.person = PersonId(7);
    if (kind == TouchKind::Call)
        word.answered = answered;
    return word;
}

} // namespace

class TestHandOver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsForAPersonAndSinceWhen_data()
    {
        QTest::addColumn<std::vector<Touch>>("touches");
        QTest::addColumn<int>("since"); // minute; -1: nobody waits
        using Touches = std::vector<Touch>;
        QTest::newRow("nothing was said") << Touches{} << -1;
        QTest::newRow("the bot only answers") << Touches{byBot(1, false)} << -1;
        QTest::newRow("handed over") << Touches{byBot(1, false), byBot(3, true)} << 3;
        QTest::newRow("a person has written") << Touches{byBot(3, true), byPerson(5)} << -1;
        QTest::newRow("at the same instant") << Touches{byBot(3, true), byPerson(3)} << -1;
        QTest::newRow("a person had written before") << Touches{byPerson(1), byBot(3, true)} << 3;
        QTest::newRow("the bot goes on talking") << Touches{byBot(3, true), byBot(4, false)} << 3;
        QTest::newRow("twice, and nobody came") << Touches{byBot(3, true), byBot(9, true)} << 3;
        QTest::newRow("twice, and somebody came between") << Touches{byBot(3, true), byPerson(5), byBot(9, true)} << 9;
        QTest::newRow("the latest first, as they are read")
            << Touches{byBot(9, true), byPerson(5), byBot(3, true)} << 9;
        QTest::newRow("the client writes once more")
            << Touches{byBot(3, true), touch(4, TouchKind::Message, Direction::In)} << 3;
        QTest::newRow("a person has called")
            << Touches{byBot(3, true), byPerson(5, TouchKind::Call, Direction::Out, false)} << -1;
        QTest::newRow("a person took the client's call")
            << Touches{byBot(3, true), byPerson(5, TouchKind::Call, Direction::In)} << -1;
        QTest::newRow("nobody took the client's call")
            << Touches{byBot(3, true), byPerson(5, TouchKind::Call, Direction::In, false)} << 3;
        QTest::newRow("a note is for ourselves") << Touches{byBot(3, true), byPerson(5, TouchKind::Note)} << 3;
        QTest::newRow("they met") << Touches{byBot(3, true), byPerson(5, TouchKind::Meeting)} << -1;
    }
    void whoWaitsForAPersonAndSinceWhen()
    {
        QFETCH(std::vector<Touch>, touches);
        QFETCH(int, since);
        const auto waits = waitsForPersonSince(touches);
        QCOMPARE(waits ? int((*waits - kNoon) / std::chrono::minutes(1)) : -1, since);
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "test_hand_over.moc"
