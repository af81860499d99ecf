// SPDX-License-Identifier: GPL-3.0-or-later
// Out and in again: what an export tells, an empty shop tells in the same words.
#include "tests/core/intake/intake_shop.h"
#include "tests/core/intake/shared_files.h"

using namespace priyom;
using namespace priyom::intake;
using test::csv;
using test::IntakeShop;

class TestHistoryExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowComesOutAsItWentIn()
    {
        IntakeShop shop(QStringLiteral("Asia/Yekaterinburg"));
        const QByteArray file = "lead_id,created_at,channel,source,campaign,manager,specialist,client_name,client_phone,client_key,service,first_reply_at,qualified_at,"
                                "booked_at,confirmed_at,visit_start,visit_minutes,outcome,outcome_at,lost_reason,price,paid,paid_at\r\n"
                                "7,2026-01-02T10:00:01+05:00,whatsapp,maps,spring,Anna,Vera,\"Mary, \"\"M\"\"\",+79123054418,,Haircut,2026-01-02T10:01:00+05:00,"
                                "2026-01-02T10:02:00+05:00,2026-01-02T10:03:00+05:00,2026-01-02T10:04:00+05:00,2026-01-03T10:00:00+05:00,45,came,2026-01-03T10:45:00+05:00,,"
                                "1800.50,1700.00,2026-01-03T11:00:00+05:00\r\n"
                                "8,2026-01-02T10:00:00+05:00,,,,,,=cmd(),,k1,,,,,,,,lost,2026-01-02T12:00:00+05:00,,,,\r\n"
                                "9,2026-01-02T10:00:00+05:00,other,,,,,,123-45,,,,,2026-01-02T10:00:00+05:00,,2027-06-03T10:00:00+05:00,60,cancelled,2026-01-03T10:00:00+05:00,,0.00,,\r\n";
        QVERIFY_RESULT(shop.importHistory(file));
        QCOMPARE(shop.exported(&IntakeService::exportHistory), file);
        QCOMPARE(shop.ask("SELECT op FROM event ORDER BY seq DESC LIMIT 1"), QStringLiteral("export.history"));
    }

    void ofALeadTheFirstVisitAndTheSumOfItsPaymentsAreTold()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at,visit_start,outcome,paid,paid_at", "1,2026-01-02T10:00,2026-01-03T10:00,came,10,2026-01-03T11:00"})));
        QVERIFY_RESULT(shop.database().exec("INSERT INTO visit (lead_id, client_id, start_at, end_at, state, booked_at, price) VALUES (1, 1, 1767600000000, 1767603600000, 'no_show', 1767600000000, 0)"));
        QVERIFY_RESULT(shop.database().exec("INSERT INTO payment (visit_id, client_id, amount, paid_at) VALUES (1, 1, 250, 1767700000000), (2, 1, 25, 1767800000000)"));
        QVERIFY_RESULT(shop.database().exec("INSERT INTO payment (lead_id, client_id, amount, paid_at) VALUES (1, 1, 5, 1767600000000)"));
        const auto rows = shop.exported(&IntakeService::exportHistory).split('\n');
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[1].contains(",2026-01-03T10:00:00+00:00,60,came,2026-01-03T10:00:00+00:00,"));
        QVERIFY(rows[1].endsWith(",12.80,2026-01-07T15:33:20+00:00\r"));
    }

    void aClientKnownByTwoLeadsAloneStaysOne()
    {
        IntakeShop shop;
        QVERIFY_RESULT(shop.importHistory(csv({"lead_id,created_at", "1,2026-01-02T10:00", "2,2026-01-02T10:00", "3,2026-01-02T10:00"})));
        QVERIFY_RESULT(shop.database().exec("UPDATE lead SET client_id = 1 WHERE id = 2"));
        IntakeShop other;
        QVERIFY_RESULT(other.importHistory(shop.exported(&IntakeService::exportHistory)));
        QCOMPARE(other.ask("SELECT group_concat(client_id) FROM lead"), QStringLiteral("1,1,2"));
    }

    void twoShopsExportsGoIntoAThirdSideBySide()
    {
        const QByteArray call = csv({"call_id,started_at,direction,answered,phone", "c,2026-01-02T10:00,in,1,89123054418"});
        const QByteArray later = csv({"call_id,started_at,direction,answered,phone", "c,2026-01-03T10:00,in,1,89123054419"});
        IntakeShop one;
        IntakeShop two;
        QVERIFY_RESULT(one.importCalls(call));
        QVERIFY_RESULT(two.importCalls(later));
        IntakeShop third;
        QCOMPARE(third.importHistory(one.exported(&IntakeService::exportHistory))->imported, 1);
        QCOMPARE(third.importHistory(two.exported(&IntakeService::exportHistory))->imported, 1);
    }

    void realSetsComeOutAndGoInTheSame_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("zone");
        QTest::newRow("a hair salon") << QStringLiteral("hair_salon") << QStringLiteral("America/Toronto");
        QTest::newRow("a sales team") << QStringLiteral("maven_crm") << QStringLiteral("America/New_York");
    }
    void realSetsComeOutAndGoInTheSame()
    {
        SKIP_WITHOUT_SHARED();
        QFETCH(QString, set);
        QFETCH(QString, zone);
        IntakeShop shop(zone);
        QVERIFY_RESULT(shop.importHistory(test::convertedSet(set)));
        const QByteArray out = shop.exported(&IntakeService::exportHistory);
        IntakeShop other(zone);
        const auto report = other.importHistory(out);
        QVERIFY_RESULT(report);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(other.exported(&IntakeService::exportHistory), out);
        for (const char* sum : {"SELECT COUNT(*) || ' ' || SUM(amount) || ' ' || SUM(paid_at) FROM payment",
                                "SELECT COUNT(*) || ' ' || SUM(start_at) || ' ' || SUM(booked_at) || ' ' || SUM(confirmed_at) || ' ' || SUM(state = 'came') FROM visit",
                                "SELECT COUNT(*) || ' ' || SUM(arrived_at) || ' ' || SUM(stage = 'lost') || ' ' || COUNT(DISTINCT client_id) FROM lead"})
            QCOMPARE(other.ask(sum), shop.ask(sum));
    }
};

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "test_history_export.moc"
