// SPDX-License-Identifier: GPL-3.0-or-later
// What came while the hands of the clock stood ahead: people's words stand where they were written, what was said of it
// truly is said once, and where what was put right had been right, all is as it was.
#include "tests/support/undone_rows.h"
#include "tests/support/watched_shop.h"

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;

class TestCameAhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::WatchedShop>();
        QVERIFY(m_shop->shop.addLead(QStringLiteral("+79990000001")).isValid()); // there was work before
        QCOMPARE(m_shop->look(), QString());
        m_shop->pass(1min);
    }

    void itStandsWhereItWasWritten_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("in one run") << false;
        QTest::newRow("put right while it was closed") << true;
    }
    void itStandsWhereItWasWritten()
    {
        QFETCH(const bool, restarts);
        m_shop->moveHands(5h);
        (void)m_shop->look();
        m_shop->pass(1min);
        const Instant written = m_shop->shop.clock.now();
        const LeadId lead = m_shop->shop.addLead(QStringLiteral("+79123054418"));
        m_shop->pass(1min);
        m_shop->moveHands(-5h);
        if (restarts)
            m_shop->start();
        // Of the first one that is true by now.
        QVERIFY(m_shop->look().startsWith(QLatin1String("soon first_reply, clock_moved -")));
        const auto came = leads::leadById(*m_shop->shop.database, lead);
        QVERIFY_RESULT(came);
        QCOMPARE(came->arrivedAt, written);
        m_shop->pass(10min);
        QCOMPARE(saidOf(lead), QString()); // nobody waits yet
        m_shop->pass(5h);
        QVERIFY2(saidOf(lead).contains(QLatin1String("overdue first_reply")), qPrintable(saidOf(lead)));
    }

    void whatWasTrulySaidOfItIsSaidOnce()
    {
        m_shop->moveHands(5h);
        (void)m_shop->look();
        const LeadId lead = m_shop->shop.addLead(QStringLiteral("+79123054418"));
        m_shop->pass(4min);
        QCOMPARE(m_shop->look(), QStringLiteral("overdue first_reply, soon first_reply"));
        m_shop->moveHands(-5h);
        // The first one is late truly.
        QCOMPARE(m_shop->look(), QStringLiteral("overdue first_reply, soon first_reply, clock_moved -18000000"));
        QCOMPARE(saidOf(lead).count(QLatin1String("overdue first_reply")), 1);
        m_shop->pass(6h);
        QCOMPARE(saidOf(lead).count(QLatin1String("overdue first_reply")), 1);
    }

    // Nobody can tell hands that were wrong when a run began from a night that the shop was closed.
    void whatHadBeenRightIsAsItWas()
    {
        m_shop->pass(13h); // closed
        m_shop->start();
        (void)m_shop->look();
        const LeadId lead = m_shop->shop.addLead(QStringLiteral("+79123054418"));
        m_shop->pass(20min);
        (void)m_shop->look();
        const QByteArray before = rows();
        QVERIFY(saidOf(lead).contains(QLatin1String("overdue")));
        m_shop->moveHands(-3h);
        (void)m_shop->look();
        m_shop->pass(10s);
        m_shop->moveHands(3h - 10s);
        (void)m_shop->look();
        QCOMPARE(test::difference(before, rows()), QByteArray());
        m_shop->pass(5min);
        const QString said = saidOf(lead);
        (void)m_shop->look();
        QCOMPARE(saidOf(lead), said); // nothing is said again
    }

private:
    QString saidOf(LeadId lead)
    {
        (void)m_shop->look();
        return m_shop->saidOf(lead);
    }
    // But for what was said of the clock.
    QByteArray rows()
    {
        QByteArray all;
        for (const QByteArray& row : test::UndoneRows(*m_shop->shop.database).read().split('\n'))
            if (!row.contains("clock_moved"))
                all += row + '\n';
        return all;
    }

    std::unique_ptr<test::WatchedShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCameAhead)
#include "test_came_ahead.moc"
