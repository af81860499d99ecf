// SPDX-License-Identifier: GPL-3.0-or-later
// Hands that are moved say nothing that is not so for good: what a wrong clock brought about is taken back with it,
// what is true is said once all the same, and nobody is blamed for what the hands alone made late. In one run and
// across restarts.
#include "tests/support/watched_shop.h"

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class TestMovedHands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::WatchedShop>();
        QCOMPARE(m_shop->look(), QString());
    }

    void forwardAndBack_data() { restarts(); }
    void forwardAndBack()
    {
        QFETCH(bool, restartsForward);
        QFETCH(bool, restartsBack);
        for (int lead = 0; lead < 3; ++lead)
            QVERIFY(m_shop->shop.addLead().isValid());
        m_shop->pass(1min);
        QCOMPARE(m_shop->look(), QString());
        m_shop->moveHands(24h, restartsForward);
        const QString storm = m_shop->look();
        QVERIFY2(storm.count(u',') <= 1 && storm.contains(QLatin1String("gathered 3")), qPrintable(storm));
        QCOMPARE(storm.contains(QLatin1String("clock_moved 86400000")),
                 !restartsForward); // between runs it may be a day that passed
        m_shop->pass(10s);
        QCOMPARE(m_shop->look(), QString());
        m_shop->moveHands(-24h, restartsBack);
        const QString back = m_shop->look();
        QVERIFY2(back.startsWith(QLatin1String("clock_moved -86")) && !back.contains(u','),
                 qPrintable(back)); // and nothing else
        QCOMPARE(m_shop->look(), QString());
        QCOMPARE(m_shop->count("SELECT count(*) FROM notice WHERE lead_id IS NOT NULL"), 0);
        QCOMPARE(m_shop->count("SELECT count(*) FROM event WHERE op = 'notice.void'"),
                 3 * 6 + 2); // and those under which they were gathered
        m_shop->pass(1h);
        QCOMPARE(m_shop->look(), QStringLiteral("gathered 3")); // it is so by now, and is said once
        QCOMPARE(m_shop->look(), QString());
        QCOMPARE(m_shop->breaches().all, 6); // unanswered, and not taken into work
        m_shop->pass(48h);
        QCOMPARE(m_shop->look(), QString());
        QCOMPARE(m_shop->breaches().all, 6);
    }

    void forwardAndARestartAndBack()
    {
        QVERIFY(m_shop->shop.addLead().isValid());
        m_shop->pass(1min);
        m_shop->moveHands(24h, false);
        (void)m_shop->look();
        m_shop->start();
        QCOMPARE(m_shop->look(), QString());
        m_shop->moveHands(-24h, false);
        QCOMPARE(m_shop->look(), QStringLiteral("clock_moved -86400000"));
        QCOMPARE(m_shop->breaches().all, 0);
    }

    void aFalseBreachIsTakenBack()
    {
        const LeadId lead = m_shop->shop.addLead();
        m_shop->pass(1min);
        m_shop->moveHands(24h, false);
        (void)m_shop->look();
        QCOMPARE(m_shop->breaches().all, 2);
        QCOMPARE(m_shop->breaches().own, 0);
        m_shop->moveHands(-24h, false);
        QCOMPARE(m_shop->look(), QStringLiteral("clock_moved -86400000"));
        QCOMPARE(m_shop->breaches().all, 0);
        m_shop->pass(1min + 1ms);
        QCOMPARE(m_shop->look(), QStringLiteral("soon first_reply"));
        m_shop->pass(1min);
        QCOMPARE(m_shop->look(), QStringLiteral("overdue first_reply"));
        QCOMPARE(m_shop->breaches().own, 1); // this one is true, and theirs
        const auto told = m_shop->notices->told(m_shop->shop.owner(), {lead});
        QVERIFY(told && told->empty());
    }

    void whatWasWrittenByHandsThatStoodBackTellsOfNoLeap()
    {
        const LeadId lead = m_shop->shop.addLead();
        m_shop->pass(10h);
        // Without an event, so that nothing is written near it.
        m_shop->change(lead, [this](leads::Lead& came) { came.arrivedAt = m_shop->shop.clock.now(); });
        m_shop->pass(3min + 1ms);
        QCOMPARE(m_shop->look(), QStringLiteral("overdue first_reply, soon first_reply"));
        m_shop->answer(lead);
        m_shop->pass(1h);
        m_shop->moveHands(-240h, false);
        QCOMPARE(m_shop->look(), QStringLiteral("clock_moved -864000000"));
        m_shop->moveHands(240h, true);
        QCOMPARE(m_shop->look(), QString());
        m_shop->pass(1h);
        QCOMPARE(m_shop->look(), QString());
        m_shop->moveHands(-(2h + 90s), false); // before that overdue, and after its lead came
        QCOMPARE(m_shop->look(), QStringLiteral("clock_moved -7290000"));
        QCOMPARE(m_shop->breaches().all, 1);
    }

    // The second leap brings the hands where they would stand if the first had been none; put right again, they never
    // were there.
    void whoWasAnsweredBetweenTwoLeapsIsNotLate_data()
    {
        QTest::addColumn<Milliseconds>("again");
        QTest::newRow("the same leap once more") << Milliseconds(50h);
        QTest::newRow("a longer one") << Milliseconds(240h);
        QTest::newRow("a shorter one") << Milliseconds(3h);
    }
    void whoWasAnsweredBetweenTwoLeapsIsNotLate()
    {
        QFETCH(Milliseconds, again);
        const LeadId lead = m_shop->shop.addLead();
        m_shop->pass(1min);
        m_shop->moveHands(50h, false);
        (void)m_shop->look();
        QCOMPARE(m_shop->breaches().all, 2);
        m_shop->pass(10s);
        m_shop->moveHands(-50h, false);
        (void)m_shop->look();
        m_shop->answer(lead);
        m_shop->pass(8h);
        QCOMPARE(m_shop->look(), QString());
        m_shop->moveHands(again, false);
        (void)m_shop->look();
        m_shop->pass(10s);
        m_shop->moveHands(-again, false);
        (void)m_shop->look();
        QCOMPARE(m_shop->breaches().all, 0);
        QCOMPARE(m_shop->count("SELECT count(*) FROM notice WHERE lead_id IS NOT NULL"), 0);
    }

    void backAndForward_data() { restarts(); }
    void backAndForward()
    {
        QFETCH(bool, restartsForward);
        QFETCH(bool, restartsBack);
        QVERIFY(m_shop->shop.addLead().isValid()); // before anybody touched the clock
        m_shop->pass(1min);
        m_shop->moveHands(-24h, restartsBack);
        QVERIFY(m_shop->look().startsWith(QLatin1String("clock_moved -")));
        QVERIFY(m_shop->shop.addLead().isValid()); // by the wrong hands
        m_shop->pass(2min + 1s);
        QCOMPARE(m_shop->look(),
                 QStringLiteral("soon first_reply")); // of the second: of the first the hands say that it is to come
        m_shop->moveHands(24h, restartsForward);
        const QString said = m_shop->look();
        QVERIFY2(said.contains(QLatin1String("gathered 2")) || said.contains(QLatin1String("overdue first_reply")),
                 qPrintable(said));
        QCOMPARE(said.contains(QLatin1String("clock_moved")), !restartsForward);
        QVERIFY(m_shop->breaches().all > 0);
        QCOMPARE(m_shop->breaches().own, 0); // the hands made them late
        QCOMPARE(m_shop->look(), QString());
        QVERIFY(m_shop->shop.addLead().isValid());
        m_shop->pass(3min + 1ms);
        QVERIFY(m_shop->look().contains(QLatin1String("overdue first_reply")));
        QCOMPARE(m_shop->breaches().own, 1); // and the watch goes on
    }

    void whatWasSaidBeforeTheHandsWereMovedStands()
    {
        QVERIFY(m_shop->shop.addLead().isValid());
        m_shop->pass(3min + 1ms);
        QCOMPARE(m_shop->look(), QStringLiteral("overdue first_reply, soon first_reply"));
        m_shop->moveHands(-24h, false);
        QCOMPARE(m_shop->look(), QStringLiteral("clock_moved -86400000"));
        m_shop->moveHands(24h, false);
        QCOMPARE(m_shop->look(), QStringLiteral("clock_moved 86400000"));
        QCOMPARE(m_shop->look(), QString()); // and is not said again
    }

private:
    static void restarts()
    {
        QTest::addColumn<bool>("restartsForward");
        QTest::addColumn<bool>("restartsBack");
        QTest::newRow("in one run") << false << false;
        QTest::newRow("forward while it was closed") << true << false;
        QTest::newRow("back while it was closed") << false << true;
        QTest::newRow("both while it was closed") << true << true;
    }

    std::unique_ptr<test::WatchedShop> m_shop;
};

QTEST_GUILESS_MAIN(TestMovedHands)
#include "test_moved_hands.moc"
