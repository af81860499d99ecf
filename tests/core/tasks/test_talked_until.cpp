// SPDX-License-Identifier: GPL-3.0-or-later
// How long a call was: until its result was asked for, whatever was booked or refused before it was written down.
#include "core/tasks/call_service.h"
#include "core/touches/touch_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::tasks;
using namespace std::chrono_literals;

class TestTalkedUntil final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTalkEndsWhereItsResultWasAskedFor_data()
    {
        QTest::addColumn<qint64>("asked"); // seconds after it began; -1: not said
        QTest::addColumn<qint64>("seconds"); // -1: nobody can tell
        QTest::newRow("not said: now") << qint64(-1) << qint64(725);
        QTest::newRow("before ten minutes of booking") << qint64(125) << qint64(125);
        QTest::newRow("at once") << qint64(0) << qint64(0);
        QTest::newRow("later than now: a clock was put back") << qint64(5000) << qint64(725);
        QTest::newRow("before it began: likewise") << qint64(-100) << qint64(-1);
    }
    void theTalkEndsWhereItsResultWasAskedFor()
    {
        QFETCH(qint64, asked);
        QFETCH(qint64, seconds);
        test::DeskShop shop;
        CallService calls(*shop.database, shop.clock);
        QVERIFY_RESULT(calls.start(shop.owner(), shop.addLead()));
        CallEnd end;
        end.outcome = CallOutcome::Booked;
        if (asked != -1)
            end.talkedUntil = shop.clock.now() + std::chrono::seconds(asked);
        shop.clock.advance(725s);
        const auto ended = calls.end(shop.owner(), end);
        QVERIFY_RESULT(ended);
        const auto touch = touches::touchById(*shop.database, ended->touch);
        QVERIFY_RESULT(touch);
        QCOMPARE(touch->talkSeconds.value_or(-1), seconds);
    }
};

QTEST_GUILESS_MAIN(TestTalkedUntil)
#include "test_talked_until.moc"
