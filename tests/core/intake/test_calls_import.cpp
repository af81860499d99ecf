// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intake_shop.h"

using namespace priyom;
using namespace priyom::intake;
using test::csv;
using test::IntakeShop;

namespace {

const char* const kHeader = "call_id,started_at,direction,manager,phone,answered,wait_seconds,talk_seconds,rating";

} // namespace

class TestCallsImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallBecomesATouch()
    {
        IntakeShop shop;
        const auto report = shop.importCalls(csv({kHeader, "1,2026-01-02T10:00,out,Anna,89123054418,1,7,120,5", "2,2026-01-02T10:00,in,,,0,,,"}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->imported, 2);
        QCOMPARE(shop.ask("SELECT kind || ' ' || direction || ' ' || name || ' ' || phone || ' ' || answered || ' ' || wait_seconds || ' ' || talk_seconds || ' ' || rating "
                          "FROM touch JOIN person ON person.id = person_id"), QStringLiteral("call out Anna +79123054418 1 7 120 5"));
        QCOMPARE(shop.ask("SELECT COALESCE(person_id, '-') || COALESCE(wait_seconds, '-') || COALESCE(talk_seconds, '-') || COALESCE(rating, '-') FROM touch WHERE id = 2"),
                 QStringLiteral("----"));
    }

    void onlyAnIncomingCallFromAnUnknownNumberMakesALead_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("leads");
        QTest::newRow("incoming, unknown") << QByteArray("in,Anna,89123054418,1,5,60,") << 1;
        QTest::newRow("incoming, unknown, missed") << QByteArray("in,,89123054418,0,,,") << 1;
        QTest::newRow("incoming, known") << QByteArray("in,Anna,+7 (912) 000-00-01,1,5,60,") << 0;
        QTest::newRow("incoming, no number") << QByteArray("in,Anna,,1,5,60,") << 0;
        QTest::newRow("incoming, hidden number") << QByteArray("in,Anna,anonymous,1,5,60,") << 0;
        QTest::newRow("outgoing, unknown") << QByteArray("out,Anna,89123054418,1,5,60,") << 0;
    }
    void onlyAnIncomingCallFromAnUnknownNumberMakesALead()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, leads);
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,client_phone,outcome", "1,2026-01-01T10:00,89120000001,lost"})));
        QVERIFY_RESULT(shop.importCalls(QByteArray(kHeader) + "\n9,2026-01-02T10:00," + fields + '\n'));
        QCOMPARE(shop.ask("SELECT COUNT(*) - 1 FROM lead"), QString::number(leads));
        if (leads == 1)
            QCOMPARE(shop.ask("SELECT key || ' ' || stage || ' ' || touch.at FROM lead JOIN channel ON channel.id = channel_id JOIN touch ON touch.lead_id = lead.id WHERE lead.id = 2"),
                     QStringLiteral("call new 1767348000000"));
    }

    void aCallLeadIsAnsweredByItsAnsweredCall()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importCalls(csv({kHeader, "1,2026-01-02T10:00,in,Anna,89120000001,1,20,60,", "2,2026-01-02T10:00,in,,89120000002,0,,,",
                                             "3,2026-01-02T10:10,out,Anna,89120000002,0,,,", "4,2026-01-02T10:05,out,Anna,89120000002,1,3,9,",
                                             "5,2026-01-02T10:30,in,Anna,89120000002,1,3,9,"})));
        QCOMPARE(shop.ask("SELECT group_concat(((first_reply_at - arrived_at) / 1000) || ' ' || ((first_human_reply_at - arrived_at) / 1000)) FROM lead"),
                 QStringLiteral("20 20,300 300"));
        QCOMPARE(shop.ask("SELECT group_concat(lead_id) FROM touch"), QStringLiteral("1,2,2,2,2"));
    }

    void importingTheSameCallsAgainChangesNothing()
    {
        IntakeShop shop;
        const QByteArray file = csv({kHeader, "1,2026-01-02T10:00,in,Anna,89123054418,1,5,60,4", "1,2026-01-02T10:00,in,Anna,89123054418,1,5,60,4",
                                     "1,2026-01-02T10:00,in,Anna,89123054418,1,5,61,4", "2,2026-01-02T10:00,in,,,0,,,"});
        const auto first = shop.importCalls(file);
        QCOMPARE(first->imported, 2);
        QCOMPARE(first->same, 1);
        QCOMPARE(first->rejects.front().reason, QStringLiteral("differs_from_same_id"));
        const QByteArray before = shop.dump();
        const auto second = shop.importCalls(file);
        QCOMPARE(second->imported, 0);
        QCOMPARE(shop.dump(), before);
    }

    void aCallThatCannotBeTrueIsRefused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* fields, const char* column, const char* reason) {
            QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(column) << QString::fromLatin1(reason);
        };
        row("no id", ",2026-01-02T10:00,in,,,1,,,", "call_id", "required");
        row("no time", "1,,in,,,1,,,", "started_at", "required");
        row("no real time", "1,today,in,,,1,,,", "started_at", "instant");
        row("no direction", "1,2026-01-02T10:00,,,,1,,,", "direction", "direction");
        row("another direction", "1,2026-01-02T10:00,through,,,1,,,", "direction", "direction");
        row("answered or not?", "1,2026-01-02T10:00,in,,,,,,", "answered", "required");
        row("answered yes", "1,2026-01-02T10:00,in,,,yes,,,", "answered", "answered");
        row("waited -1", "1,2026-01-02T10:00,in,,,1,-1,,", "wait_seconds", "seconds");
        row("talked 1:30", "1,2026-01-02T10:00,in,,,1,5,1:30,", "talk_seconds", "seconds");
        row("talked without an answer", "1,2026-01-02T10:00,in,,,0,,30,", "talk_seconds", "talk_without_answer");
        row("rated 0", "1,2026-01-02T10:00,in,,,1,5,30,0", "rating", "rating");
        row("rated 6", "1,2026-01-02T10:00,in,,,1,5,30,6", "rating", "rating");
        row("rated 4.5", "1,2026-01-02T10:00,in,,,1,5,30,4.5", "rating", "rating");
    }
    void aCallThatCannotBeTrueIsRefused()
    {
        QFETCH(QByteArray, fields);
        IntakeShop shop;
        const auto report = shop.importCalls(QByteArray(kHeader) + '\n' + fields + '\n');
        QVERIFY_RESULT(report);
        QCOMPARE(report->rejected, 1);
        QTEST(report->rejects.front().column, "column");
        QTEST(report->rejects.front().reason, "reason");
    }

    void callsComeOutAsTheyWentIn()
    {
        IntakeShop shop(QStringLiteral("Europe/Zurich"));
        const QByteArray file = QByteArray(kHeader) + "\r\n1,2026-01-02T10:00:00+01:00,in,Anna,+79123054418,1,5,60,4\r\n2,2026-07-02T10:00:00+02:00,out,,,0,,,\r\n";
        QVERIFY_RESULT(shop.importCalls(file));
        QCOMPARE(shop.exported(&IntakeService::exportCalls), file);
    }
};

QTEST_GUILESS_MAIN(TestCallsImport)
#include "test_calls_import.moc"
