// SPDX-License-Identifier: GPL-3.0-or-later
// A putting right that is taken back, and done again: what was true then is so still, whoever was answered meanwhile.
#include "tests/support/watched_shop.h"

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using staff::Role;

class TestPutRightAgain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::WatchedShop>();
        QCOMPARE(m_shop->look(), QString());
        m_lead = m_shop->shop.addLead(QStringLiteral("+79123054418"));
        QVERIFY(m_lead.isValid());
        m_shop->pass(9min);
    }

    // A leap on another day is longer than what was put right: nobody knows of hands that were put right between two
    // runs by how much, so it may have been that way. The answer came before it went back.
    void whatWasTrueIsSoStill_data()
    {
        QTest::addColumn<bool>("betweenRuns");
        QTest::addColumn<bool>("isTakenBack");
        QTest::newRow("put right between two runs") << true << true;
        QTest::newRow("put right in one run: that leap is another one") << false << false;
    }
    void whatWasTrueIsSoStill()
    {
        QFETCH(const bool, betweenRuns);
        QFETCH(const bool, isTakenBack);
        m_shop->moveHands(3h);
        (void)m_shop->look();
        m_shop->pass(20s);
        m_shop->moveHands(-3h, betweenRuns);
        (void)m_shop->look();
        QCOMPARE(m_shop->breaches().all, 1); // unanswered for nine minutes; that nobody took it is to come
        m_shop->answer(m_lead);
        m_shop->pass(2h);
        m_shop->moveHands(25h);
        (void)m_shop->look();
        QCOMPARE(m_shop->count("SELECT count(*) FROM event WHERE op = 'clock.had_been_right' AND subject = 'clock'"),
                 isTakenBack ? 1 : 0);
        QCOMPARE(m_shop->breaches().all, isTakenBack ? 2 : 1);
        m_shop->pass(10s);
        m_shop->moveHands(-25h);
        (void)m_shop->look();
        QCOMPARE(m_shop->breaches().all, 1);
        QCOMPARE(m_shop->saidOf(m_lead), QStringLiteral("soon first_reply, overdue first_reply"));
        QCOMPARE(m_shop->count("SELECT count(*) FROM notice WHERE issued_at > (SELECT max(at) FROM event WHERE op = "
                               "'clock.put_right')"),
                 0);
    }

    // Back and forward as often as somebody likes: each way leads to where it came from.
    void itIsDoneAndTakenBackAgainAndAgain()
    {
        m_shop->moveHands(3h);
        (void)m_shop->look();
        const QString ahead = m_shop->saidOf(m_lead);
        m_shop->pass(10s);
        m_shop->moveHands(-3h);
        (void)m_shop->look();
        const QString right = m_shop->saidOf(m_lead);
        QVERIFY(right != ahead);
        m_shop->answer(m_lead);
        for (int time = 0; time < 3; ++time) {
            m_shop->pass(10s);
            m_shop->moveHands(3h);
            (void)m_shop->look();
            QCOMPARE(sorted(m_shop->saidOf(m_lead)), sorted(ahead));
            m_shop->pass(10s);
            m_shop->moveHands(-3h);
            (void)m_shop->look();
            QCOMPARE(sorted(m_shop->saidOf(m_lead)), sorted(right));
        }
    }

    // Put back twice, and forward between two runs, which nobody sees: they had come as far as the first time, and a
    // true notice is not taken for one of a leap.
    void handsThatWereBackTwiceHaveNotLeapt()
    {
        QCOMPARE(m_shop->look(), QStringLiteral("overdue first_reply, soon first_reply"));
        m_shop->answer(m_lead);
        m_shop->pass(1h);
        m_shop->moveHands(-50h);
        (void)m_shop->look();
        m_shop->moveHands(50h, true);
        (void)m_shop->look();
        m_shop->moveHands(-240h, true);
        (void)m_shop->look();
        m_shop->moveHands(240h, true);
        (void)m_shop->look();
        m_shop->pass(10min);
        m_shop->moveHands(-50h);
        (void)m_shop->look();
        QCOMPARE(m_shop->breaches().all, 1);
    }

    void whoHadSeenItHasSeenItStill()
    {
        m_shop->pass(13h); // closed, or the hands leapt: nobody knows
        m_shop->start();
        (void)m_shop->look();
        const auto own = m_shop->notices->list(manager());
        QVERIFY_RESULT(own);
        std::vector<NoticeId> all;
        for (const NoticeLine& line : *own)
            all.push_back(line.notice.id);
        QVERIFY(!all.empty());
        QVERIFY_RESULT(m_shop->notices->markSeen(manager(), all));
        const int seen = m_shop->count("SELECT count(*) FROM notice_seen");
        QCOMPARE(seen, int(all.size()));
        m_shop->moveHands(-(12h + 55min));
        (void)m_shop->look();
        QVERIFY(m_shop->count("SELECT count(*) FROM notice_seen") < seen);
        m_shop->pass(10s);
        m_shop->moveHands(12h + 55min - 10s);
        (void)m_shop->look();
        QCOMPARE(m_shop->count("SELECT count(*) FROM notice_seen"), seen);
    }

private:
    staff::Session manager() const { return m_shop->shop.as(Role::Manager); }
    static QStringList sorted(const QString& said)
    {
        QStringList each = said.split(QStringLiteral(", "));
        each.sort();
        return each;
    }

    std::unique_ptr<test::WatchedShop> m_shop;
    LeadId m_lead;
};

QTEST_GUILESS_MAIN(TestPutRightAgain)
#include "test_put_right_again.moc"
