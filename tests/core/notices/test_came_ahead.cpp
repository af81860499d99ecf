// SPDX-License-Identifier: GPL-3.0-or-later
// What came while the hands of the clock stood ahead: people's words stand where they were written, what was said of it
// truly is said once, and where what was put right had been right, all is as it was.
#include "core/leads/lead_store.h"
#include "core/notices/notice_service.h"
#include "core/storage/statement.h"
#include "tests/support/desk_shop.h"
#include "tests/support/undone_rows.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::notices;
using namespace std::chrono_literals;
using staff::Role;

class TestCameAhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_steady = 0ms;
        start();
        QVERIFY(m_shop->addLead(QStringLiteral("+79990000001")).isValid()); // there was work before
        QCOMPARE(look(), QString());
        pass(1min);
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
        m_shop->clock.advance(5h);
        (void)look();
        pass(1min);
        const Instant written = m_shop->clock.now();
        const LeadId lead = m_shop->addLead(QStringLiteral("+79123054418"));
        pass(1min);
        m_shop->clock.advance(-5h);
        if (restarts)
            start();
        // Of the first one that is true by now.
        QVERIFY(look().startsWith(QLatin1String("soon first_reply, clock_moved -")));
        const auto came = leads::leadById(*m_shop->database, lead);
        QVERIFY_RESULT(came);
        QCOMPARE(came->arrivedAt, written);
        pass(10min);
        QCOMPARE(saidOf(lead), QString()); // nobody waits yet
        pass(5h);
        QVERIFY2(saidOf(lead).contains(QLatin1String("overdue first_reply")), qPrintable(saidOf(lead)));
    }

    void whatWasTrulySaidOfItIsSaidOnce()
    {
        m_shop->clock.advance(5h);
        (void)look();
        const LeadId lead = m_shop->addLead(QStringLiteral("+79123054418"));
        pass(4min);
        QCOMPARE(look(), QStringLiteral("overdue first_reply, soon first_reply"));
        m_shop->clock.advance(-5h);
        // The first one is late truly.
        QCOMPARE(look(), QStringLiteral("overdue first_reply, soon first_reply, clock_moved -18000000"));
        QCOMPARE(saidOf(lead).count(QLatin1String("overdue first_reply")), 1);
        pass(6h);
        QCOMPARE(saidOf(lead).count(QLatin1String("overdue first_reply")), 1);
    }

    // Nobody can tell hands that were wrong when a run began from a night that the shop was closed.
    void whatHadBeenRightIsAsItWas()
    {
        pass(13h); // closed
        start();
        (void)look();
        const LeadId lead = m_shop->addLead(QStringLiteral("+79123054418"));
        pass(20min);
        (void)look();
        const QByteArray before = rows();
        QVERIFY(saidOf(lead).contains(QLatin1String("overdue")));
        m_shop->clock.advance(-3h);
        (void)look();
        pass(10s);
        m_shop->clock.advance(3h - 10s);
        (void)look();
        QCOMPARE(test::difference(before, rows()), QByteArray());
        pass(5min);
        const QString said = saidOf(lead);
        (void)look();
        QCOMPARE(saidOf(lead), said); // nothing is said again
    }

private:
    void start()
    {
        m_notices = std::make_unique<NoticeService>(*m_shop->database, m_shop->clock, m_zone);
        m_notices->setSteady([this] { return m_steady; });
    }
    void pass(Milliseconds time)
    {
        m_shop->clock.advance(time);
        m_steady += time;
    }
    QString look()
    {
        const auto watched = m_notices->watch(m_shop->as(Role::Manager));
        QStringList said;
        if (watched)
            for (const NoticeLine& line : watched->fresh)
                said += noticeKindKey(line.notice.kind) % u' ' %
                        (line.notice.lead.isValid() ? QString(sla::normOf(line.notice.rule).key)
                                                    : QString::number(line.notice.amount));
        return watched ? said.join(QStringLiteral(", ")) : QStringLiteral("refused");
    }
    // All that was ever said of it and stands.
    QString saidOf(LeadId lead)
    {
        (void)look();
        QStringList said;
        auto query = m_shop->database->prepareOnce("SELECT kind, rule FROM notice WHERE lead_id = :lead ORDER BY id");
        query->bind(lead);
        while (query->next().value_or(false))
            said += query->text(0) % u' ' % query->text(1);
        return said.join(QStringLiteral(", "));
    }
    // But for what was said of the clock.
    QByteArray rows()
    {
        QByteArray all;
        for (const QByteArray& row : test::UndoneRows(*m_shop->database).read().split('\n'))
            if (!row.contains("clock_moved"))
                all += row + '\n';
        return all;
    }

    const Zone m_zone = Zone::utc();
    Milliseconds m_steady{0};
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<NoticeService> m_notices;
};

QTEST_GUILESS_MAIN(TestCameAhead)
#include "test_came_ahead.moc"
