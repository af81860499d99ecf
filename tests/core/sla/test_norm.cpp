// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/norm_book.h"

#include <QTest>

using namespace priyom;
using namespace priyom::sla;
using catalog::ChannelKind;

class TestNorm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheDomains_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("kinds"); // chat, call, form, desk
        QTest::newRow("first reply") << "first_reply" << 180 << true << "yes no no no";
        QTest::newRow("call answered") << "pickup" << 30 << false << "no yes no no";
        QTest::newRow("missed call called back") << "callback" << 900 << true << "no yes no no";
        QTest::newRow("taken into work") << "taken" << 900 << true << "yes yes yes yes";
        QTest::newRow("booking confirmed") << "confirm" << 900 << true << "yes yes yes yes";
        QTest::newRow("hand-over") << "hand_over" << 120 << true << "yes no no no";
    }
    void theTableIsTheDomains()
    {
        QFETCH(QString, key);
        QFETCH(int, seconds);
        QFETCH(bool, working);
        QFETCH(QString, kinds);
        const auto rule = ruleFromKey(key);
        QVERIFY(rule.has_value());
        const Norm& norm = normOf(*rule);
        QCOMPARE(int(norm.rule), int(*rule));
        QCOMPARE(norm.seconds, seconds);
        QCOMPARE(norm.clock == NormClock::Working, working);
        QStringList said;
        for (const ChannelKind kind : {ChannelKind::Chat, ChannelKind::Call, ChannelKind::Form, ChannelKind::Desk})
            said << (norm.appliesTo(kind) ? QStringLiteral("yes") : QStringLiteral("no"));
        QCOMPARE(said.join(QLatin1Char(' ')), kinds);
    }

    void everyRuleStandsInTheTableOnce()
    {
        QCOMPARE(norms().size(), size_t(6));
        for (size_t i = 0; i < norms().size(); ++i)
            QCOMPARE(size_t(norms()[i].rule), i);
        QVERIFY(!ruleFromKey(QStringLiteral("answer")).has_value());
    }

    void theLimitInForceWhenItBeganHolds()
    {
        const ChannelId whatsapp(1);
        const ChannelId vk(2);
        const NormBook book({{Rule::FirstReply, ChannelId(), Instant(1000), 300},
                             {Rule::FirstReply, whatsapp, Instant(2000), 60},
                             {Rule::FirstReply, ChannelId(), Instant(3000), 240},
                             {Rule::Taken, whatsapp, Instant(1000), 1200}});
        const auto seconds = [&](Rule rule, ChannelId channel, qint64 at) { return book.limit(rule, channel, Instant(at)).count() / 1000; };
        QCOMPARE(seconds(Rule::FirstReply, whatsapp, 999), 180); // the table's own
        QCOMPARE(seconds(Rule::FirstReply, whatsapp, 1000), 300);
        QCOMPARE(seconds(Rule::FirstReply, whatsapp, 2000), 60);
        QCOMPARE(seconds(Rule::FirstReply, whatsapp, 9000), 60); // its own goes before the one for all
        QCOMPARE(seconds(Rule::FirstReply, vk, 2999), 300);
        QCOMPARE(seconds(Rule::FirstReply, vk, 3000), 240);
        QCOMPARE(seconds(Rule::Taken, vk, 9000), 900);
        QCOMPARE(seconds(Rule::Taken, whatsapp, 9000), 1200);
        QCOMPARE(seconds(Rule::Pickup, whatsapp, 9000), 30);
        QCOMPARE(NormBook().limit(Rule::HandOver, vk, Instant(0)).count(), 120'000);
    }
};

QTEST_APPLESS_MAIN(TestNorm)
#include "test_norm.moc"
